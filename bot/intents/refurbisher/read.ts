import { textIn, verbs } from '../../../cards/verbs';
import type { ColumnNames } from '../../domain/refurbisher/report-columns';
import type { Said, Turn } from '../intent';
import type { ConsignmentEntry } from './reply';
import { inWords } from './words';

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
  | { readonly kind: 'differences'; readonly number: number; readonly from: number }
  | { readonly kind: 'differences-file'; readonly number: number }
  | {
      readonly kind: 'difference-clear';
      readonly number: number;
      readonly id: string;
      readonly note: string;
    }
  | {
      readonly kind: 'report-file';
      readonly name: string;
      readonly from: string;
      readonly text: string;
    }
  | { readonly kind: 'report-columns'; readonly names: ColumnNames }
  /** Of a heading that was given a field nobody knows. */
  | { readonly kind: 'report-columns-unknown'; readonly field: string }
  | { readonly kind: 'refurbisher-named'; readonly name: string }
  | { readonly kind: 'consignment-add-said'; readonly devices: string }
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
  [verbs.showDifferences]: (data) => ({
    kind: 'differences',
    number: numberIn(data),
    from: Math.max(0, Math.trunc(Number(textIn(data, 'from', 9))) || 0),
  }),
  [verbs.differencesFile]: (data) => ({ kind: 'differences-file', number: numberIn(data) }),
  [verbs.clearDifference]: (data) => ({
    kind: 'difference-clear',
    number: numberIn(data),
    id: textIn(data, 'difference', 400),
    note: textIn(data, `note${textIn(data, 'nr', 9)}`),
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

/** Tables only: pictures and the like that staff send are for others to hear. */
const table = /\.(?:csv|tsv|txt|xlsx|xlsm|xls)$/iu;

/** Words are for staff alone; what others say so is heard as anything else. Rights are looked at again later. */
export function readRefurbisher(said: Said, { actor }: Turn): RefurbisherIntent | undefined {
  if (said.kind === 'press') return buttons[said.verb]?.(said.data);
  const staff = actor.roles.includes('it-admin') || actor.roles.includes('technician');
  if (said.kind === 'text') return inWords(said.text.trim(), staff);
  if (!staff || said.kind !== 'file' || !table.test(said.name)) return undefined;
  return { kind: 'report-file', name: said.name, from: said.from, text: said.text ?? '' };
}

/** Serial numbers, tags and IMEIs in what was scanned or typed: one a line, or apart by commas. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[\n,;\t]+/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
