/** A notification that could not be sent so many times has failed. */
export const triesAtMost = 8;

const firstWait = 2_000;
const longestWait = 15 * 60_000;

/**
 * When to try again: when Teams said, or after 2 s, 4 s, 8 s … with up to a quarter more, so that
 * many that failed together don't come back together.
 */
export function nextTry(
  now: Date,
  attempts: number,
  wait: number | undefined,
  chance = Math.random(),
): Date {
  const backoff = Math.min(longestWait, firstWait * 2 ** (attempts - 1));
  return new Date(now.getTime() + Math.max(wait ?? 0, backoff * (1 + chance / 4)));
}
