import { Refusal } from '../../domain/errors';
import { promise } from '../../domain/message';
import type { Organisation } from '../../domain/organisation';
import { mayDecideForIt } from '../../domain/person';
import { propose, usualPlanning, type ProposedRound } from '../../domain/rounds/propose';
import type { Round, RoundStage } from '../../domain/rounds/round';
import type { RoundsView } from '../../domain/rounds/round-view';
import { dayOf } from '../../domain/time';
import { isDuplicate } from '../../store/duplicate';
import { nextNumber } from '../numbers';
import type { Acting } from '../requests';
import type { World } from '../world';
import { waitingItems } from './waiting';

const mostPlanned = 100;

/** Drives of IT: proposed from what waits, planned and told of, driven. */
export class Rounds {
  constructor(private readonly world: World) {}

  /** Throws 'not-permitted' for everybody but IT. */
  async view(acting: Acting): Promise<RoundsView> {
    this.permit(acting);
    const { organisation, now } = acting;
    const planned = await this.world.store
      .of(organisation._id)
      .rounds.find({ 'stage.name': 'planned' }, { sort: { day: 1 }, limit: mostPlanned })
      .toArray();
    const proposed = await this.proposed(organisation, now);
    return { proposed, planned, demo: organisation.demo === true };
  }

  /** Plans the drive to a place with everything that waits for it now, and tells those it concerns. */
  async plan(acting: Acting, place: string): Promise<Round> {
    this.permit(acting);
    const { organisation, actor, now } = acting;
    const proposed = (await this.proposed(organisation, now)).find((one) => one.place === place);
    if (proposed === undefined) throw new Refusal('round-nothing-there', { place });
    const stage = { name: 'planned', since: now, by: actor.alias } as const;
    const round = await this.fresh(organisation._id, proposed, stage);
    try {
      await this.world.store.of(organisation._id).rounds.insertOne(round);
      return round;
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
      throw new Refusal('round-nothing-there', { place });
    }
  }

  /** It was driven, and came to these; what it did not come to is proposed again. */
  driven(acting: Acting, id: string, done: readonly string[]): Promise<Round> {
    const { actor, now } = acting;
    return this.end(acting, id, { name: 'driven', since: now, by: actor.alias, done });
  }

  cancel(acting: Acting, id: string): Promise<Round> {
    const { actor, now } = acting;
    return this.end(acting, id, { name: 'cancelled', since: now, by: actor.alias });
  }

  /** For the sheet that is printed. */
  async one(acting: Acting, id: string): Promise<Round> {
    this.permit(acting);
    const { rounds } = this.world.store.of(acting.organisation._id);
    const round = await rounds.findOne({ _id: id });
    if (round === null) throw new Refusal('round-not-found');
    return round;
  }

  private async end(acting: Acting, id: string, stage: RoundStage): Promise<Round> {
    const round = await this.one(acting, id);
    if (round.stage.name !== 'planned') throw new Refusal('round-over', { number: round.number });
    const saved = await this.world.store.of(acting.organisation._id).rounds.findOneAndUpdate(
      { _id: id, version: round.version },
      {
        $set: { stage, ...(stage.name === 'driven' && { pending: true }) },
        $unset: { taken: '' },
        $inc: { version: 1 },
      },
      { returnDocument: 'after' },
    );
    if (saved === null) throw new Refusal('round-over', { number: round.number });
    return saved;
  }

  private async proposed(organisation: Organisation, now: Date): Promise<readonly ProposedRound[]> {
    const items = await waitingItems(this.world, organisation);
    return propose(items, organisation.travel ?? usualPlanning, dayOf(now));
  }

  /** `taken` is unique: of two who plan the same at once, one does. */
  private async fresh(
    organisation: string,
    { place, day, items, cabinets }: ProposedRound,
    stage: RoundStage,
  ): Promise<Round> {
    const _id = this.world.newId();
    const number = `T-${await nextNumber(this.world, organisation, 'round')}`;
    const about = { _id, version: 1 };
    const people = [...new Set(items.flatMap((item) => item.people))];
    const outbox = people.map((person) =>
      promise(about, stage.since, 'round-coming', { person }, { day, place }),
    );
    const taken = items.map((item) => `${organisation}/${item.about}`);
    return { ...about, organisation, number, place, day, items, cabinets, stage, taken, outbox };
  }

  private permit({ actor }: Acting): void {
    if (!mayDecideForIt(actor) && !actor.roles.includes('technician'))
      throw new Refusal('not-permitted');
  }
}
