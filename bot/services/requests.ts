import { substituting, type Deciding } from '../domain/approval';
import { Refusal } from '../domain/errors';
import type { Organisation } from '../domain/organisation';
import { mayDecideForIt, type Actor } from '../domain/person';
import { deviceOf, isStranded, type DeviceRequest } from '../domain/request';
import type { RequestCommand } from '../domain/request-steps';
import { dayOf } from '../domain/time';
import type { Allocation } from './allocation';
import { movesFor } from './catalogue';
import { changeRequest } from './request-changes';
import type { Settling } from './settling';
import { submit, type Order } from './submitting';
import type { World } from './world';

/** A turn, as far as these use cases care. */
export interface Acting {
  readonly actor: Actor;
  readonly organisation: Organisation;
  readonly now: Date;
}

/**
 * What people do with requests. Each saves the request once and then lets devices follow; after an
 * interruption in between, the settling job does the rest.
 */
export class Requests {
  constructor(
    private readonly world: World,
    private readonly allocation: Allocation,
    private readonly settling: Settling,
  ) {}

  async submit(
    { actor, organisation, now }: Acting,
    order: Omit<Order, 'now'>,
  ): Promise<DeviceRequest> {
    const request = await submit(this.world, actor, organisation, { ...order, now });
    return request.stage.name === 'queued' ? this.allocated(request, now) : request;
  }

  /** `seen` is the step that the card showed: a click that arrives twice decides one step. */
  async approve(acting: Acting, id: string, seen?: number): Promise<DeviceRequest> {
    const saved = await this.change(acting, id, {
      type: 'approve',
      now: acting.now,
      who: deciding(acting),
      seen,
    });
    return saved.stage.name === 'queued' ? this.allocated(saved, acting.now) : saved;
  }

  decline(acting: Acting, id: string, reason: string, seen?: number): Promise<DeviceRequest> {
    return this.change(acting, id, {
      type: 'decline',
      now: acting.now,
      who: deciding(acting),
      reason,
      seen,
    });
  }

  /** A device that was promised goes back, and to the next in the queue. */
  async cancel(acting: Acting, id: string): Promise<DeviceRequest> {
    const saved = await this.change(acting, id, {
      type: 'cancel',
      now: acting.now,
      by: acting.actor.oid,
    });
    await this.deviceFollows(saved, acting.now);
    return saved;
  }

  /** To a product that is offered and no dearer: what was approved is the rent. */
  async move(acting: Acting, id: string, product: string): Promise<DeviceRequest> {
    const { _id: organisation } = acting.organisation;
    const request = await this.world.store.of(organisation).requests.findOne({ _id: id });
    if (request === null) throw new Refusal('request-not-found');
    const others = await movesFor(this.world, request);
    if (isStranded(request.stage) && !others.some(({ _id }) => _id === product)) {
      throw new Refusal('product-not-found');
    }
    const who = deciding(acting);
    const saved = await this.change(acting, id, { type: 'move', now: acting.now, who, product });
    return this.allocated(saved, acting.now);
  }

  async makeReady(acting: Acting, id: string, place: string, when: string): Promise<DeviceRequest> {
    if (!mayDecideForIt(acting.actor)) throw new Refusal('not-permitted');
    const by = acting.actor.oid;
    const saved = await this.change(acting, id, {
      type: 'make-ready',
      now: acting.now,
      by,
      place,
      when,
    });
    await this.deviceFollows(saved, acting.now);
    return saved;
  }

  /** Usage time and rent start today. */
  async confirm(acting: Acting, id: string): Promise<DeviceRequest> {
    const saved = await this.change(acting, id, {
      type: 'confirm',
      now: acting.now,
      by: acting.actor.oid,
    });
    await this.deviceFollows(saved, acting.now);
    return saved;
  }

  private change(acting: Acting, id: string, command: RequestCommand): Promise<DeviceRequest> {
    return changeRequest(this.world, acting.organisation._id, id, command, acting.actor.alias);
  }

  private async allocated(request: DeviceRequest, now: Date): Promise<DeviceRequest> {
    await this.allocation.run(request.organisation, now);
    const fresh = await this.world.store
      .of(request.organisation)
      .requests.findOne({ _id: request._id });
    return fresh ?? request;
  }

  private async deviceFollows(request: DeviceRequest, now: Date): Promise<void> {
    const { stage } = request;
    const device = stage.name === 'cancelled' ? stage.gaveBack : deviceOf(stage);
    if (device === undefined) return;
    if (await this.settling.settle(request.organisation, device, now)) {
      await this.allocation.run(request.organisation, now);
    }
  }
}

function deciding({ actor, organisation, now }: Acting): Deciding {
  return {
    oid: actor.oid,
    forIt: mayDecideForIt(actor),
    insteadOf: substituting(organisation.substitutes, actor.oid, dayOf(now)),
  };
}
