import { firstBroken, type BrokenEvent, type ChainEvent } from '../domain/chain';

/** A device or a request as verify looks at it. Somebody may have written to the store by hand: nothing is taken for granted. */
export interface Chained {
  readonly _id: string;
  /** What people call it: "KLP-0042", "B-1042". */
  readonly name: string;
  readonly organisation: string;
  readonly state: string;
  readonly chain: readonly ChainEvent[];
  /** How many events its version says were written; absent when it says nothing. */
  readonly written?: number;
}

export type StoredFields = Readonly<Record<string, unknown>>;

/** Every change of a device is an event. */
export function chainedDevice(stored: StoredFields): Chained {
  return chained(stored, textIn(stored, 'tag'), textIn(recordIn(stored, 'lifecycle'), 'state'), 0);
}

/** Every change of a request is an event, but for the reminder of a receipt. */
export function chainedRequest(stored: StoredFields): Chained {
  const reminders = stored['reminded'] === undefined ? 0 : 1;
  return chained(
    stored,
    textIn(stored, 'number'),
    textIn(recordIn(stored, 'stage'), 'name'),
    reminders,
  );
}

/** Returns, consignments and their like: what people call it is a number or a text. */
export function chainedRecord(stored: StoredFields): Chained {
  const { number } = stored;
  const name = typeof number === 'number' ? String(number) : textIn(stored, 'number');
  return chained(stored, name, textIn(recordIn(stored, 'stage'), 'name'), 0);
}

/** A receipt is signed once and never changes. */
export function chainedReceipt(stored: StoredFields): Chained {
  return chained(stored, textIn(stored, 'number'), 'signed', 0);
}

function chained(stored: StoredFields, name: string, state: string, otherChanges: number): Chained {
  const { chain, version } = stored;
  const _id = textIn(stored, '_id');
  return {
    _id,
    name: name === '' ? _id : name,
    organisation: textIn(stored, 'organisation'),
    state,
    chain: Array.isArray(chain) ? (chain as readonly ChainEvent[]) : [],
    ...(typeof version === 'number' && { written: version - otherChanges }),
  };
}

/** What is wrong with a chain first, as a line for people; undefined when it is whole. */
export function faultIn({
  _id,
  name,
  organisation,
  state,
  chain,
  written,
}: Chained): string | undefined {
  const broken = firstBroken(_id, chain, state);
  const what =
    broken === undefined ? countFault(chain.length, written) : eventFault(broken, chain, state);
  return what === undefined ? undefined : `${name} (${organisation}): ${what}`;
}

function countFault(there: number, written = there): string | undefined {
  return there === written
    ? undefined
    : `its chain has ${there} events, but its version says that ${written} were written`;
}

function eventFault(
  { n, problem }: BrokenEvent,
  chain: readonly ChainEvent[],
  state: string,
): string {
  const event = chain[n - 1];
  if (event === undefined) return 'it has no events';
  return `event ${n}${described(event)}: ${problem === 'end' ? `it ends in "${event.to}", but the state is "${state}"` : words[problem]}`;
}

/** The event by its own words, as far as they can still be read. */
function described(event: unknown): string {
  const { what, at } = isRecord(event) ? event : {};
  const day =
    at instanceof Date && !Number.isNaN(at.getTime()) ? ` of ${at.toISOString().slice(0, 10)}` : '';
  return typeof what === 'string' ? ` "${what}"${day}` : day;
}

const words: Readonly<Record<Exclude<BrokenEvent['problem'], 'end'>, string>> = {
  number: 'its number is another: an event is missing, added or in another place',
  hash: 'its text does not match its hash',
  link: 'it does not follow from the event before it',
  order: 'it is earlier than the event before it',
  state: 'it does not begin in the state that the event before it ended in',
};

function textIn(record: StoredFields, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}

function recordIn(record: StoredFields, field: string): StoredFields {
  const value = record[field];
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is StoredFields {
  return typeof value === 'object' && value !== null;
}
