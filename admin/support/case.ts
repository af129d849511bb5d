import { Refusal } from '../../bot/domain/errors';
import { outcomes, type Booking, type Outcome } from '../../bot/domain/support/booking';
import type { Desk } from '../../bot/services/support/desk';
import type { SupportViews } from '../../bot/services/support/support-views';
import type { World } from '../../bot/services/world';
import type { CaseShape } from '../tab/support-shapes';
import type { TabTurn } from '../tab/tab-route';
import { lineOf } from './day';

/** What cases are worked with: the same services as in chat. */
export interface CaseServices {
  readonly world: World;
  readonly desk: Desk;
  readonly views: SupportViews;
}

/** One case as whoever asks may see it. Throws 'booking-not-found'. */
export async function caseOf(
  services: CaseServices,
  turn: TabTurn,
  id: string,
): Promise<CaseShape> {
  return shapeOf(services, turn, await services.desk.load(turn, id));
}

/** A step that takes no words. */
export const plainSteps = ['start', 'take-over', 'cancel'] as const;
export type PlainStep = (typeof plainSteps)[number];

export function isPlainStep(text: string): text is PlainStep {
  return (plainSteps as readonly string[]).includes(text);
}

export async function step(
  services: CaseServices,
  turn: TabTurn,
  id: string,
  wanted: PlainStep,
): Promise<CaseShape> {
  const { desk } = services;
  const acts: Readonly<Record<PlainStep, () => Promise<Booking>>> = {
    start: () => desk.start(turn, id),
    'take-over': () => desk.takeOver(turn, id),
    cancel: () => desk.cancel(turn, id),
  };
  return shapeOf(services, turn, await acts[wanted]());
}

/** How it ended, as the technician says. Throws what the case's own rules say, such as 'booking-done-missing'. */
export async function finish(
  services: CaseServices,
  turn: TabTurn,
  id: string,
  { outcome, done, place }: Readonly<Record<'outcome' | 'done' | 'place', string>>,
): Promise<CaseShape> {
  if (!isOutcome(outcome)) throw new Refusal('booking-done-missing');
  const where = place.trim() === '' ? {} : { place: place.trim() };
  const saved = await services.desk.finish(turn, id, { outcome, done, ...where });
  return shapeOf(services, turn, saved);
}

/** Throws 'slot-taken' for a time that is none, as for one that somebody else took. */
export async function move(
  services: CaseServices,
  turn: TabTurn,
  id: string,
  start: string,
): Promise<CaseShape> {
  const time = new Date(start);
  if (Number.isNaN(time.getTime())) throw new Refusal('slot-taken');
  return shapeOf(services, turn, await services.desk.move(turn, id, time));
}

export async function note(
  services: CaseServices,
  turn: TabTurn,
  id: string,
  text: string,
): Promise<CaseShape> {
  await services.desk.load(turn, id);
  return shapeOf(services, turn, await services.desk.note(turn, id, text.slice(0, 500)));
}

function isOutcome(text: string): text is Outcome {
  return (outcomes as readonly string[]).includes(text);
}

async function shapeOf(
  { world, views }: CaseServices,
  turn: TabTurn,
  booking: Booking,
): Promise<CaseShape> {
  const { organisation, actor, now } = turn;
  const view = await views.booking(organisation, booking, actor, now);
  const { stage, meeting } = view;
  const join = meeting.status === 'placed' ? meeting.join : undefined;
  return {
    ...(await lineOf(world, turn, booking)),
    trouble: view.trouble,
    ...(view.device !== undefined && { device: view.device }),
    ...(view.phone !== undefined && { phone: view.phone }),
    // Only Teams' own meetings: an address from elsewhere is no link.
    ...(join?.startsWith('https://teams.') === true && { join }),
    ...(stage.name === 'done' && { outcome: stage.outcome, done: stage.done }),
    notes: view.notes.map(({ name, at, text }) => ({ name, at: at.toISOString(), text })),
    times: view.times.map((time) => time.toISOString()),
    places: view.places,
    may: view.may,
  };
}
