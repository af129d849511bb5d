import { Refusal } from '../domain/errors';
import { mayDecideForIt } from '../domain/person';
import type { DeviceRequest } from '../domain/request';
import { itChannel, type RequestViews } from '../services/request-views';
import type { Turn } from './intent';
import type { Reply } from './reply';

type Note = Extract<Reply, { kind: 'request' }>['note'];

/** The request as the person may see it now; in IT's channel, as IT sees it. */
export async function requestCard(
  views: RequestViews,
  turn: Turn,
  request: DeviceRequest,
  note?: Note,
  replaces = true,
): Promise<readonly Reply[]> {
  const viewer = turn.place === 'channel' && mayDecideForIt(turn.actor) ? itChannel : turn.actor;
  const view = await views.view(turn.organisation, request, viewer, turn.now);
  return [{ kind: 'request', request: view, ...(note !== undefined && { note }), replaces }];
}

/**
 * Makes a change and shows the card after it. When a rule says no, the card as it is now says why,
 * so that an old card becomes a true one; who may not see the request gets the sentence alone.
 */
export async function afterChange(
  views: RequestViews,
  turn: Turn,
  request: string,
  change: () => Promise<DeviceRequest>,
): Promise<readonly Reply[]> {
  const before = await views.load(turn.organisation, request, turn.actor, turn.now);
  try {
    return await requestCard(views, turn, await change());
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const now = await views.load(turn.organisation, before._id, turn.actor, turn.now);
    const facts = await views.readable(turn.organisation, problem.facts);
    return requestCard(views, turn, now, { key: `refusal.${problem.code}`, facts });
  }
}
