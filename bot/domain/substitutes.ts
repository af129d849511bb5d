import type { Substitute } from './organisation';
import { isDay, type Day } from './time';

/** What is wrong with somebody standing in for somebody; undefined where nothing is. */
export function substituteProblem({
  for: away,
  by,
  from,
  to,
}: Substitute): 'self' | 'days' | undefined {
  if (away === by) return 'self';
  return isDay(from) && isDay(to) && from <= to ? undefined : 'days';
}

/** All of them with some more and some fewer; the same person for the same days is there once. */
export function withSubstitutes(
  known: readonly Substitute[],
  {
    added = [],
    removed = [],
  }: { readonly added?: readonly Substitute[]; readonly removed?: readonly Substitute[] },
): readonly Substitute[] {
  const kept = known.filter((one) => !isAmong(removed, one));
  return [...kept, ...added.filter((one) => !isAmong(kept, one))];
}

export function isAmong(all: readonly Substitute[], one: Substitute): boolean {
  return all.some(
    (other) =>
      other.for === one.for &&
      other.by === one.by &&
      other.from === one.from &&
      other.to === one.to,
  );
}

/** Those that serve today or will. */
export function notEnded(all: readonly Substitute[], today: Day): readonly Substitute[] {
  return all.filter(({ to }) => to >= today);
}
