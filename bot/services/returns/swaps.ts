import type { Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import { openStages, type DeviceRequest } from '../../domain/request';
import type { ReturnCase } from '../../domain/returns/return-case';
import { decideReturn, type ReturnCommand } from '../../domain/returns/return-steps';
import type { Acting } from '../requests';
import type { World } from '../world';
import type { Following } from './following';
import { heldDevice } from './names';
import { changeRecord } from './record-changes';
import { returnId, type NewReturn, type Returns } from './returns';

const mark = 'swap.';

/** Whether a draft is that of a swap. */
export function isSwap(draft: string): boolean {
  return draft.startsWith(mark) && tagIn(draft) !== '';
}

/** A draft that names the device to be given back: it is looked up again when it comes. */
export function swapDraft(newId: string, tag: string): string {
  return `${mark}${newId.slice(0, 18)}.${tag}`.slice(0, 64);
}

function tagIn(draft: string): string {
  return draft.split('.').slice(2).join('.');
}

/**
 * A swap is one return with the request for the new device: begun together, open until both are done.
 */
export class Swaps {
  constructor(
    private readonly world: World,
    private readonly returns: Returns,
    private readonly following: Following,
  ) {}

  /** The return that belongs to a request; sent twice, there is one. Throws 'device-not-yours'. */
  async begin(acting: Acting, draft: string, request: DeviceRequest): Promise<ReturnCase> {
    const { organisation } = acting;
    const sent = await this.returns.sent(acting, draft);
    if (sent !== undefined) return sent;
    const device = await this.device(acting, draft);
    if (device === undefined) throw new Refusal('device-not-yours');
    return this.returns.announce(acting, draft, halfOf(organisation, request, device));
  }

  /** The device that a draft is to give back, while it is the person's own. */
  device({ organisation, actor }: Acting, draft: string): Promise<Device | undefined> {
    return heldDevice(this.world, organisation._id, actor.oid, tagIn(draft));
  }

  /** Brings every open swap forward: the new one has come, or will not. Done twice changes nothing. */
  async settleAll(organisation: Organisation, now: Date): Promise<void> {
    const { requests, returns } = this.world.store.of(organisation._id);
    for (const name of openStages) {
      const asked = await requests.find({ 'stage.name': name }).toArray();
      for (const request of asked) await this.complete(organisation, request, now);
    }
    for (const name of ['announced', 'half-swapped']) {
      const open = await returns.find({ 'stage.name': name }).toArray();
      for (const record of open) if (record.swap !== undefined) await this.settle(record, now);
    }
  }

  /** A process that stopped between the request and the return has left half a swap. */
  private async complete(
    organisation: Organisation,
    request: DeviceRequest,
    now: Date,
  ): Promise<void> {
    const draft = request._id.slice(`${organisation._id}/request/`.length);
    if (!isSwap(draft)) return;
    const id = returnId(organisation._id, draft);
    if ((await this.world.store.of(organisation._id).returns.findOne({ _id: id })) !== null) return;
    const device = await heldDevice(this.world, organisation._id, request.by, tagIn(draft));
    if (device === undefined) return;
    const actor = request.chain[0]?.actor ?? 'job:returns';
    await this.returns.open(organisation._id, id, halfOf(organisation, request, device), {
      now,
      actor,
    });
  }

  private async settle(record: ReturnCase, now: Date): Promise<void> {
    const { requests, returns } = this.world.store.of(record.organisation);
    const request = await requests.findOne({ _id: record.swap ?? '' });
    const command = request === null ? undefined : nextOf(record, request.stage.name, now);
    if (command === undefined) return;
    try {
      const saved = await changeRecord(
        returns,
        record._id,
        'return-not-found',
        { what: command.type, now, actor: 'job:returns' },
        (current) => decideReturn(current, command),
      );
      await this.following.ofReturn(saved, now);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
    }
  }
}

/** The return of the old one, at the place where the new one is fetched. */
function halfOf(
  { places }: Organisation,
  { _id, by, place }: DeviceRequest,
  device: Device,
): NewReturn {
  return {
    origin: 'swap',
    device,
    by,
    holder: by,
    reason: 'swap',
    condition: 'unknown',
    locked: 'unknown',
    handIn: { how: 'drop-off', place: place === '' ? (places[0] ?? '') : place },
    swap: _id,
  };
}

function nextOf(
  { stage, reminded }: ReturnCase,
  request: DeviceRequest['stage']['name'],
  now: Date,
): ReturnCommand | undefined {
  const came = request === 'handed-over';
  const never = request === 'declined' || request === 'cancelled';
  if (stage.name === 'half-swapped')
    return came || never ? { type: 'finish-swap', now } : undefined;
  if (never) return { type: 'stop-swap', now };
  return came && reminded === undefined ? { type: 'remind-swap', now } : undefined;
}
