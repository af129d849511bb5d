import { nextEvent } from '../../domain/chain';
import { substituting } from '../../domain/approval';
import type { Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import { mayDecideForIt } from '../../domain/person';
import {
  decideKeeping,
  messagesOfKeeping,
  openKeepingOf,
  type Keeping,
  type KeepingCommand,
} from '../../domain/returns/keeping';
import { policyOf } from '../../domain/returns/policy';
import { dayOf, monthsAfter, type Day } from '../../domain/time';
import { nextNumber } from '../numbers';
import { managerAbove } from '../request-deciders';
import type { Acting } from '../requests';
import type { World } from '../world';
import type { Following } from './following';
import { heldDevice } from './names';
import { changeRecord, openRecord } from './record-changes';

/** A wish in order, ready to be asked. */
export interface Wish {
  readonly draft: string;
  readonly device: string;
  readonly months: number;
  readonly reason: string;
}

/** Asking to keep a device longer, and deciding on it. The wish leads, and the device follows a yes. */
export class Keepings {
  constructor(
    private readonly world: World,
    private readonly following: Following,
  ) {}

  /**
   * Once for each draft. Throws 'device-not-yours' for another's device, 'keep-open-already' while an
   * earlier wish for it waits.
   */
  async ask(acting: Acting, wish: Wish): Promise<Keeping> {
    const { organisation, actor } = acting;
    const { keepings } = this.world.store.of(organisation._id);
    const id = keepingId(organisation._id, wish.draft);
    const sent = await keepings.findOne({ _id: id });
    const device = await heldDevice(this.world, organisation._id, actor.oid, wish.device);
    if (sent === null && device === undefined) throw new Refusal('device-not-yours');
    const openFor = device === undefined ? undefined : openKeepingOf(device._id);
    const { record } = await openRecord(keepings, id, openFor, async () =>
      this.drawn(acting, wish, id, device),
    );
    if (record._id !== id) throw new Refusal('keep-open-already', { number: record.number });
    if (record.by !== actor.oid) throw new Refusal('keep-not-found');
    return record;
  }

  grant(acting: Acting, id: string): Promise<Keeping> {
    return this.change(acting, id, { type: 'grant', now: acting.now, who: deciding(acting) });
  }

  decline(acting: Acting, id: string, reason: string): Promise<Keeping> {
    const { now } = acting;
    return this.change(acting, id, { type: 'decline', now, who: deciding(acting), reason });
  }

  withdraw(acting: Acting, id: string): Promise<Keeping> {
    const { now, actor } = acting;
    return this.change(acting, id, { type: 'withdraw', now, by: actor.oid });
  }

  private async change(acting: Acting, id: string, command: KeepingCommand): Promise<Keeping> {
    const { organisation, actor, now } = acting;
    const saved = await changeRecord(
      this.world.store.of(organisation._id).keepings,
      id,
      'keep-not-found',
      { what: command.type, now, actor: actor.alias },
      (current) => decideKeeping(current, command),
    );
    await this.following.ofKeeping(saved, now);
    return saved;
  }

  private async drawn(
    { organisation, actor, now }: Acting,
    { months, reason }: Wish,
    id: string,
    device: Device | undefined,
  ): Promise<Keeping> {
    if (device === undefined) throw new Refusal('device-not-yours');
    const due = dueOf(device);
    const until = monthsAfter(from(due, dayOf(now)), months);
    const approver = await this.approver({ organisation, actor, now });
    const whole = {
      _id: id,
      organisation: organisation._id,
      number: `F-${await nextNumber(this.world, organisation._id, 'keeping')}`,
      device: device._id,
      by: actor.oid,
      ...(approver !== undefined && { approver }),
      ...(due !== undefined && { due }),
      until,
      months,
      reason: reason.trim(),
      stage: { name: 'awaiting', since: now } as const,
      openFor: openKeepingOf(device._id),
      createdAt: now,
      version: 1,
    };
    const facts = { device: device._id, until };
    const told = {
      at: now,
      actor: actor.alias,
      what: 'ask',
      from: 'unknown',
      to: 'awaiting',
      facts,
    };
    return {
      ...whole,
      chain: [nextEvent(id, [], told)],
      outbox: messagesOfKeeping({ ...whole, version: 0 }, now),
    };
  }

  /** The nearest manager above who is there, where the policy says so and there is one; otherwise IT. */
  private async approver({ organisation, actor, now }: Acting): Promise<string | undefined> {
    if (policyOf(organisation).keepLongerBy === 'it') return undefined;
    const people = { by: actor.oid, for: actor.oid };
    return managerAbove(this.world, organisation, people, { person: actor.oid, now });
  }
}

export function keepingId(organisation: string, draft: string): string {
  return `${organisation}/keeping/${draft}`;
}

export function dueOf({ lifecycle }: Device): Day | undefined {
  return lifecycle.state === 'in-use' ? lifecycle.due : undefined;
}

/** What is overdue already is kept from today. */
export function from(due: Day | undefined, today: Day): Day {
  return due === undefined || due < today ? today : due;
}

export function deciding({ actor, organisation, now }: Acting): {
  readonly oid: string;
  readonly forIt: boolean;
  readonly insteadOf: readonly string[];
} {
  return {
    oid: actor.oid,
    forIt: mayDecideForIt(actor),
    insteadOf: substituting(organisation.substitutes, actor.oid, dayOf(now)),
  };
}
