import { Refusal, unreachable } from '../errors';
import { promise, type Message } from '../message';
import { isOpenBooking, type Booking, type BookingStage, type Ended } from './booking';

/** What can be done to a booking. `by` is an object id; `asTechnician` says that they may act for the desk. */
export type BookingCommand = {
  readonly now: Date;
  readonly by: string;
  readonly asTechnician: boolean;
} & (
  | { readonly type: 'move'; readonly start: Date; readonly technician: string }
  | { readonly type: 'cancel' }
  | { readonly type: 'note'; readonly text: string; readonly picture?: string }
  | { readonly type: 'take-over' }
  | { readonly type: 'start' }
  | ({ readonly type: 'finish' } & Ended)
);

/** What one command changes. */
export interface BookingStep {
  readonly stage: BookingStage;
  readonly fields: Partial<Pick<Booking, 'start' | 'technician' | 'notes' | 'visit'>>;
  readonly messages: readonly Message[];
  readonly facts: Readonly<Record<string, string>>;
}

type Of<T extends BookingCommand['type']> = Extract<BookingCommand, { readonly type: T }>;

/** The booking after a command. Throws a Refusal that says what is the case. */
export function decideBooking(current: Booking, command: BookingCommand): BookingStep {
  if (!isOpenBooking(current)) throw over(current);
  if (command.by !== current.by && !command.asTechnician) throw new Refusal('booking-not-yours');
  switch (command.type) {
    case 'move':
      return moved(current, command);
    case 'cancel':
      return step(current, command, { name: 'cancelled', since: command.now }, 'booking-cancelled');
    case 'note':
      return noted(current, command);
    case 'take-over':
      return takenOver(current, command);
    case 'start':
      return started(current, command);
    case 'finish':
      return finished(current, command);
    default:
      return unreachable(command);
  }
}

function moved(current: Booking, command: Of<'move'>): BookingStep {
  const { start, technician, now } = command;
  if (current.stage.name !== 'booked') throw over(current);
  const told = step(current, command, { name: 'booked', since: now }, 'booking-moved');
  const others = technician === current.technician ? [] : [technician];
  const messages = [
    ...told.messages,
    ...others.map((person) => promise(current, now, 'booking-made', { person })),
  ];
  return {
    ...told,
    fields: { start, technician },
    messages,
    facts: {
      start: start.toISOString(),
      ...(others.length > 0 && { technician: 'another' }),
    },
  };
}

function noted(current: Booking, command: Of<'note'>): BookingStep {
  const text = command.text.trim();
  if (text === '') throw new Refusal('booking-note-missing');
  const { now: at, by, picture } = command;
  const note = { at, by, text, ...(picture !== undefined && { picture }) };
  const notes = [...current.notes, note];
  return { ...step(current, command, current.stage, 'booking-noted'), fields: { notes } };
}

/** A line that the same person has just written is the same press, delivered again. */
export function isNotedAlready(
  { notes }: Pick<Booking, 'notes'>,
  command: BookingCommand,
): boolean {
  const last = notes.at(-1);
  if (command.type !== 'note' || last === undefined) return false;
  const { by, text, picture } = command;
  return last.by === by && last.text === text.trim() && last.picture === picture;
}

function takenOver(current: Booking, command: Of<'take-over'>): BookingStep {
  if (!command.asTechnician) throw new Refusal('not-permitted');
  if (current.technician === command.by) throw new Refusal('booking-yours-already');
  const told = step(current, command, current.stage, 'booking-taken-over');
  return { ...told, fields: { technician: command.by } };
}

function started(current: Booking, command: Of<'start'>): BookingStep {
  if (!command.asTechnician) throw new Refusal('not-permitted');
  if (current.stage.name === 'started') throw over(current);
  return step(current, command, { name: 'started', since: command.now }, undefined);
}

function finished(current: Booking, command: Of<'finish'>): BookingStep {
  const { now, outcome, place, asTechnician } = command;
  if (!asTechnician) throw new Refusal('not-permitted');
  const done = command.done.trim();
  if (done === '') throw new Refusal('booking-done-missing');
  if (outcome === 'visit' && place === undefined) throw new Refusal('booking-place-missing');
  const stage = {
    name: 'done',
    since: now,
    outcome,
    done,
    ...(place !== undefined && { place }),
  } as const;
  const fields = outcome === 'visit' ? ({ visit: 'waiting' } as const) : {};
  return { ...step(current, command, stage, 'booking-done'), fields, facts: { outcome } };
}

/** Whoever did not do it is told, and every card shows it. */
function step(
  current: Booking,
  { now, by }: Pick<BookingCommand, 'now' | 'by'>,
  stage: BookingStage,
  topic:
    | 'booking-cancelled'
    | 'booking-moved'
    | 'booking-noted'
    | 'booking-taken-over'
    | 'booking-done'
    | undefined,
): BookingStep {
  const people = [...new Set([current.by, current.technician])].filter((person) => person !== by);
  const told =
    topic === undefined ? [] : people.map((person) => promise(current, now, topic, { person }));
  const cards = promise(current, now, 'booking-changed', { cards: 'all' });
  return { stage, fields: {}, messages: [...told, cards], facts: {} };
}

function over({ number, stage }: Booking): Refusal {
  return new Refusal(`booking-${stage.name === 'started' ? 'started' : 'over'}`, { number });
}
