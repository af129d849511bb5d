import {
  conditions,
  locks,
  returnReasons,
  type HandIn,
  type LockState,
  type ReportedCondition,
  type ReturnReason,
} from './return-case';
import { isMistypedImei } from './identity';
import type { DeviceKind } from '../product';

/** What a person typed and chose, as it came: every value a text, nothing trusted. */
export interface ReturnEntry {
  /** A tag among one's own devices, or 'other' for one that nobody has registered. */
  readonly device: string;
  readonly kind: string;
  /** Serial number, tag or IMEI, where it can be read. */
  readonly identity: string;
  readonly whose: string;
  readonly reason: string;
  readonly note: string;
  readonly condition: string;
  readonly locked: string;
  readonly handIn: string;
  /** Where to fetch it. */
  readonly collectFrom: string;
}

export type ReturnField = keyof ReturnEntry;
export type ReturnProblem = 'missing' | 'unknown' | 'imei' | 'too-long';
export type ReturnProblems = Partial<Readonly<Record<ReturnField, ReturnProblem>>>;

export const otherDevice = 'other';
export const collection = 'collect';
const longest = 500;

/** What the form is held against. */
export interface ReturnContext {
  /** The person's own devices, by tag. */
  readonly devices: readonly { readonly tag: string; readonly kind: DeviceKind }[];
  readonly places: readonly string[];
}

/** Every field in error, at once; empty when the form can be sent. */
export function problemsInReturn(entry: ReturnEntry, context: ReturnContext): ReturnProblems {
  const found: [ReturnField, ReturnProblem | undefined][] = [
    ['device', deviceProblem(entry, context)],
    ['kind', entry.device === otherDevice && !isKind(entry.kind) ? 'missing' : undefined],
    ['identity', identityProblem(entry)],
    ['whose', tooLong(entry.whose)],
    ['reason', isOneOf(returnReasons, entry.reason) ? undefined : 'missing'],
    ['note', tooLong(entry.note)],
    ['condition', isOneOf(conditions, entry.condition) ? undefined : 'missing'],
    ['locked', lockProblem(entry, context)],
    ['handIn', handInProblem(entry, context)],
    ['collectFrom', collectProblem(entry)],
  ];
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined));
}

function deviceProblem(
  { device }: ReturnEntry,
  { devices }: ReturnContext,
): ReturnProblem | undefined {
  if (device === '') return 'missing';
  return device === otherDevice || devices.some(({ tag }) => tag === device)
    ? undefined
    : 'unknown';
}

function identityProblem({ device, identity }: ReturnEntry): ReturnProblem | undefined {
  if (device !== otherDevice) return undefined;
  return isMistypedImei(identity) ? 'imei' : identity.length > 100 ? 'too-long' : undefined;
}

/** Only a phone is locked to somebody's account. */
function lockProblem(entry: ReturnEntry, context: ReturnContext): ReturnProblem | undefined {
  return kindOf(entry, context) === 'phone' && !isOneOf(locks, entry.locked)
    ? 'missing'
    : undefined;
}

function handInProblem(
  { handIn }: ReturnEntry,
  { places }: ReturnContext,
): ReturnProblem | undefined {
  if (handIn === '') return 'missing';
  return handIn === collection || places.length === 0 || places.includes(handIn)
    ? tooLong(handIn)
    : 'unknown';
}

function collectProblem({ handIn, collectFrom }: ReturnEntry): ReturnProblem | undefined {
  if (handIn !== collection) return undefined;
  return collectFrom.trim() === '' ? 'missing' : tooLong(collectFrom);
}

/** What it is, as far as the form says. */
export function kindOf(
  { device, kind }: ReturnEntry,
  { devices }: ReturnContext,
): DeviceKind | undefined {
  if (device === otherDevice) return isKind(kind) ? kind : undefined;
  return devices.find(({ tag }) => tag === device)?.kind;
}

/** The choices of a form that is in order. */
export function choicesOf(
  entry: ReturnEntry,
  kind: DeviceKind,
): {
  readonly reason: ReturnReason;
  readonly condition: ReportedCondition;
  readonly locked: LockState;
  readonly handIn: HandIn;
} {
  const how = entry.handIn === collection ? 'collection' : 'drop-off';
  return {
    reason: returnReasons.find((one) => one === entry.reason) ?? 'not-needed',
    condition: conditions.find((one) => one === entry.condition) ?? 'unknown',
    locked: kind === 'phone' ? (locks.find((one) => one === entry.locked) ?? 'unknown') : 'unknown',
    handIn: { how, place: (how === 'collection' ? entry.collectFrom : entry.handIn).trim() },
  };
}

function isKind(text: string): text is DeviceKind {
  return text === 'computer' || text === 'phone';
}

function isOneOf(list: readonly string[], text: string): boolean {
  return list.includes(text);
}

function tooLong(text: string): ReturnProblem | undefined {
  return text.length > longest ? 'too-long' : undefined;
}
