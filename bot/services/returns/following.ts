import type { Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import type { Command } from '../../domain/lifecycle';
import { followKeeping, followLoss, followReturn } from '../../domain/returns/follow';
import type { Keeping } from '../../domain/returns/keeping';
import type { Loss } from '../../domain/returns/loss';
import type { Recorded } from '../../domain/returns/record';
import { openReturnOf, type ReturnCase } from '../../domain/returns/return-case';
import type { ScopedDocuments } from '../../store/scoped';
import { tryDevice } from '../device-changes';
import type { World } from '../world';

/**
 * Brings devices in line with the records that lead them, after every change and again after an
 * interruption: a record is pending until its device agrees. Doing it twice changes nothing.
 */
export class Following {
  constructor(private readonly world: Pick<World, 'store'>) {}

  async ofReturn(record: ReturnCase, now: Date): Promise<void> {
    await this.follow(this.scope(record).returns, record, (device) =>
      followReturn(device, record, now),
    );
  }

  async ofKeeping(record: Keeping, now: Date): Promise<void> {
    await this.follow(this.scope(record).keepings, record, (device) =>
      followKeeping(device, record, now),
    );
  }

  /** A device that is found may still be on its way back. */
  async ofLoss(record: Loss, now: Date): Promise<void> {
    await this.follow(this.scope(record).losses, record, (device) =>
      followLoss(device, record, now),
    );
    const back = await this.scope(record).returns.findOne({
      openFor: openReturnOf(record.device),
    });
    if (back !== null) await this.ofReturn(back, now);
  }

  /** Everything that a killed process left half done. */
  async all(organisation: string, now: Date): Promise<void> {
    const { returns, keepings, losses } = this.world.store.of(organisation);
    const pending = { pending: true };
    for (const one of await returns.find(pending).toArray()) await this.ofReturn(one, now);
    for (const one of await keepings.find(pending).toArray()) await this.ofKeeping(one, now);
    for (const one of await losses.find(pending).toArray()) await this.ofLoss(one, now);
  }

  private scope({ organisation }: Recorded): ReturnType<World['store']['of']> {
    return this.world.store.of(organisation);
  }

  private async follow<T extends Recorded>(
    records: ScopedDocuments<T>,
    record: T,
    next: (device: Device) => Command | undefined,
  ): Promise<void> {
    await this.step(record, next);
    await records.updateOne(
      { _id: record._id, version: record.version },
      { $unset: { pending: '' } },
    );
  }

  private async step(
    { organisation, device: id, chain }: Recorded,
    next: (device: Device) => Command | undefined,
  ): Promise<void> {
    if (id === undefined) return;
    for (;;) {
      const device = await this.world.store.of(organisation).devices.findOne({ _id: id });
      const command = device === null ? undefined : next(device);
      if (device === null || command === undefined) return;
      try {
        await tryDevice(this.world, device, command, chain.at(-1)?.actor ?? 'job:returns');
      } catch (problem) {
        if (!(problem instanceof Refusal)) throw problem;
        return;
      }
    }
  }
}
