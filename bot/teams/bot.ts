import { ActivityTypes, type TurnContext } from 'botbuilder';
import { Refusal } from '../domain/errors';
import type { SentCard } from '../domain/notification';
import type { Invoke } from '../intents/invoke';
import type { Answer } from '../intents/router';
import type { Reply } from '../intents/reply';
import { say } from '../locale';
import type { Log } from '../log';
import type { NewId } from '../services/ports';
import type { SentCards } from '../services/sent-cards';
import { hear, threadless, type Heard } from './heard';
import type { Drawn } from './drawn';
import { answerInvokeOf } from './invokes';
import { fromInvoke, messageOf, draw } from './present';
import { recipientOf, type References } from './references';
import { sendPatiently } from './send';
import type { Ready, Turns } from './turns';

/** What the bot is made of. */
export interface BotParts {
  readonly turns: Turns;
  readonly answer: Answer;
  /** What is answered besides messages and buttons. */
  readonly invokes: readonly Invoke[];
  readonly references: References;
  readonly cards: SentCards;
  readonly newId: NewId;
  readonly log: Log;
  /** Called after a turn, and when somebody can be reached again: there may be messages to send. */
  readonly afterTurn: (organisation: string, reachedAgain?: string) => void;
}

/** One activity in, its answer out. Never throws: a fault is logged with a reference that the person sees too. */
export function onTurn(parts: BotParts): (context: TurnContext) => Promise<void> {
  return async (context) => {
    const heard = hear(context.activity);
    if (heard === undefined) return leaveOther(context);
    if (heard.what.kind === 'unknown-invoke') return answerOther(parts, context, heard);
    const replies = await answerTo(parts, heard);
    await reply(parts, context, heard, replies);
  };
}

/** The SDK answers 501 to a question that nobody answered; but what can't be read is no fault of ours. */
async function leaveOther(context: TurnContext): Promise<void> {
  if (context.activity.type === 'invoke') await respond(context, 400);
}

/** A search or dialog; 400 for what nobody answers. */
async function answerOther(parts: BotParts, context: TurnContext, heard: Heard): Promise<void> {
  const body = await answerInvokeOf(parts, context, heard);
  await respond(context, body === undefined ? 400 : 200, body);
}

/** What to answer, and how. */
interface Answered {
  readonly replies: readonly Reply[];
  readonly ready?: Ready;
}

async function answerTo(parts: BotParts, heard: Heard): Promise<Answered> {
  let ready: Arrived | undefined;
  try {
    ready = await readyFor(parts, heard);
    if (ready === undefined) return { replies: [] };
    const replies = await parts.answer(ready.said, ready.turn);
    return { replies: ready.learnt ? [...replies, channelLearnt] : replies, ready };
  } catch (problem) {
    return { replies: [sorry(parts, problem)], ...(ready !== undefined && { ready }) };
  }
}

interface Arrived extends Ready {
  /** The channel has become IT's own by this. */
  readonly learnt: boolean;
}

const channelLearnt: Reply = { kind: 'sentence', key: 'channel.learnt' };

async function readyFor(
  { turns, references, afterTurn }: BotParts,
  { what, origin }: Heard,
): Promise<Arrived | undefined> {
  const { oid } = origin;
  if (oid === undefined) return undefined;
  const ready = await turns.ready({ what, origin: { ...origin, oid } });
  const { organisation, now } = ready.turn;
  const isNew = await references.remember(organisation._id, origin, now);
  const to = recipientOf(origin);
  if (to !== undefined) {
    const isBack = references.mayBeBack(organisation._id, to, now);
    if (isNew || isBack || what.kind === 'joined') afterTurn(organisation._id, to);
  }
  const learnt = await turns.learnsChannel(ready, { what, origin });
  // Teams tells of the same installation more than once; a greeting is for the first time.
  return what.kind === 'joined' && !isNew && !learnt ? undefined : { ...ready, learnt };
}

function sorry({ newId, log }: BotParts, problem: unknown): Reply {
  if (problem instanceof Refusal)
    return { kind: 'sentence', key: `refusal.${problem.code}`, facts: problem.facts };
  const reference = newId().slice(0, 8);
  log.note('turn-failed', { reference, problem });
  return { kind: 'sentence', key: 'fault', facts: { reference } };
}

async function reply(
  parts: BotParts,
  context: TurnContext,
  heard: Heard,
  { replies, ready }: Answered,
): Promise<void> {
  const language = ready?.turn.language ?? 'sv';
  const drawn = replies.map((one) => draw(one, language));
  const rest =
    heard.what.kind === 'press' && heard.what.invoke
      ? await answerInvoke(parts, context, drawn, ready)
      : drawn;
  // Teams only wants to know that it was heard; the file comes as a message.
  if (heard.what.kind === 'file-consent') await respond(context, 200, {});
  for (const one of rest) await send(parts, context, heard, one, ready);
  // A sentence only asks; what changes something, and so promises messages, is a button.
  if (ready !== undefined && heard.what.kind === 'press')
    parts.afterTurn(ready.turn.organisation._id);
}

/** The first answer goes back with the invoke, where the card stands; what is left follows as messages. */
async function answerInvoke(
  parts: BotParts,
  context: TurnContext,
  drawn: readonly Drawn[],
  ready: Ready | undefined,
): Promise<readonly Drawn[]> {
  const [first, ...rest] = drawn;
  const language = ready?.turn.language ?? 'sv';
  if (first?.attachment !== undefined) {
    // A file's card can't stand in place of ours.
    await respond(context, 200, fromInvoke({ text: say(language, 'file.below') }));
    return drawn;
  }
  await respond(context, 200, fromInvoke(first ?? { text: say(language, 'done') }));
  const { replyToId } = context.activity;
  if (first?.about !== undefined && replyToId !== undefined && ready !== undefined) {
    await parts.cards.remember(cardFor(context, ready, replyToId, first.about));
  }
  return rest;
}

async function send(
  parts: BotParts,
  context: TurnContext,
  { what }: Heard,
  drawn: Drawn,
  ready: Ready | undefined,
): Promise<void> {
  const { replyToId } = context.activity;
  const message = messageOf(drawn);
  // A form sent by a client without Action.Execute: the answer takes the form's place.
  const inPlace = what.kind === 'press' && drawn.replaces === true && replyToId !== undefined;
  if (inPlace) await context.updateActivity({ ...message, id: replyToId });
  const id = inPlace ? replyToId : await sendPatiently(context, message);
  if (drawn.about !== undefined && id !== undefined && ready !== undefined) {
    await parts.cards.remember(cardFor(context, ready, id, drawn.about));
  }
}

function cardFor(context: TurnContext, { turn }: Ready, activity: string, about: string): SentCard {
  const { serviceUrl, recipient } = context.activity;
  const conversation = threadless(context.activity.conversation.id);
  return {
    _id: `${conversation}|${activity}`,
    organisation: turn.organisation._id,
    conversation,
    activity,
    serviceUrl,
    tenant: turn.organisation.tenant,
    bot: recipient.id,
    about,
    viewer: turn.place === 'channel' ? 'it' : turn.actor.oid,
    language: turn.language,
    sentAt: turn.now,
  };
}

async function respond(context: TurnContext, status: number, body?: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status, body } });
}
