import { DirectoryUnavailable } from '../../services/directory-unavailable';
import { CalendarUnavailable } from '../../services/support/calendar';

/** Every way in which Graph can fail to answer is one for those who book; after the deadline nothing is asked. */
export async function available<T>(deadline: AbortSignal, ask: () => Promise<T>): Promise<T> {
  if (deadline.aborted) throw new CalendarUnavailable();
  try {
    return await ask();
  } catch (problem) {
    if (problem instanceof DirectoryUnavailable) throw new CalendarUnavailable();
    throw problem;
  }
}

/**
 * Whatever it takes to answer, also what others are asked on the way, takes no more than so many
 * milliseconds. Throws CalendarUnavailable then.
 */
export function within<T>(
  patience: number,
  answer: (deadline: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(patience);
  const late = new Promise<never>((_, reject) => {
    const fail = (): void => {
      reject(new CalendarUnavailable());
    };
    deadline.addEventListener('abort', fail, { once: true });
  });
  return Promise.race([answer(deadline), late]);
}
