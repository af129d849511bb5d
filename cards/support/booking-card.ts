import type { Language } from '../../bot/domain/language';
import { outcomes } from '../../bot/domain/support/booking';
import type { BookingView } from '../../bot/domain/support/support-views';
import { say } from '../../bot/locale';
import { timeText } from '../../bot/locale/format';
import { button, type Button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import template from '../templates/support-booking.json';
import { verbs } from '../verbs';
import { howToMeet, statusOf } from './booking-status';
import { whenText } from './when-text';

const draw = design(template);

/** What a technician wrote of how it ended, when it could not be saved. */
interface EndingTyped {
  readonly outcome: string;
  readonly done: string;
  readonly place: string;
}

const nothingTyped: EndingTyped = { outcome: 'remote', done: '', place: '' };

/** A booking: who helps whom with what, when and how, and what its viewer can do with it. */
export function bookingCard(
  view: BookingView,
  language: Language,
  note = '',
  typed: EndingTyped = nothingTyped,
): Card {
  const { number, demo } = view;
  const title = say(language, 'booking.title', { number });
  const status = statusOf(view, language);
  return draw({
    language,
    title,
    summary: spoken(note, title, status),
    note: shownIf(note),
    status,
    how: shownIf(howToMeet(view, language)),
    facts: factsOf(view, language),
    notes: notesOf(view, language),
    join: joinOf(view, language),
    ...actionsOf(view, language, typed),
    demo: shownIf(demo ? say(language, 'demo') : ''),
  });
}

function factsOf(view: BookingView, language: Language): readonly object[] {
  const { device, stage } = view;
  return [
    { title: say(language, 'booking.by'), value: view.by },
    { title: say(language, 'booking.technician'), value: view.technician },
    { title: say(language, 'booking.about'), value: say(language, `support.of.${view.category}`) },
    ...(device === undefined ? [] : [{ title: say(language, 'booking.device'), value: device }]),
    { title: say(language, 'booking.trouble'), value: view.trouble },
    ...(stage.name === 'done'
      ? [{ title: say(language, 'booking.was-done'), value: stage.done }]
      : []),
    ...(stage.name === 'done' && stage.place !== undefined
      ? [{ title: say(language, 'booking.where'), value: stage.place }]
      : []),
  ];
}

function notesOf({ id, notes }: BookingView, language: Language): readonly object[] {
  return notes.map(({ name, at, text, picture }) => ({
    text: `${timeText(language, at)} ${name}: ${text}`,
    pictures:
      picture === undefined
        ? []
        : [
            button(language, say(language, 'booking.do.picture'), verbs.fetchPicture, {
              booking: id,
              picture,
            }),
          ],
  }));
}

/** Only Teams' own meetings: an address from elsewhere is no button. */
function joinOf({ meeting, stage }: BookingView, language: Language): readonly object[] {
  const open = stage.name === 'booked' || stage.name === 'started';
  const address = meeting.status === 'placed' ? meeting.join : undefined;
  if (!open || address?.startsWith('https://teams.') !== true) return [];
  return [{ title: say(language, 'booking.join'), address }];
}

/** Two rows: the technician's work, and what both can do. A row without buttons is left out. */
function actionsOf(view: BookingView, language: Language, typed: EndingTyped): object {
  const first = { buttons: workOf(view, language), finish: finishPart(view, language, typed) };
  const second = {
    move: movePart(view, language),
    add: notePart(view, language),
    others: othersOf(view, language),
  };
  const row = (one: Readonly<Record<string, readonly object[]>>): readonly object[] =>
    Object.values(one).some(({ length }) => length > 0) ? [one] : [];
  return { first: row(first), second: row(second) };
}

function workOf({ id, may }: BookingView, language: Language): readonly Button[] {
  const start = say(language, 'booking.do.start');
  const takeOver = say(language, 'booking.do.take-over');
  return [
    ...(may.start
      ? [button(language, start, verbs.startBooking, { booking: id }, 'positive')]
      : []),
    ...(may.takeOver ? [button(language, takeOver, verbs.takeOverBooking, { booking: id })] : []),
  ];
}

function othersOf({ id, may }: BookingView, language: Language): readonly Button[] {
  if (!may.change) return [];
  const cancel = say(language, 'booking.do.cancel');
  return [
    button(language, say(language, 'booking.do.file'), verbs.fetchBooking, { booking: id }),
    button(language, cancel, verbs.cancelBooking, { booking: id }, 'destructive'),
  ];
}

function movePart({ id, may, times }: BookingView, language: Language): readonly object[] {
  if (!may.move || times.length === 0) return [];
  const choices = times.map((time) => ({
    title: whenText(language, time),
    value: time.toISOString(),
  }));
  return [
    {
      title: say(language, 'booking.do.move'),
      label: say(language, 'support.when'),
      missing: say(language, 'support.problem.slot-missing'),
      choices,
      button: button(language, say(language, 'booking.do.move'), verbs.moveBooking, {
        booking: id,
      }),
    },
  ];
}

function notePart({ id, may }: BookingView, language: Language): readonly object[] {
  if (!may.change) return [];
  return [
    {
      title: say(language, 'booking.do.note'),
      label: say(language, 'booking.note'),
      missing: say(language, 'refusal.booking-note-missing'),
      button: button(language, say(language, 'booking.do.note'), verbs.noteBooking, {
        booking: id,
      }),
    },
  ];
}

function finishPart(
  { id, may, places }: BookingView,
  language: Language,
  typed: EndingTyped,
): readonly object[] {
  if (!may.finish) return [];
  return [
    {
      title: say(language, 'booking.do.finish'),
      typed,
      outcomeLabel: say(language, 'booking.outcome'),
      outcomes: outcomes.map((one) => ({
        title: say(language, `booking.outcome.${one}`),
        value: one,
      })),
      doneLabel: say(language, 'booking.done'),
      doneMissing: say(language, 'refusal.booking-done-missing'),
      placeLabel: say(language, 'booking.place'),
      placeMissing: say(language, 'refusal.booking-place-missing'),
      choose: say(language, 'support.choose'),
      places: places.map((place) => ({ title: place, value: place })),
      button: button(
        language,
        say(language, 'booking.do.finish'),
        verbs.finishBooking,
        { booking: id },
        'positive',
      ),
    },
  ];
}
