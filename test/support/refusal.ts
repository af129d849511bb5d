import { Refusal } from '../../bot/domain/errors';

/** The Refusal that something ends in. Throws when it succeeds, or fails otherwise. */
export async function refusalOf(attempt: Promise<unknown>): Promise<Refusal> {
  try {
    await attempt;
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    throw problem;
  }
  throw new Error('it was not refused');
}
