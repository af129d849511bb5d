import type { Technician } from '../../domain/support/roster';
import { isDuplicate } from '../../store/duplicate';
import type { World } from '../world';
import { Taken } from './taken';

/** Minutes after which a claim without a booking was left behind by an interruption. */
const patience = 10;

/** Half hours of technicians, each taken once: the id says whose and when, and ids are unique. */
export class SlotClaims {
  constructor(private readonly world: Pick<World, 'store'>) {}

  /** False when it is somebody else's. The same booking may claim it again. */
  async claim(
    technician: string,
    start: Date,
    booking: { readonly _id: string; readonly organisation: string },
    now: Date,
  ): Promise<boolean> {
    const { slotClaims } = this.world.store.shared;
    const _id = claimOf(technician, start);
    try {
      await slotClaims.insertOne({
        _id,
        technician,
        start,
        booking: booking._id,
        of: booking.organisation,
        at: now,
      });
      return true;
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
      return (await slotClaims.findOne({ _id }))?.booking === booking._id;
    }
  }

  /** Only a booking's own claim: somebody else may have taken the half hour meanwhile. */
  async release(technician: string, start: Date, booking: string): Promise<void> {
    const _id = claimOf(technician, start);
    await this.world.store.shared.slotClaims.deleteOne({ _id, booking });
  }

  /** Every taken half hour of some technicians from an instant on. */
  async taken(technicians: readonly Technician[], from: Date): Promise<Taken> {
    const { slotClaims } = this.world.store.shared;
    const all = await Promise.all(
      technicians.map(({ oid }) =>
        slotClaims
          .find(
            { technician: oid, start: { $gte: from } },
            { projection: { technician: 1, start: 1 } },
          )
          .toArray(),
      ),
    );
    const taken = new Taken();
    for (const { technician, start } of all.flat()) taken.add(technician, start);
    return taken;
  }

  /** Frees what an interruption left: claims of an organisation whose booking is elsewhere, over, or never came to be. */
  async sweep(organisation: string, technicians: readonly Technician[], now: Date): Promise<void> {
    const { slotClaims } = this.world.store.shared;
    const before = now.getTime() - patience * 60_000;
    for (const { oid } of technicians) {
      const claims = await slotClaims.find({ technician: oid, start: { $gte: now } }).toArray();
      for (const claim of claims.filter(
        ({ of, at }) => of === organisation && at.getTime() < before,
      )) {
        const booking = await this.world.store
          .of(organisation)
          .bookings.findOne({ _id: claim.booking });
        const holds =
          booking !== null &&
          booking.stage.name !== 'cancelled' &&
          claimOf(booking.technician, booking.start) === claim._id;
        if (!holds) await slotClaims.deleteOne({ _id: claim._id, booking: claim.booking });
      }
    }
  }
}

/** The id of a half hour. */
export function claimOf(technician: string, start: Date): string {
  return `${technician}/${start.toISOString()}`;
}
