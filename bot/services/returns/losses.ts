import { nextEvent } from '../../domain/chain';
import type { Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import {
  decideLoss,
  messagesOfLoss,
  openLossOf,
  type Loss,
  type LossCommand,
  type LossKind,
} from '../../domain/returns/loss';
import { nextNumber } from '../numbers';
import type { Acting } from '../requests';
import type { World } from '../world';
import type { Following } from './following';
import { devicesWith } from './names';
import { changeRecord, openRecord } from './record-changes';
import { mayReceive } from './return-views';

/** A report in order, ready to be made. */
export interface Report {
  readonly draft: string;
  readonly device: string;
  readonly how: LossKind;
  readonly note: string;
}

/** Reporting what is lost or stolen, and that it has been found. The report leads and the device follows. */
export class Losses {
  constructor(
    private readonly world: World,
    private readonly following: Following,
  ) {}

  /** Once for each draft. Throws 'device-not-yours' for another's device. */
  async report(acting: Acting, report: Report): Promise<Loss> {
    const { organisation, actor, now } = acting;
    const { losses } = this.world.store.of(organisation._id);
    const id = `${organisation._id}/loss/${report.draft}`;
    const sent = await losses.findOne({ _id: id });
    if (sent !== null) return ownOr(sent, actor.oid);
    const held = await devicesWith(this.world, organisation._id, actor.oid);
    const device = held.find(({ tag }) => tag === report.device);
    if (device === undefined) throw new Refusal('device-not-yours');
    const { record } = await openRecord(losses, id, openLossOf(device._id), async () =>
      drawn(
        acting,
        report,
        id,
        device,
        `S-${await nextNumber(this.world, organisation._id, 'loss')}`,
      ),
    );
    if (record._id !== id) throw new Refusal('loss-open-already', { number: record.number });
    await this.following.ofLoss(record, now);
    return ownOr(record, actor.oid);
  }

  /** IT has told the maker's or the management's service to wipe it. */
  wipeOrdered(acting: Acting, id: string): Promise<Loss> {
    if (!mayReceive(acting.actor)) throw new Refusal('not-permitted');
    return this.change(acting, id, { type: 'order-wipe', now: acting.now, by: acting.actor.oid });
  }

  /** Found by whoever has it, or by IT. What was wiped meanwhile is for IT to set up or take back. */
  found(acting: Acting, id: string): Promise<Loss> {
    return this.change(acting, id, { type: 'find', now: acting.now, by: acting.actor.oid });
  }

  /** What a person has reported and not found yet, newest first. */
  async openOf({ organisation, actor }: Acting): Promise<readonly Loss[]> {
    const own = await this.world.store
      .of(organisation._id)
      .losses.find({ by: actor.oid }, { sort: { createdAt: -1 }, limit: 20 })
      .toArray();
    return own.filter(({ stage }) => stage.name === 'reported');
  }

  private async change(acting: Acting, id: string, command: LossCommand): Promise<Loss> {
    const { organisation, actor, now } = acting;
    const saved = await changeRecord(
      this.world.store.of(organisation._id).losses,
      id,
      'loss-not-found',
      { what: command.type, now, actor: actor.alias },
      (current) => decideLoss(current, command),
    );
    await this.following.ofLoss(saved, now);
    return saved;
  }
}

function ownOr(loss: Loss, oid: string): Loss {
  if (loss.by !== oid) throw new Refusal('loss-not-found');
  return loss;
}

function drawn(
  { organisation, actor, now }: Acting,
  { how, note }: Report,
  id: string,
  device: Device,
  number: string,
): Loss {
  const told = {
    at: now,
    actor: actor.alias,
    what: 'report',
    from: 'unknown',
    to: 'reported',
    facts: { device: device._id, how },
  };
  return {
    _id: id,
    organisation: organisation._id,
    number,
    device: device._id,
    by: actor.oid,
    holder: actor.oid,
    how,
    ...(note.trim() !== '' && { note: note.trim() }),
    stage: { name: 'reported', since: now, wiped: false },
    openFor: openLossOf(device._id),
    pending: true,
    createdAt: now,
    version: 1,
    chain: [nextEvent(id, [], told)],
    outbox: messagesOfLoss({ _id: id, version: 0 }, now),
  };
}
