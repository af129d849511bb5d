import type { Counted, Trip } from '../../domain/co2/counted';
import type { Co2Entry, Co2Reason, Subject } from '../../domain/co2/entry';
import type { Day } from '../../domain/time';
import type { Store } from '../../store/store';
import { FollowDevices } from './following';
import { FactorSets } from './factors';
import { statedId } from './devices';
import { correct, recordOnce } from './writing';

/** What is the same for everything that other features have counted. */
export interface Occasion {
  readonly organisation: string;
  /** Whose saving it is. */
  readonly administration?: string;
  /** The booking or consignment: each counts once for each kind. */
  readonly subject: Subject;
  readonly date: Day;
  /** An alias, or a job's name. */
  readonly by: string;
  readonly now: Date;
}

/** Counting what other features did. Each call may be repeated: a subject counts once for each kind. */
export class Co2Recording {
  private readonly factorSets: FactorSets;
  private readonly following: FollowDevices;

  constructor(private readonly store: Store) {
    this.factorSets = new FactorSets(store);
    this.following = new FollowDevices(store);
  }

  /** Nobody drove, because it was solved at a distance. Throws a RangeError for a distance that cannot be. */
  avoidedTrip(occasion: Occasion, trip: Trip): Promise<Co2Entry> {
    return this.record(occasion, { kind: 'avoided-trip', ...trip });
  }

  /** Several deliveries on one drive; `trip` is what each would have been, `detourKm` what joining them cost. */
  bundledDelivery(
    occasion: Occasion,
    bundle: { readonly deliveries: number; readonly detourKm: number; readonly trip: Trip },
  ): Promise<Co2Entry> {
    const { deliveries, detourKm, trip } = bundle;
    return this.record(occasion, { kind: 'bundled-delivery', ...trip, deliveries, detourKm });
  }

  /** Boxes used again instead of new corrugated board, kg each. */
  packaging(
    occasion: Occasion,
    used: { readonly packages: number; readonly kgEach: number },
  ): Promise<Co2Entry> {
    return this.record(occasion, { kind: 'packaging', ...used });
  }

  /** What was counted for a subject turned out not to have been: one more entry says so. */
  async withdraw(
    { organisation, subject, by, now }: Pick<Occasion, 'organisation' | 'subject' | 'by' | 'now'>,
    kind: Counted['kind'],
    because: Co2Reason = 'mistake',
  ): Promise<Co2Entry | undefined> {
    return correct(
      this.store.of(organisation),
      countsOf(organisation, subject, kind),
      () => ({ figure: 'withdrawn', because }),
      { organisation, now, by },
    );
  }

  /** The refurbisher's own figure for a device, kg CO2e, before or after it was confirmed: it wins over every factor. */
  async refurbisherFigure(
    organisation: string,
    device: string,
    stated: { readonly kg: number; readonly source: string; readonly by: string },
    now: Date,
  ): Promise<void> {
    const { kg, source, by } = stated;
    if (!(Math.abs(kg) < 10_000)) throw new RangeError('kg of one device cannot be so');
    const scope = this.store.of(organisation);
    await scope.co2Stated.findOneAndUpdate(
      { _id: statedId(organisation, device) },
      { $set: { device, grams: Math.round(kg * 1000), source, at: now, by } },
      { returnDocument: 'after', upsert: true },
    );
    const known = await scope.devices.findOne({ _id: device });
    if (known !== null) await this.following.one(organisation, known, now);
  }

  private async record(
    { organisation, administration, subject, date, by, now }: Occasion,
    counted: Counted,
  ): Promise<Co2Entry> {
    const factors = await this.factorSets.of(organisation);
    return recordOnce(
      this.store.of(organisation),
      {
        counts: countsOf(organisation, subject, counted.kind),
        ...(administration !== undefined && { administration }),
        date,
        subject,
        status: 'confirmed',
        counted,
      },
      factors.on(date).set,
      { organisation, now, by },
    );
  }
}

function countsOf(organisation: string, { what, id }: Subject, kind: Counted['kind']): string {
  return `${organisation}/co2/${what}/${id}/${kind}`;
}
