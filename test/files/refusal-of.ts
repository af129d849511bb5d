import { Refusal } from '../../bot/domain/errors';

/** The code of the refusal that work ends in, with its facts; "not refused" when there is none. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (problem) {
    if (problem instanceof Refusal) return `${problem.code} ${JSON.stringify(problem.facts)}`;
    throw problem;
  }
  return 'not refused';
}
