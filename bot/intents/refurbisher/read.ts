import { textIn, verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';
import type { ConsignmentEntry } from './reply';

type Data = Readonly<Record<string, unknown>>;

/** What can be done to a consignment by a button. */
export const consignmentActs = [
  'fill',
  'add',
  'take',
  'close',
  'reopen',
  'cancel',
  'hand-over',
] as const;
export type ConsignmentAct = (typeof consignmentActs)[number];

/** What IT can want of consignments, reports and figures. */
export type RefurbisherIntent =
  | { readonly kind: 'consignments' }
  | { readonly kind: 'consignment-open' }
  | { readonly kind: 'consignment-show'; readonly number: number }
  | {
      readonly kind: 'consignment-act';
      readonly act: ConsignmentAct;
      readonly number: number;
      readonly entry: ConsignmentEntry;
    }
  | { readonly kind: 'consignment-file'; readonly number: number; readonly format: string }
  | { readonly kind: 'differences'; readonly number: number }
  | {
      readonly kind: 'difference-clear';
      readonly number: number;
      readonly id: string;
      readonly note: string;
    }
  | { readonly kind: 'report-file'; readonly name: string; readonly from: string }
  | {
      readonly kind: 'report-plan' | 'report-apply';
      readonly hash: string;
      readonly number: number;
    }
  | { readonly kind: 'report-undo' | 'report-show'; readonly hash: string }
  | { readonly kind: 'key-figures'; readonly administration: string }
  | { readonly kind: 'wipe-overdue' };

const numberIn = (data: Data): number => Number(textIn(data, 'consignment', 12));
const hashIn = (data: Data): string => textIn(data, 'report', 64);

const act =
  (which: ConsignmentAct) =>
  (data: Data): RefurbisherIntent => ({
    kind: 'consignment-act',
    act: which,
    number: numberIn(data),
    entry: {
      devices: textIn(data, 'devices', 20_000),
      carrier: textIn(data, 'carrier', 200),
      seal: textIn(data, 'seal', 100),
      leftBehind: textIn(data, 'leftBehind', 20_000),
    },
  });

const buttons: Readonly<Record<string, (data: Data) => RefurbisherIntent>> = {
  [verbs.listConsignments]: () => ({ kind: 'consignments' }),
  [verbs.openConsignment]: () => ({ kind: 'consignment-open' }),
  [verbs.showConsignment]: (data) => ({ kind: 'consignment-show', number: numberIn(data) }),
  [verbs.fillConsignment]: act('fill'),
  [verbs.addToConsignment]: act('add'),
  [verbs.takeFromConsignment]: act('take'),
  [verbs.closeConsignment]: act('close'),
  [verbs.reopenConsignment]: act('reopen'),
  [verbs.cancelConsignment]: act('cancel'),
  [verbs.handOverConsignment]: act('hand-over'),
  [verbs.consignmentFile]: (data) => ({
    kind: 'consignment-file',
    number: numberIn(data),
    format: textIn(data, 'format', 4),
  }),
  [verbs.showDifferences]: (data) => ({ kind: 'differences', number: numberIn(data) }),
  [verbs.clearDifference]: (data) => ({
    kind: 'difference-clear',
    number: numberIn(data),
    id: textIn(data, 'difference', 400),
    note: textIn(data, 'note'),
  }),
  [verbs.planReport]: (data) => ({
    kind: 'report-plan',
    hash: hashIn(data),
    number: numberIn(data),
  }),
  [verbs.applyReport]: (data) => ({
    kind: 'report-apply',
    hash: hashIn(data),
    number: numberIn(data),
  }),
  [verbs.undoReport]: (data) => ({ kind: 'report-undo', hash: hashIn(data) }),
  [verbs.showReport]: (data) => ({ kind: 'report-show', hash: hashIn(data) }),
  [verbs.showKeyFigures]: (data) => ({
    kind: 'key-figures',
    administration: textIn(data, 'administration', 100),
  }),
  [verbs.showOverdue]: () => ({ kind: 'wipe-overdue' }),
};

/** Said by staff, alone or with a number: "sändningar", "sändning 1015", "nyckeltal". */
const words: readonly (readonly [RegExp, (number: number) => RefurbisherIntent])[] = [
  [
    /^(?:visa )?(?:sändning|consignment)(?: nr\.?| no\.?)? ?#?(?<number>\d{1,9})\W*$/iu,
    (number) => ({ kind: 'consignment-show', number }),
  ],
  [
    /^(?:visa |show )?(?:alla |all )?(?:sändningar(?:na)?|sändningarna till återbrukaren|consignments?|sändning)\W*$/iu,
    () => ({ kind: 'consignments' }),
  ],
  [
    /^(?:ny|öppna|new|open)(?: a| en)? (?:sändning|consignment)\W*$/iu,
    () => ({ kind: 'consignment-open' }),
  ],
  [
    /^(?:avvikelser|differences)(?: (?:i|in))?(?: (?:sändning|consignment))? ?#?(?<number>\d{1,9})\W*$/iu,
    (number) => ({ kind: 'differences', number }),
  ],
  [
    /^(?:visa |show )?(?:nyckeltal(?:en)?|återtagsgrad(?:en)?|key figures|return rate)\W*$/iu,
    () => ({ kind: 'key-figures', administration: '' }),
  ],
  [
    /^(?:visa |show )?(?:raderingsklocka(?:n)?|väntar på radering|wipe clock|waiting to be wiped)\W*$/iu,
    () => ({ kind: 'wipe-overdue' }),
  ],
];

/** Words are for staff alone; what others say so is heard as anything else. Rights are looked at again later. */
export function readRefurbisher(said: Said, { actor }: Turn): RefurbisherIntent | undefined {
  if (said.kind === 'press') return buttons[said.verb]?.(said.data);
  const staff = actor.roles.includes('it-admin') || actor.roles.includes('technician');
  if (!staff) return undefined;
  if (said.kind === 'file') return { kind: 'report-file', name: said.name, from: said.from };
  return said.kind === 'text' ? inWords(said.text.trim()) : undefined;
}

function inWords(text: string): RefurbisherIntent | undefined {
  for (const [pattern, intent] of words) {
    const found = pattern.exec(text);
    if (found !== null) return intent(Number(found.groups?.['number'] ?? 0));
  }
  return undefined;
}

/** Serial numbers, tags and IMEIs in what was scanned or typed: one a line, or apart by commas. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[\n,;\t]+/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
