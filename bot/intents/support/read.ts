import { categoryIn } from '../../domain/support/category';
import { outcomes, type Outcome } from '../../domain/support/booking';
import { supportCategories } from '../../domain/support/roster';
import type { Wish } from '../../domain/support/slot-search';
import type { SupportEntry } from '../../domain/support/support-views';
import { saysPicture } from '../../domain/support/picture';
import { isDay } from '../../domain/time';
import { textIn, verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';
import { wanted } from '../wanted';
import { readWhen } from './when';

interface OfForm<K extends string> {
  readonly kind: K;
  readonly draft: string;
  readonly entry: SupportEntry;
}
interface OfBooking<K extends string> {
  readonly kind: K;
  readonly booking: string;
}

/** What can be wanted of the desk. */
export type SupportIntent =
  | { readonly kind: 'open-support'; readonly entry: SupportEntry; readonly wish: Wish }
  | OfForm<'support-times'>
  | OfForm<'book-support'>
  | OfForm<'urgent-support'>
  | { readonly kind: 'self-helped' }
  | OfBooking<'show-booking'>
  | OfBooking<'cancel-booking'>
  | OfBooking<'take-over'>
  | OfBooking<'start-booking'>
  | OfBooking<'booking-file'>
  | { readonly kind: 'picture'; readonly from: string; readonly text: string }
  | (OfBooking<'picture-file'> & { readonly picture: string })
  | (OfBooking<'move-booking'> & { readonly slot: string })
  | (OfBooking<'note-booking'> & { readonly text: string })
  | (OfBooking<'finish-booking'> & {
      readonly outcome: Outcome;
      readonly done: string;
      readonly place: string;
    })
  | { readonly kind: 'my-day' }
  | { readonly kind: 'next-case' }
  | { readonly kind: 'my-bookings' };

const day =
  /^(?:visa |show )?(?:min dag|mina ärenden(?: idag)?|dagens ärenden|my day|my cases(?: today)?)[.?!]?$/iu;
const next = /^(?:visa |show )?(?:(?:mitt )?nästa ärende|(?:my )?next case)[.?!]?$/iu;
const bookings = /^(?:visa |show )?(?:mina bokningar|min bokning|my bookings?)[.?!]?$/iu;

type Press = Extract<Said, { kind: 'press' }>;
type Reader = (press: Press) => SupportIntent;

const withForm =
  (kind: 'support-times' | 'book-support' | 'urgent-support'): Reader =>
  ({ data }) => ({ kind, draft: textIn(data, 'draft', 64), entry: entryIn(data) });
const withBooking =
  (
    kind: 'show-booking' | 'cancel-booking' | 'take-over' | 'start-booking' | 'booking-file',
  ): Reader =>
  ({ data }) => ({ kind, booking: textIn(data, 'booking', 200) });

const buttons: Readonly<Partial<Record<string, Reader>>> = {
  [verbs.supportTimes]: withForm('support-times'),
  [verbs.bookSupport]: withForm('book-support'),
  [verbs.urgentSupport]: withForm('urgent-support'),
  [verbs.selfHelped]: () => ({ kind: 'self-helped' }),
  [verbs.showBooking]: withBooking('show-booking'),
  [verbs.cancelBooking]: withBooking('cancel-booking'),
  [verbs.takeOverBooking]: withBooking('take-over'),
  [verbs.startBooking]: withBooking('start-booking'),
  [verbs.fetchBooking]: withBooking('booking-file'),
  [verbs.fetchPicture]: ({ data }) => ({
    kind: 'picture-file',
    booking: textIn(data, 'booking', 200),
    picture: textIn(data, 'picture', 300),
  }),
  [verbs.moveBooking]: ({ data }) => ({
    kind: 'move-booking',
    booking: textIn(data, 'booking', 200),
    slot: textIn(data, 'newSlot', 30),
  }),
  [verbs.noteBooking]: ({ data }) => ({
    kind: 'note-booking',
    booking: textIn(data, 'booking', 200),
    text: textIn(data, 'noteText', 500),
  }),
  [verbs.finishBooking]: ({ data }) => ({
    kind: 'finish-booking',
    booking: textIn(data, 'booking', 200),
    outcome: outcomes.find((one) => one === data['outcome']) ?? 'remote-no-trip',
    done: textIn(data, 'doneText', 500),
    place: textIn(data, 'donePlace', 200),
  }),
  [verbs.showDay]: () => ({ kind: 'my-day' }),
};

/** Undefined when the words are for another plugin. */
export function readSupport(said: Said, turn: Turn): SupportIntent | undefined {
  switch (said.kind) {
    case 'press':
      return buttons[said.verb]?.(said) ?? asked(said, turn);
    case 'file':
      return pictured(said);
    case 'text':
      return listed(said.text.trim()) ?? asked(said, turn);
    case 'file-consent':
    case 'joined':
      return undefined;
  }
}

function pictured({
  name,
  from,
  text = '',
}: Extract<Said, { kind: 'file' }>): SupportIntent | undefined {
  return saysPicture(name) ? { kind: 'picture', from, text } : undefined;
}

function listed(sentence: string): SupportIntent | undefined {
  if (day.test(sentence)) return { kind: 'my-day' };
  if (next.test(sentence)) return { kind: 'next-case' };
  return bookings.test(sentence) ? { kind: 'my-bookings' } : undefined;
}

function asked(said: Said, turn: Turn): SupportIntent | undefined {
  const want = wanted(said);
  return want?.intent === 'support' ? openedBy(want.sentence, turn) : undefined;
}

/** The form, filled in with what a sentence said. */
export function openedBy(
  sentence: string,
  { now }: Pick<Turn, 'now'>,
): Extract<SupportIntent, { kind: 'open-support' }> {
  const entry = { ...nothing, category: categoryIn(sentence), trouble: sentence.slice(0, 500) };
  return { kind: 'open-support', entry, wish: readWhen(sentence, now) };
}

const nothing: SupportEntry = {
  device: '',
  category: 'other',
  trouble: '',
  phone: '',
  slot: '',
  day: '',
  tried: false,
};

/** The form as it came; what is missing is empty. */
function entryIn(data: Readonly<Record<string, unknown>>): SupportEntry {
  const chosen = textIn(data, 'day', 10);
  return {
    device: textIn(data, 'device', 200),
    category: supportCategories.find((one) => one === data['category']) ?? 'other',
    trouble: textIn(data, 'trouble', 500),
    phone: textIn(data, 'phone', 40),
    slot: textIn(data, 'slot', 30),
    day: isDay(chosen) ? chosen : '',
    tried: data['tried'] === 'yes',
  };
}
