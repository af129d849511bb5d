import { z } from 'zod';

/** What every list takes: how many, and where the page before ended. */
export const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .describe('How many at most; 50 where nothing is said'),
  cursor: z
    .string()
    .max(400)
    .optional()
    .describe('`next` of the page before; what it holds may change between versions'),
};

/** A page of a list. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.string().optional().describe('Gives the next page; absent on the last'),
  });
}

/** A place in a list as an opaque text. */
export function cursorOf(place: string): string {
  return Buffer.from(place, 'utf8').toString('base64url');
}

/** The place that a cursor holds; undefined where there is none. */
export function placeOf(cursor: string | undefined): string | undefined {
  return cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString('utf8');
}

/** A place in a list in order of time: the last instant shown, and how many of that instant were shown. */
export interface TimePlace {
  readonly at: Date;
  readonly passed: number;
}

export function timePlaceIn(cursor: string | undefined): TimePlace | undefined {
  const [passed = '', text = ''] = (placeOf(cursor) ?? '').split('|');
  const at = new Date(text);
  return /^\d{1,6}$/u.test(passed) && !Number.isNaN(at.getTime())
    ? { at, passed: Number(passed) }
    : undefined;
}

/** The cursor after a page whose items are of these instants. */
export function cursorAfter(instants: readonly Date[], before: TimePlace | undefined): string {
  const last = instants.at(-1)?.getTime() ?? 0;
  const here = instants.filter((instant) => instant.getTime() === last).length;
  const carried = before?.at.getTime() === last ? before.passed : 0;
  return cursorOf(`${here + carried}|${new Date(last).toISOString()}`);
}
