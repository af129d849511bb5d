import { Refusal } from './domain/errors';
import { say } from './locale';

/** What went wrong with a command, in words for whoever typed it. */
export function saidInTerminal(problem: unknown): string {
  if (problem instanceof Refusal) return say('en', `refusal.${problem.code}`, problem.facts);
  return problem instanceof Error ? problem.message : String(problem);
}
