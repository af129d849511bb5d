import { Refusal } from '../errors';
import { isSubstitute, type Deciding } from '../approval';
import { promise, type Message } from '../message';
import type { Day } from '../time';
import type { Recorded, RecordStep } from './record';

export type KeepingStage =
  | { readonly name: 'awaiting'; readonly since: Date }
  | { readonly name: 'granted'; readonly since: Date; readonly by: string }
  | {
      readonly name: 'declined';
      readonly since: Date;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly name: 'withdrawn'; readonly since: Date };

/** A wish to keep a device past its usage time, and what became of it. */
export interface Keeping extends Recorded {
  readonly device: string;
  readonly by: string;
  /** The manager who decides; absent when IT does. */
  readonly approver?: string;
  /** The day it was due, and the day it is wished to be kept until. */
  readonly due?: Day;
  readonly until: Day;
  readonly months: number;
  readonly reason: string;
  readonly stage: KeepingStage;
}

export type KeepingCommand =
  | { readonly type: 'grant'; readonly now: Date; readonly who: Deciding }
  | {
      readonly type: 'decline';
      readonly now: Date;
      readonly who: Deciding;
      readonly reason: string;
    }
  | { readonly type: 'withdraw'; readonly now: Date; readonly by: string }
  /** The manager who was asked has left; `alias` is they in the chain. Without `to` it is IT's to decide. */
  | {
      readonly type: 'pass-on';
      readonly now: Date;
      readonly from: string;
      readonly alias: string;
      readonly to?: string;
    };

type Current = Pick<Keeping, '_id' | 'version' | 'by' | 'approver' | 'stage' | 'until'>;

/** The key that only one open wish for a device may have. */
export function openKeepingOf(device: string): string {
  return `keeping/${device}`;
}

/** Whom a new wish is told to. */
export function messagesOfKeeping(keeping: Current, now: Date): readonly Message[] {
  const to =
    keeping.approver === undefined ? ({ unit: 'it' } as const) : { person: keeping.approver };
  return [promise(keeping, now, 'keep-to-decide', to)];
}

/** The wish after a command. Throws a Refusal that tells who decided, or that it is not theirs to decide. */
export function decideKeeping(current: Current, command: KeepingCommand): RecordStep<KeepingStage> {
  if (command.type === 'pass-on') return passedOn(current, command);
  const stage = stageAfter(current, command);
  const { now } = command;
  const told =
    'by' in command ? [] : [promise(current, now, 'keep-decided', { person: current.by })];
  return {
    stage,
    open: false,
    facts: stage.name === 'granted' ? { until: current.until } : {},
    messages: [...told, promise(current, now, 'keep-changed', { cards: 'all' })],
  };
}

/** Somebody else is asked in the place of a manager who has left. Nobody is asked twice. */
function passedOn(
  current: Current,
  { now, from, alias, to }: Extract<KeepingCommand, { readonly type: 'pass-on' }>,
): RecordStep<KeepingStage> {
  if (current.stage.name !== 'awaiting') throw over(current);
  if (current.approver !== from) throw new Refusal('keep-not-yours-to-decide');
  const asked = to === undefined ? ({ unit: 'it' } as const) : { person: to };
  return {
    stage: current.stage,
    open: true,
    facts: { because: 'manager-left', manager: alias },
    messages: [
      promise(current, now, 'keep-to-decide', asked),
      promise(current, now, 'keep-changed', { cards: 'all' }),
    ],
    ...(to === undefined ? { without: ['approver'] } : { besides: { approver: to } }),
  };
}

function stageAfter(
  current: Current,
  command: Exclude<KeepingCommand, { readonly type: 'pass-on' }>,
): KeepingStage {
  const { now } = command;
  if (command.type === 'withdraw') {
    if (command.by !== current.by) throw new Refusal('keep-not-yours');
    if (current.stage.name !== 'awaiting') throw over(current);
    return { name: 'withdrawn', since: now };
  }
  const { who } = command;
  mayDecide(current, who);
  if (current.stage.name !== 'awaiting') throw over(current);
  if (command.type === 'grant') return { name: 'granted', since: now, by: who.oid };
  const reason = command.reason.trim();
  if (reason === '') throw new Refusal('reason-missing');
  return { name: 'declined', since: now, by: who.oid, reason };
}

/** Whether somebody may decide on a wish: never on their own. */
export function mayDecideKeeping(
  { approver, by }: Pick<Keeping, 'approver' | 'by'>,
  who: Deciding,
): boolean {
  if (who.oid === by) return false;
  return approver === undefined ? who.forIt : who.oid === approver || isSubstitute(who, approver);
}

function mayDecide(current: Current, who: Deciding): void {
  if (who.oid === current.by) throw new Refusal('keep-own');
  if (!mayDecideKeeping(current, who)) throw new Refusal('keep-not-yours-to-decide');
}

function over({ stage }: Current): Refusal {
  if (!('by' in stage)) return new Refusal('keep-withdrawn');
  const outcome = stage.name === 'granted' ? 'approved' : 'declined';
  return new Refusal('keep-already-decided', {
    person: stage.by,
    outcome,
    at: stage.since.toISOString(),
  });
}
