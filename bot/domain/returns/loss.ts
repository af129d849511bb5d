import { Refusal } from '../errors';
import { promise, type Message } from '../message';
import type { Recorded, RecordStep } from './record';

export const lossKinds = ['lost', 'stolen'] as const;
export type LossKind = (typeof lossKinds)[number];

/** `wiped`: IT has ordered a remote wipe, so that it cannot simply be used on when it is found. */
export type LossStage =
  | { readonly name: 'reported'; readonly since: Date; readonly wiped: boolean }
  | { readonly name: 'found'; readonly since: Date; readonly wiped: boolean; readonly by: string };

/** A lost or stolen device, from the report until it is found. */
export interface Loss extends Recorded {
  readonly device: string;
  readonly by: string;
  /** Who had it. */
  readonly holder?: string;
  readonly how: LossKind;
  /** Where and when, as it was told. */
  readonly note?: string;
  readonly stage: LossStage;
}

export type LossCommand =
  | { readonly type: 'order-wipe'; readonly now: Date; readonly by: string }
  | { readonly type: 'find'; readonly now: Date; readonly by: string };

type Current = Pick<Loss, '_id' | 'version' | 'stage' | 'by' | 'holder'>;

/** The key that only one open loss of a device may have. */
export function openLossOf(device: string): string {
  return `loss/${device}`;
}

/** IT hears at once. */
export function messagesOfLoss(loss: Pick<Loss, '_id' | 'version'>, now: Date): readonly Message[] {
  return [promise(loss, now, 'loss-reported', { unit: 'it' })];
}

/** The loss after a command; found is the end of it. */
export function decideLoss(current: Current, command: LossCommand): RecordStep<LossStage> {
  const { stage } = current;
  const { now, by } = command;
  if (stage.name === 'found') throw new Refusal('loss-over', { at: stage.since.toISOString() });
  const cards = promise(current, now, 'loss-changed', { cards: 'all' });
  if (command.type === 'order-wipe') {
    if (stage.wiped) throw new Refusal('loss-wiped-already');
    return { stage: { ...stage, wiped: true }, open: true, facts: {}, messages: [cards] };
  }
  const people = [...new Set([current.by, current.holder])]
    .filter((oid) => oid !== undefined)
    .filter((oid) => oid !== by);
  return {
    stage: { name: 'found', since: now, wiped: stage.wiped, by },
    open: false,
    facts: {},
    messages: [
      promise(current, now, 'loss-found', { unit: 'it' }),
      ...people.map((person) => promise(current, now, 'loss-found', { person })),
      cards,
    ],
  };
}
