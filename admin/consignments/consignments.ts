import { Refusal } from '../../bot/domain/errors';
import type { Consignment } from '../../bot/domain/refurbisher/consignment';
import type { ConsignmentSummary } from '../../bot/domain/refurbisher/consignment-view';
import type { Report } from '../../bot/domain/refurbisher/report';
import type { ConsignmentViews } from '../../bot/services/refurbisher/consignment-views';
import type { Consignments } from '../../bot/services/refurbisher/consignments';
import { changeDifference } from '../../bot/services/refurbisher/difference-changes';
import type { ReportViews } from '../../bot/services/refurbisher/report-views';
import type { World } from '../../bot/services/world';
import type {
  ConsignmentLineShape,
  ConsignmentShape,
  ConsignmentsShape,
  ReportLineShape,
} from '../tab/consignment-shapes';
import type { TabTurn } from '../tab/tab-route';

/** What consignments are worked with: the same services as in chat. */
export interface ConsignmentServices {
  readonly world: World;
  readonly consignments: Consignments;
  readonly views: ConsignmentViews;
  readonly reportViews: ReportViews;
}

/** So many of a consignment's devices and differences are shown; its file has them all. */
const mostShown = 300;

export async function consignmentList(
  { views }: ConsignmentServices,
  { organisation }: TabTurn,
): Promise<ConsignmentsShape> {
  const { consignments, waiting } = await views.list(organisation);
  return { lines: consignments.map(lineOf), waiting };
}

/** One consignment with its devices, open differences and reports. Throws 'consignment-not-found'. */
export async function consignmentOf(
  services: ConsignmentServices,
  turn: TabTurn,
  number: number,
): Promise<ConsignmentShape> {
  return shapeOf(services, turn, await services.views.load(turn.organisation, number));
}

/** The one that is open, or a new one. */
export async function openConsignment(
  services: ConsignmentServices,
  turn: TabTurn,
): Promise<ConsignmentShape> {
  return shapeOf(services, turn, await services.consignments.open(turn.actor, turn.now));
}

const acts = ['fill', 'close', 'reopen', 'cancel', 'add', 'take', 'hand-over'] as const;
export type ConsignmentAct = (typeof acts)[number];

export function isConsignmentAct(text: string): text is ConsignmentAct {
  return (acts as readonly string[]).includes(text);
}

/** What goes along with an act: devices by tag, serial or IMEI, and how it left. */
export interface Along {
  readonly devices: readonly string[];
  readonly carrier: string;
  readonly seal: string;
  readonly leftBehind: readonly string[];
}

/** All or nothing. Throws what the consignment's own rules say. */
export async function actOn(
  services: ConsignmentServices,
  turn: TabTurn,
  number: number,
  act: ConsignmentAct,
  along: Along,
): Promise<ConsignmentShape> {
  const { consignments, views } = services;
  const { actor, now, organisation } = turn;
  const { _id } = await views.load(organisation, number);
  const named = (): readonly string[] => {
    if (along.devices.length === 0) throw new Refusal('devices-missing');
    return along.devices;
  };
  const does: Readonly<Record<ConsignmentAct, () => Promise<Consignment>>> = {
    fill: () => consignments.addAll(actor, _id, now),
    add: async () => consignments.add(actor, _id, named(), now),
    take: async () => consignments.remove(actor, _id, named(), now),
    close: () => consignments.close(actor, _id, now),
    reopen: () => consignments.reopen(actor, _id, now),
    cancel: () => consignments.cancel(actor, _id, now),
    'hand-over': () => consignments.handOver(actor, _id, along, now),
  };
  return shapeOf(services, turn, await does[act]());
}

/** A difference that somebody has looked into, with what they found out. */
export async function clearDifference(
  services: ConsignmentServices,
  turn: TabTurn,
  number: number,
  id: string,
  note: string,
): Promise<ConsignmentShape> {
  const { world, views } = services;
  const { organisation, actor, now } = turn;
  const consignment = await views.load(organisation, number);
  if (!id.startsWith(`${consignment._id}/difference/`)) throw new Refusal('difference-not-found');
  const command = { type: 'clear', now, note: note.trim() } as const;
  await changeDifference(world, organisation._id, id, command, actor.alias);
  return shapeOf(services, turn, consignment);
}

async function shapeOf(
  { world, views, reportViews }: ConsignmentServices,
  { organisation }: TabTurn,
  consignment: Consignment,
): Promise<ConsignmentShape> {
  const { number, stage, lines, _id } = consignment;
  const view = await views.view(organisation, consignment);
  const open = await reportViews.allDifferences(organisation._id, number);
  const reports = await world.store
    .of(organisation._id)
    .reports.find({ consignment: _id })
    .toArray();
  const { refurbisher, handedOverBy, waiting } = view;
  const here = lines.filter(({ place }) => place !== 'out');
  const left = stage.name === 'handed-over' ? stage : undefined;
  return {
    ...lineOf(view),
    ...(refurbisher !== undefined && { refurbisher }),
    ...(handedOverBy !== undefined && { handedOverBy }),
    ...(left !== undefined && { carrier: left.carrier }),
    ...(left?.seal !== undefined && { seal: left.seal }),
    waiting,
    lines: here.slice(0, mostShown).map(({ device, tag, serial, model, place }) => ({
      ...{ device, tag, model, place },
      ...(serial !== undefined && { serial }),
    })),
    more: Math.max(0, here.length - mostShown),
    open: open.slice(0, mostShown).map(({ id, kind, name, facts }) => ({ id, kind, name, facts })),
    reports: reports
      .sort((a, b) => b.stage.since.getTime() - a.stage.since.getTime())
      .map(reportLineOf),
  };
}

export function reportLineOf({ hash, name, stage, done, batches }: Report): ReportLineShape {
  return { hash, name, stage: stage.name, since: stage.since.toISOString(), done, parts: batches };
}

function lineOf(one: ConsignmentSummary): ConsignmentLineShape {
  const { number, stage, devices, wiped, leftBehind, differences } = one;
  const since = stage.since.toISOString();
  return { number, stage: stage.name, since, devices, wiped, leftBehind, differences };
}
