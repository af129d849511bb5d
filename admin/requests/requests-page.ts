import { Refusal } from '../../bot/domain/errors';
import { openStages, type DeviceRequest, type StageName } from '../../bot/domain/request';
import { waitingFor } from '../../bot/services/request-lists';
import type { RequestViews } from '../../bot/services/request-views';
import type { World } from '../../bot/services/world';
import { isStaff } from '../roles';
import type { RequestLineShape, RequestPage } from '../tab/shapes';
import type { TabTurn } from '../tab/tab-route';

/** What a page of requests holds. */
const most = 100;

/** Requests that wait for this person, or, for staff, all that are in some stage; the oldest first. */
export async function requestsPage(
  world: World,
  views: RequestViews,
  turn: TabTurn,
  which: string,
): Promise<RequestPage> {
  const found =
    which === 'mine' ? await waiting(world, turn) : await inStage(world, turn, stageIn(which));
  const lines = await Promise.all(
    found.slice(0, most).map((request) => lineOf(views, turn, request)),
  );
  return { lines, more: found.length > most };
}

/** One request as it is now, after something was done with it. */
export async function lineOf(
  views: RequestViews,
  { organisation, actor, now }: TabTurn,
  request: DeviceRequest,
): Promise<RequestLineShape> {
  const view = await views.view(organisation, request, actor, now);
  const { id, number, product, stage, may } = view;
  return {
    id,
    number,
    product: { name: product.name, condition: product.condition },
    rent: product.rent,
    forName: view.for.name,
    administration: view.administration,
    stage: stage.name,
    ...(stage.name === 'awaiting' && { step: stage.step }),
    since: stage.since.toISOString(),
    createdAt: view.createdAt.toISOString(),
    ...(view.neededBy !== undefined && { neededBy: view.neededBy }),
    ...(view.reason !== undefined && { reason: view.reason }),
    place: 'place' in stage ? stage.place : view.place,
    accountString: view.accountString,
    may: { decide: may.decide, prepare: may.prepare },
  };
}

async function waiting(
  world: World,
  { actor, organisation, now }: TabTurn,
): Promise<readonly DeviceRequest[]> {
  const { lines } = await waitingFor(world, actor, organisation, now);
  const { requests } = world.store.of(organisation._id);
  const found = await Promise.all(lines.map(({ id }) => requests.findOne({ _id: id })));
  return found.filter((request) => request !== null);
}

async function inStage(
  world: World,
  { actor, organisation }: TabTurn,
  stage: StageName,
): Promise<readonly DeviceRequest[]> {
  if (!isStaff(actor)) throw new Refusal('not-permitted');
  return world.store
    .of(organisation._id)
    .requests.find({ 'stage.name': stage }, { sort: { 'stage.since': 1 }, limit: most + 1 })
    .toArray();
}

function stageIn(text: string): StageName {
  return openStages.find((stage) => stage === text) ?? 'awaiting';
}
