import { setTimeout as pause } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import { outcomeOf } from './outcome';

/** How long an answer within a turn may wait before its second try, in milliseconds. */
const shortWait = 400;

/**
 * Sends an answer within a turn: one more try after a passing error, soon enough for the person who
 * waits. Returns the message's id. Throws what the second try throws.
 */
export async function sendPatiently(
  context: TurnContext,
  message: Partial<Activity>,
): Promise<string | undefined> {
  try {
    return (await context.sendActivity(message))?.id;
  } catch (problem) {
    const told = outcomeOf(problem);
    if (told.outcome !== 'again' || (told.wait ?? 0) > 2 * shortWait) throw problem;
    await pause(told.wait ?? shortWait);
    return (await context.sendActivity(message))?.id;
  }
}
