import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import { doneIn, type Round } from '../../domain/rounds/round';
import { dayOf } from '../../domain/time';
import type { Co2Recording } from '../co2/recording';
import { changeRequest } from '../request-changes';
import type { Settling } from '../settling';
import { visitMade } from '../support/visits';
import type { World } from '../world';

/**
 * What follows when a round was driven: what was brought is ready at its place, and what was saved goes to
 * the ledger. Each step may be repeated, so that an interruption is completed by whoever comes next.
 */
export class CompletingRounds {
  constructor(
    private readonly world: World,
    private readonly settling: Settling,
    private readonly co2: Co2Recording,
  ) {}

  /** Every round that was driven and is not completed. */
  async all(organisation: Organisation, now: Date): Promise<void> {
    const { rounds } = this.world.store.of(organisation._id);
    for await (const round of rounds.find({ pending: true }))
      await this.one(organisation, round, now);
  }

  async one(organisation: Organisation, round: Round, now: Date): Promise<void> {
    for (const { kind, about } of doneIn(round)) {
      if (kind === 'delivery') await this.makeReady(organisation, about, round, now);
      if (kind === 'visit')
        await visitMade(this.world, organisation._id, about, { actor: round.stage.by, now });
    }
    await this.record(organisation, round, now);
    await this.world.store
      .of(organisation._id)
      .rounds.updateOne({ _id: round._id }, { $unset: { pending: '' } });
  }

  private async makeReady(
    { _id }: Organisation,
    request: string,
    { place, stage }: Round,
    now: Date,
  ): Promise<void> {
    const { requests } = this.world.store.of(_id);
    const found = await requests.findOne({ _id: request });
    // Made ready somewhere else, cancelled or handed over meanwhile: that is what is true.
    if (found?.stage.name !== 'reserved') return;
    try {
      const command = { type: 'make-ready', now, by: stage.by, place, when: '' } as const;
      const saved = await changeRequest(this.world, _id, request, command, stage.by);
      if (saved.stage.name === 'ready') await this.settling.settle(_id, saved.stage.device, now);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
    }
  }

  /** Nothing is counted for one item alone, nor for a place whose distance nobody has said. */
  private async record(organisation: Organisation, round: Round, now: Date): Promise<void> {
    const rule = organisation.travel;
    if (rule === undefined) return;
    const { vehicle, fuel, cabinet } = rule;
    const done = doneIn(round);
    const km = rule.km[round.place];
    const occasion = {
      organisation: organisation._id,
      ...administrationOf(done.map(({ administration }) => administration)),
      subject: { what: 'round', id: round._id },
      date: dayOf(round.stage.since),
      by: round.stage.by,
      now,
    } as const;
    const trip = { km: km ?? 0, roundTrip: true, vehicle, fuel };
    if (done.length > 1 && km !== undefined)
      await this.co2.bundledDelivery(occasion, { deliveries: done.length, detourKm: 0, trip });
    const packages = done.filter(({ kind }) => kind === 'delivery').length;
    if (packages > 0) await this.co2.packaging(occasion, { packages, kgEach: cabinet.savedKgEach });
  }
}

/** The one administration that all of it was for; a shared round is the organisation's. */
function administrationOf(administrations: readonly (string | undefined)[]): {
  readonly administration?: string;
} {
  const [first, ...others] = new Set(administrations);
  return first === undefined || others.length > 0 ? {} : { administration: first };
}
