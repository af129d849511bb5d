import { Refusal } from '../../domain/errors';
import type { Consignment } from '../../domain/refurbisher/consignment';
import type { ConsignmentViews } from '../../services/refurbisher/consignment-views';
import type { Consignments } from '../../services/refurbisher/consignments';
import { requireStaff } from '../../services/refurbisher/staff';
import type { FileMaker } from '../files/maker';
import type { Turn } from '../intent';
import { plugin, type Handlers, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { namesIn, readRefurbisher, type ConsignmentAct, type RefurbisherIntent } from './read';
import { lookingAt, type LookingServices } from './look-handle';
import { reporting, type ReportServices } from './report-handle';
import type { ConsignmentEntry } from './reply';

export interface RefurbisherServices extends ReportServices, LookingServices {
  readonly consignments: Consignments;
  readonly consignmentViews: ConsignmentViews;
  readonly files: FileMaker;
}

/** Sending used devices away, and reading what became of them. */
export function refurbisherPlugin(services: RefurbisherServices): Plugin {
  return plugin<RefurbisherIntent>('refurbisher', readRefurbisher, {
    ...sending(services),
    ...reporting(services),
    ...lookingAt(services),
  });
}

type Sending =
  | 'consignments'
  | 'consignment-add-said'
  | 'consignment-open'
  | 'consignment-show'
  | 'consignment-act'
  | 'consignment-file';

function sending(services: RefurbisherServices): Pick<Handlers<RefurbisherIntent>, Sending> {
  const { consignments, consignmentViews: views, files, offer } = services;
  return {
    consignments: async (_, { actor, organisation }) => {
      requireStaff(actor);
      return [{ kind: 'consignments', view: await views.list(organisation) }];
    },
    'consignment-open': async (_, turn) => {
      const opened = await consignments.open(turn.actor, turn.now);
      return [{ kind: 'consignment', view: await views.view(turn.organisation, opened) }];
    },
    'consignment-add-said': async ({ devices }, turn) => {
      const { number } = await consignments.open(turn.actor, turn.now);
      return acted(services, turn, 'add', number, { devices }, false);
    },
    'consignment-show': async ({ number }, { actor, organisation }) => {
      requireStaff(actor);
      const found = await views.load(organisation, number);
      return [{ kind: 'consignment', view: await views.view(organisation, found) }];
    },
    'consignment-act': ({ act, number, entry }, turn) => acted(services, turn, act, number, entry),
    'consignment-file': ({ number, format }, turn) =>
      offer(files, { consignment: String(number), format }, turn),
  };
}

type Act = (turn: Turn, id: string, entry: ConsignmentEntry) => Promise<Consignment>;

function actsOn(consignments: Consignments): Readonly<Record<ConsignmentAct, Act>> {
  return {
    fill: ({ actor, now }, id) => consignments.addAll(actor, id, now),
    add: ({ actor, now }, id, { devices }) => consignments.add(actor, id, named(devices), now),
    take: ({ actor, now }, id, { devices }) => consignments.remove(actor, id, named(devices), now),
    close: ({ actor, now }, id) => consignments.close(actor, id, now),
    reopen: ({ actor, now }, id) => consignments.reopen(actor, id, now),
    cancel: ({ actor, now }, id) => consignments.cancel(actor, id, now),
    'hand-over': ({ actor, now }, id, { carrier = '', seal = '', leftBehind = '' }) =>
      consignments.handOver(actor, id, { carrier, seal, leftBehind: namesIn(leftBehind) }, now),
  };
}

function named(devices = ''): readonly string[] {
  const names = namesIn(devices);
  if (names.length === 0) throw new Refusal('devices-missing');
  return names;
}

/** Makes the change and shows the card after it; when a rule says no, the card says why and keeps what was typed. */
async function acted(
  { consignments, consignmentViews: views }: RefurbisherServices,
  turn: Turn,
  act: ConsignmentAct,
  number: number,
  entry: ConsignmentEntry,
  replaces = true,
): Promise<readonly Reply[]> {
  const { organisation, actor } = turn;
  requireStaff(actor);
  const { _id } = await views.load(organisation, number);
  try {
    const changed = await actsOn(consignments)[act](turn, _id, entry);
    const view = await views.view(organisation, changed);
    return [{ kind: 'consignment', view, note: { key: `consignment.did.${act}` }, replaces }];
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const view = await views.view(organisation, await views.load(organisation, number));
    const note = { key: `refusal.${problem.code}` as const, facts: problem.facts };
    return [{ kind: 'consignment', view, entry, note, replaces }];
  }
}
