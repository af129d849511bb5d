import { isMonth, type Month } from '../../domain/co2/month';
import type { Period } from '../../domain/co2/monthly/period';
import type { Scope } from '../../domain/co2/monthly/recipients';
import type { DeviceKind } from '../../domain/product';
import { textIn, verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';
import { wanted } from '../wanted';
import { isFollowUp } from './follow-up';
import { readPeriod } from './read-period';
import { readScope, type ReadScope } from './read-scope';
import { readSpoken, type SpokenIntent } from './spoken';

/** What a card's button refers to: whose figures and which months, as the client gave them. */
export interface CardReference {
  readonly scope: Scope;
  readonly period: Period;
}

export type FileFormat = 'csv' | 'xlsx' | 'pdf';

/** What a person can want to know of what was saved, or do about it. */
export type Co2Intent =
  | { readonly kind: 'co2-figures'; readonly whose: ReadScope; readonly period: Period }
  | SpokenIntent
  | ({ readonly kind: 'co2-show' } & CardReference)
  | ({
      readonly kind: 'co2-remind';
      readonly unit: { readonly unit: string; readonly kind: DeviceKind };
    } & CardReference)
  | ({ readonly kind: 'co2-ask-it'; readonly about: 'report' | 'missing' } & CardReference)
  | ({ readonly kind: 'co2-entries'; readonly page: number } & CardReference)
  | ({ readonly kind: 'co2-share'; readonly colleague: string } & CardReference)
  | ({ readonly kind: 'co2-file'; readonly format: FileFormat } & CardReference)
  | { readonly kind: 'co2-preview' | 'co2-resend'; readonly month: Month; readonly person: string };

type Data = Readonly<Record<string, unknown>>;
type Reader = (data: Data) => Co2Intent | undefined;

/** A button about a card whose reference can't be read is no button of ours. */
const aboutCard =
  (make: (reference: CardReference, data: Data) => Co2Intent): Reader =>
  (data) => {
    const reference = referenceIn(data);
    return reference === undefined ? undefined : make(reference, data);
  };

const buttons: Readonly<Partial<Record<string, Reader>>> = {
  [verbs.co2Show]: aboutCard((reference) => ({ kind: 'co2-show', ...reference })),
  [verbs.co2RemindUnit]: aboutCard((reference, data) => ({
    kind: 'co2-remind',
    ...reference,
    unit: {
      unit: textIn(data, 'unit', 200),
      kind: data['devices'] === 'phone' ? 'phone' : 'computer',
    },
  })),
  [verbs.co2AskForReport]: aboutCard((reference) => ({
    kind: 'co2-ask-it',
    about: 'report',
    ...reference,
  })),
  [verbs.co2AskToLook]: aboutCard((reference) => ({
    kind: 'co2-ask-it',
    about: 'missing',
    ...reference,
  })),
  [verbs.co2Entries]: aboutCard((reference, data) => ({
    kind: 'co2-entries',
    ...reference,
    page: Number(textIn(data, 'page', 6)) || 1,
  })),
  [verbs.co2Share]: aboutCard((reference, data) => ({
    kind: 'co2-share',
    ...reference,
    colleague: textIn(data, 'colleague', 200),
  })),
  [verbs.co2Export]: aboutCard((reference, data) => ({
    kind: 'co2-file',
    ...reference,
    format: formatIn(textIn(data, 'format')),
  })),
  [verbs.co2OptOut]: () => ({ kind: 'co2-opt-out' }),
  [verbs.co2OptIn]: () => ({ kind: 'co2-opt-in' }),
  [verbs.co2Dispatch]: (data) => withMonth(data, (month) => ({ kind: 'co2-dispatch', month })),
  [verbs.co2Preview]: (data) => ofRecipient('co2-preview', data),
  [verbs.co2Resend]: (data) => ofRecipient('co2-resend', data),
};

/** Undefined when the words are for somebody else. */
export function readCo2(said: Said, turn: Turn): Co2Intent | undefined {
  if (said.kind === 'press') {
    const read = buttons[said.verb];
    if (read !== undefined) return read(said.data);
  }
  if (said.kind !== 'press' && said.kind !== 'text') return undefined;
  const sentence = sentenceOf(said, turn);
  if (sentence === undefined) return undefined;
  const spoken = readSpoken(sentence, turn.now);
  if (spoken !== undefined) return spoken;
  const { period } = readPeriod(sentence, turn.now);
  return { kind: 'co2-figures', whose: readScope(sentence, turn.organisation), period };
}

/** What was said of what was saved: the recogniser knows, or it only goes on where a card left off. */
function sentenceOf(said: Said, { organisation, now }: Turn): string | undefined {
  const want = wanted(said);
  if (want?.intent === 'co2') return want.sentence;
  if (said.kind !== 'text') return undefined;
  const ours = /\b(?:månadskort\p{L}*|monthly cards?)\b/iu.test(said.text);
  return ours || isFollowUp(said.text, organisation, now) ? said.text : undefined;
}

/** Reads a reference as a button carries it; undefined when it is none. */
export function referenceIn(data: Data): CardReference | undefined {
  const [whose, from, to] = [
    textIn(data, 'scope', 1000),
    textIn(data, 'from', 7),
    textIn(data, 'to', 7),
  ];
  if (whose === '' || !isMonth(from) || !isMonth(to) || from > to) return undefined;
  return {
    scope: whose === '*' ? {} : { administrations: whose.split(',') },
    period: { from, to },
  };
}

function formatIn(text: string): FileFormat {
  return text === 'csv' || text === 'pdf' ? text : 'xlsx';
}

function withMonth(data: Data, make: (month: Month) => Co2Intent): Co2Intent | undefined {
  const month = textIn(data, 'month', 7);
  return isMonth(month) ? make(month) : undefined;
}

function ofRecipient(kind: 'co2-preview' | 'co2-resend', data: Data): Co2Intent | undefined {
  return withMonth(data, (month) => ({ kind, month, person: textIn(data, 'person', 64) }));
}
