import type { z } from 'zod';
import { Refusal } from '../../bot/domain/errors';
import type { TabTurn } from '../tab/tab-route';

/** Where in a value it is wrong: a field, and what is in it. */
export type Place = readonly PropertyKey[];

/** What to mend, in words for whoever typed it. */
export type Why = (place: Place, turn: TabTurn) => Refusal;

/** A value as it must be; else the Refusal that tells of the first thing wrong in it. */
export function readAs<T>(shape: z.ZodType<T>, value: unknown, turn: TabTurn, why: Why): T {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  throw why(read.error.issues[0]?.path ?? [], turn);
}

/** Nobody who fills in the page's own form comes to this. */
export function forged(): Refusal {
  return new Refusal('setting-wrong');
}

/** The name in a place, short enough for a sentence. */
export function nameAt(place: Place, at: number): string {
  return String(place[at] ?? '').slice(0, 120);
}
