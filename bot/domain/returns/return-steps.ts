import { Refusal, unreachable } from '../errors';
import { promise, type Message } from '../message';
import {
  concerned,
  isOpenReturn,
  type Receipt,
  type ReturnCase,
  type ReturnStage,
} from './return-case';
import type { RecordStep } from './record';

/** What can be done to a return. `by` is an object id. */
export type ReturnCommand =
  | { readonly type: 'withdraw'; readonly now: Date; readonly by: string }
  | {
      readonly type: 'receive';
      readonly now: Date;
      readonly receipt: Omit<Receipt, 'since'>;
      /** The device that was registered for what had only been described. */
      readonly device?: string;
      /** Whose use ends, where nobody had announced it for them. */
      readonly endsUseOf?: string;
      /** Whether the new device of a swap is still to come. */
      readonly newToCome?: boolean;
    }
  /** The new device of a swap is handed over, or will never come. */
  | { readonly type: 'finish-swap'; readonly now: Date }
  | { readonly type: 'stop-swap'; readonly now: Date }
  | { readonly type: 'remind-swap'; readonly now: Date };

type Current = Pick<ReturnCase, '_id' | 'version' | 'stage' | 'by' | 'holder' | 'number' | 'swap'>;
type Of<T extends ReturnCommand['type']> = Extract<ReturnCommand, { readonly type: T }>;

/** The return after a command, with what it promises. Throws a Refusal that tells what is the case. */
export function decideReturn(current: Current, command: ReturnCommand): RecordStep<ReturnStage> {
  switch (command.type) {
    case 'withdraw':
      return withdrawn(current, command);
    case 'receive':
      return received(current, command);
    case 'finish-swap':
      return finished(current, command);
    case 'stop-swap':
      return stopped(current, command);
    case 'remind-swap':
      return reminded(current, command);
    default:
      return unreachable(command);
  }
}

function withdrawn(current: Current, { now, by }: Of<'withdraw'>): RecordStep<ReturnStage> {
  if (!concerned(current).includes(by)) throw new Refusal('return-not-yours');
  if (current.stage.name !== 'announced') throw closed(current);
  // Half a swap undone would be two devices; cancelling the request for the new one undoes it whole.
  if (current.swap !== undefined) throw new Refusal('return-swap');
  return {
    stage: { name: 'withdrawn', since: now },
    open: false,
    facts: {},
    messages: [
      promise(current, now, 'return-withdrawn', { unit: 'it' }),
      ...others(current, by).map((person) => promise(current, now, 'return-withdrawn', { person })),
      cards(current, now),
    ],
  };
}

function received(current: Current, command: Of<'receive'>): RecordStep<ReturnStage> {
  const { now, receipt, device, newToCome } = command;
  if (current.stage.name !== 'announced') throw closed(current);
  const name = newToCome === true ? 'half-swapped' : 'received';
  const holder = current.holder ?? command.endsUseOf;
  return {
    stage: { name, since: now, ...receipt },
    open: isOpenReturn(name),
    facts: {
      reception: receipt.reception,
      grade: receipt.grade,
      ...(receipt.place !== undefined && { place: receipt.place }),
      ...(device !== undefined && { device }),
    },
    messages: [...toldOfReceipt({ ...current, holder }, now, receipt.by), cards(current, now)],
    besides: {
      ...(device !== undefined && { device }),
      ...(holder !== undefined && { holder }),
    },
  };
}

/** Those whom a return concerns hear once that it is in, but for who received it. */
export function toldOfReceipt(
  current: Pick<ReturnCase, '_id' | 'version' | 'by' | 'holder'>,
  now: Date,
  receiver: string,
): readonly Message[] {
  return others(current, receiver).map((person) =>
    promise(current, now, 'return-received', { person }),
  );
}

function finished(current: Current, { now }: Of<'finish-swap'>): RecordStep<ReturnStage> {
  const { stage } = current;
  if (stage.name !== 'half-swapped') throw closed(current);
  return {
    stage: { ...stage, name: 'received' },
    open: false,
    facts: {},
    messages: [cards(current, now)],
  };
}

/** The new one will not come, so the old one is kept. */
function stopped(current: Current, { now }: Of<'stop-swap'>): RecordStep<ReturnStage> {
  if (current.stage.name !== 'announced') throw closed(current);
  return {
    stage: { name: 'withdrawn', since: now },
    open: false,
    facts: {},
    messages: [
      ...concerned(current).map((person) => promise(current, now, 'swap-stopped', { person })),
      cards(current, now),
    ],
  };
}

/** The new one is there; the old one is not in yet. */
function reminded(current: Current, { now }: Of<'remind-swap'>): RecordStep<ReturnStage> {
  const { stage } = current;
  if (stage.name !== 'announced') throw closed(current);
  return {
    stage,
    open: true,
    facts: {},
    messages: concerned(current).map((person) => promise(current, now, 'swap-hand-in', { person })),
    besides: { reminded: now },
  };
}

function closed({ stage, number }: Current): Refusal {
  const at = stage.since.toISOString();
  return new Refusal(stage.name === 'withdrawn' ? 'return-withdrawn' : 'return-received', {
    number,
    at,
  });
}

function others(current: Pick<ReturnCase, 'by' | 'holder'>, but: string): readonly string[] {
  return concerned(current).filter((oid) => oid !== but);
}

function cards(current: Current, now: Date): Message {
  return promise(current, now, 'return-changed', { cards: 'all' });
}
