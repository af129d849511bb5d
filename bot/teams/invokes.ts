import type { TurnContext } from 'botbuilder';
import { Refusal } from '../domain/errors';
import type { Said } from '../intents/intent';
import type { Invoke, Shown } from '../intents/invoke';
import type { Answer } from '../intents/router';
import { say, type Key } from '../locale';
import type { Log } from '../log';
import type { NewId } from '../services/ports';
import type { Heard } from './heard';
import { draw } from './present';
import type { Ready, Turns } from './turns';

/** What answering invokes takes. */
export interface InvokeParts {
  readonly turns: Turns;
  readonly answer: Answer;
  readonly invokes: readonly Invoke[];
  readonly newId: NewId;
  readonly log: Log;
  readonly afterTurn: (organisation: string) => void;
}

/**
 * The body of the answer to an invoke that is no button; undefined when nobody answers such. It comes
 * from any conversation, so where it was asked is not remembered as where the person can be reached.
 */
export async function answerInvokeOf(
  parts: InvokeParts,
  { activity }: Pick<TurnContext, 'activity'>,
  heard: Heard,
): Promise<object | undefined> {
  const invoke = parts.invokes.find(({ name }) => name === activity.name);
  const { oid } = heard.origin;
  if (invoke === undefined || oid === undefined) return undefined;
  let ready: Ready | undefined;
  try {
    ready = await parts.turns.ready({ what: heard.what, origin: { ...heard.origin, oid } });
    return await answered(parts, invoke, activity.value, ready);
  } catch (problem) {
    return invoke.instead(sorry(parts, problem, ready));
  }
}

async function answered(
  { answer, afterTurn }: InvokeParts,
  invoke: Invoke,
  value: unknown,
  ready: Ready,
): Promise<object> {
  // Only the person sees what a search or dialog shows, wherever it was opened.
  const turn = { ...ready.turn, place: 'personal' as const };
  const chat = async (said: Said): Promise<readonly Shown[]> =>
    (await answer(said, turn)).map((reply) => draw(reply, turn.language));
  const body = await invoke.answer(value, turn, chat);
  afterTurn(turn.organisation._id);
  return body;
}

function sorry({ newId, log }: InvokeParts, problem: unknown, ready: Ready | undefined): string {
  const language = ready?.turn.language ?? 'sv';
  if (problem instanceof Refusal) {
    return say(language, `refusal.${problem.code}` as Key, problem.facts);
  }
  const reference = newId().slice(0, 8);
  log.note('turn-failed', { reference, problem });
  return say(language, 'fault', { reference });
}
