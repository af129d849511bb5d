import { substituting } from '../domain/approval';
import type { Device } from '../domain/device';
import { Refusal, type Facts } from '../domain/errors';
import type { Organisation } from '../domain/organisation';
import { mayDecideForIt, type Actor } from '../domain/person';
import type { Product } from '../domain/product';
import { awaitedStep, deviceOf, isOpen, isStranded, type DeviceRequest } from '../domain/request';
import type { Named, RequestRights, RequestView } from '../domain/request-view';
import { dayOf } from '../domain/time';
import { movesFor } from './catalogue';
import type { World } from './world';

/** Whose eyes a view is for. The unit's channel has the eyes of IT, and of nobody in particular. */
export type Viewer = Pick<Actor, 'oid' | 'roles'>;

/** What IT's channel shows: everything IT may do, whoever may be reading. */
export const itChannel: Viewer = { oid: 'it', roles: ['it-admin'] };

/** Draws requests as their viewers may see them, with every name resolved. */
export class RequestViews {
  constructor(private readonly world: World) {}

  /** Loads a request for somebody. Throws 'request-not-found' also when it is none of their business. */
  async load(
    organisation: Organisation,
    id: string,
    viewer: Viewer,
    now: Date,
  ): Promise<DeviceRequest> {
    const request = await this.find(organisation, id, viewer, now);
    if (request === undefined) throw new Refusal('request-not-found');
    return request;
  }

  /** The request, if there is one and it is the viewer's business. */
  async find(
    organisation: Organisation,
    id: string,
    viewer: Viewer,
    now: Date,
  ): Promise<DeviceRequest | undefined> {
    const request = await this.world.store.of(organisation._id).requests.findOne({ _id: id });
    return request !== null && maySee(request, organisation, viewer, now) ? request : undefined;
  }

  async view(
    organisation: Organisation,
    request: DeviceRequest,
    viewer: Viewer,
    now: Date,
  ): Promise<RequestView> {
    const name = this.namer(organisation);
    const product = (await this.product(organisation._id, request.product)) ?? gone(request);
    const may = rightsOf(request, organisation, viewer, now);
    return {
      id: request._id,
      number: request.number,
      demo: organisation.demo === true,
      product,
      ...(await this.promised(request)),
      by: await name(request.by),
      for: await name(request.for),
      administration: administrationName(organisation, request.administration),
      place: request.place,
      accountString: request.accountString,
      acceptRefurbished: request.acceptRefurbished,
      ...(request.neededBy !== undefined && { neededBy: request.neededBy }),
      ...(request.reason !== undefined && { reason: request.reason }),
      createdAt: request.createdAt,
      stage: request.stage,
      steps: await Promise.all(
        request.steps.map(async (step) =>
          step.approver === undefined
            ? step
            : { ...step, approverName: (await name(step.approver)).name },
        ),
      ),
      decisions: await Promise.all(
        request.decisions.map(async (decision) => ({
          ...decision,
          byName: (await name(decision.by)).name,
        })),
      ),
      ...(await this.position(request)),
      ...(may.move && { moves: await movesFor(this.world, request) }),
      may,
    };
  }

  /** The device that is promised or handed over, and what it really is. */
  private async promised(request: DeviceRequest): Promise<Pick<RequestView, 'device' | 'due'>> {
    const device = await this.device(request);
    if (device === undefined) return {};
    const { tag, model, serial, lifecycle } = device;
    const product =
      device.product === undefined
        ? undefined
        : await this.product(device.organisation, device.product);
    const due = lifecycle.state === 'in-use' ? lifecycle.due : undefined;
    return {
      device: {
        tag,
        model,
        ...(serial !== undefined && { serial }),
        ...(product !== undefined && { product }),
      },
      ...(due !== undefined && { due }),
    };
  }

  /** A refusal's facts with the person's name in place of their object id. */
  async readable({ tenant }: Organisation, facts: Facts): Promise<Facts> {
    const oid = facts['person'];
    if (typeof oid !== 'string') return facts;
    return { ...facts, person: (await this.world.directory.profile(tenant, oid))?.name ?? '–' };
  }

  private namer({ tenant }: Organisation): (oid: string) => Promise<Named> {
    return async (oid) => ({
      oid,
      name: (await this.world.directory.profile(tenant, oid))?.name ?? '–',
    });
  }

  private async device({ organisation, stage }: DeviceRequest): Promise<Device | undefined> {
    const id = deviceOf(stage);
    if (id === undefined) return undefined;
    return (await this.world.store.of(organisation).devices.findOne({ _id: id })) ?? undefined;
  }

  private async product(organisation: string, id: string): Promise<Product | undefined> {
    return (await this.world.store.of(organisation).products.findOne({ _id: id })) ?? undefined;
  }

  /** Among those who wait for the same product. */
  private async position({
    organisation,
    stage,
    product,
  }: DeviceRequest): Promise<{ position?: number }> {
    if (stage.name !== 'queued') return {};
    const before = await this.world.store.of(organisation).requests.countDocuments({
      'stage.name': 'queued',
      product,
      acceptRefurbished: { $in: [true, false] },
      'stage.since': { $lt: stage.since },
    });
    return { position: before + 1 };
  }
}

/** What is left to say of a product that is not even kept as retired. */
function gone({ organisation, kind, product }: DeviceRequest): Product {
  const nothing = { class: '', standard: false, rent: 0, usageTime: 0, words: [], retired: true };
  return { _id: product, organisation, kind, name: '–', condition: 'new', ...nothing };
}

/** The administration's names; its id where it is no longer on the list. */
export function administrationName(
  organisation: Organisation,
  id: string,
): { readonly sv: string; readonly en: string } {
  return organisation.administrations.find((one) => one.id === id)?.name ?? { sv: id, en: id };
}

/** Those it concerns: who asked, who gets it, who decides, and IT. */
function maySee(
  request: DeviceRequest,
  organisation: Organisation,
  viewer: Viewer,
  now: Date,
): boolean {
  if (mayDecideForIt(viewer) || viewer.oid === request.by || viewer.oid === request.for)
    return true;
  const approvers = request.steps.flatMap(({ approver }) =>
    approver === undefined ? [] : [approver],
  );
  const instead = substituting(organisation.substitutes, viewer.oid, dayOf(now));
  return approvers.some((approver) => approver === viewer.oid || instead.includes(approver));
}

/** What to offer on the card. The same rules are held again at the click. */
function rightsOf(
  request: DeviceRequest,
  organisation: Organisation,
  viewer: Viewer,
  now: Date,
): RequestRights {
  const { name } = request.stage;
  const own = viewer.oid === request.by || viewer.oid === request.for;
  const forIt = mayDecideForIt(viewer);
  return {
    decide: !own && decides(request, organisation, viewer, now),
    cancel: own && isOpen(name),
    prepare: forIt && (name === 'reserved' || name === 'ready'),
    confirm: own && name === 'ready',
    move: !own && forIt && isStranded(request.stage),
  };
}

function decides(
  request: DeviceRequest,
  { substitutes }: Organisation,
  viewer: Viewer,
  now: Date,
): boolean {
  const step = awaitedStep(request);
  if (step === undefined) return false;
  const { approver } = step;
  if (approver === undefined) return mayDecideForIt(viewer);
  const instead = substituting(substitutes, viewer.oid, dayOf(now));
  return approver === viewer.oid || instead.includes(approver);
}
