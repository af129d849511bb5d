import { nothingSaved, plus, type FactorSetRef, type Saved } from '../../domain/co2/entry';
import type { FactorSet } from '../../domain/co2/factor-set';
import type { Month } from '../../domain/co2/month';
import { restated, type Restatement } from '../../domain/co2/restatement';
import { standing, type Entries } from '../../domain/co2/stream';
import type { Co2Split } from '../../domain/co2/summary';
import { isDuplicate } from '../../store/duplicate';
import type { Store } from '../../store/store';
import { FactorSets } from './factors';
import { Ledger } from './ledger';
import { correct, entriesOf } from './writing';

/** Which months are to be counted anew, and by which set. */
export interface ToRestate {
  readonly from: Month;
  readonly to: Month;
  readonly set: FactorSetRef;
}

/** What a restatement would change, before anybody decides on it. Grams of confirmed and estimated alike. */
export interface RestatementPreview {
  readonly before: Saved;
  readonly after: Saved;
  /** How many figures would be others. */
  readonly changes: number;
}

/** Counting a past period anew. Nothing does it but somebody who asks for it; who may is decided by those who ask. */
export class Restating {
  private readonly ledger: Ledger;
  private readonly sets: FactorSets;

  constructor(private readonly store: Store) {
    this.ledger = new Ledger(store);
    this.sets = new FactorSets(store);
  }

  async preview(organisation: string, asked: ToRestate): Promise<RestatementPreview> {
    const set = await this.sets.find(organisation, asked.set);
    let [before, after, changes] = [nothingSaved, nothingSaved, 0];
    for await (const entries of this.counted(organisation, asked)) {
      const is = standing(entries);
      const becomes = restated(entries.at(-1) ?? entries[0], set)?.saved ?? is;
      before = plus(before, is);
      after = plus(after, becomes);
      if (becomes.grams !== is.grams) changes += 1;
    }
    return { before, after, changes };
  }

  /**
   * Counts a period anew, under an id: called again with it, it goes on where it was interrupted. The
   * record of it is there before the first entry, with the sums before, and is closed with those after.
   */
  async restate(
    organisation: string,
    id: string,
    asked: ToRestate & { readonly why: string; readonly by: string },
    now: Date,
  ): Promise<Restatement> {
    await this.sets.find(organisation, asked.set);
    const restatement: Restatement = {
      _id: `${organisation}/restatement/${id}`,
      organisation,
      ...asked,
      at: now,
      before: splitIn(await this.ledger.summary(organisation, asked)),
    };
    try {
      await this.store.of(organisation).co2Restatements.insertOne(restatement);
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
    }
    return this.carryOut(restatement._id, organisation, now);
  }

  /** Completes what a process left behind. */
  async finish(organisation: string, now: Date): Promise<void> {
    for (const { _id, after } of await this.log(organisation)) {
      if (after === undefined) await this.carryOut(_id, organisation, now);
    }
  }

  /** Every restatement there has been, the first one first. */
  log(organisation: string): Promise<Restatement[]> {
    return this.store
      .of(organisation)
      .co2Restatements.find({}, { sort: { at: 1 } })
      .toArray();
  }

  private async carryOut(_id: string, organisation: string, now: Date): Promise<Restatement> {
    const { co2Restatements } = this.store.of(organisation);
    const restatement = await co2Restatements.findOne({ _id });
    if (restatement === null) throw new Error(`there is no restatement ${_id}`);
    if (restatement.after !== undefined) return restatement;
    const set = await this.sets.find(organisation, restatement.set);
    for await (const [{ counts }] of this.counted(organisation, restatement)) {
      await this.one(restatement, counts, set, now);
    }
    const after = splitIn(await this.ledger.summary(organisation, restatement));
    await co2Restatements.updateOne({ _id }, { $set: { after } });
    return { ...restatement, after };
  }

  private async one(
    { _id, organisation, by }: Restatement,
    counts: string,
    set: FactorSet,
    now: Date,
  ): Promise<void> {
    await correct(
      this.store.of(organisation),
      counts,
      (entries) => {
        const figure = restated(entries.at(-1) ?? entries[0], set);
        return figure && { figure, because: 'restatement', restatement: _id };
      },
      { organisation, now, by },
    );
  }

  /** Everything counted in a period, each with all its entries. */
  private async *counted(
    organisation: string,
    { from, to }: Pick<ToRestate, 'from' | 'to'>,
  ): AsyncGenerator<Entries> {
    const counts = new Set<string>();
    for await (const entry of this.ledger.entries(organisation, { from, to })) {
      counts.add(entry.counts);
    }
    for (const one of counts) {
      const entries = await entriesOf(this.store.of(organisation), one);
      if (entries !== undefined) yield entries;
    }
  }
}

function splitIn({ confirmed, estimated }: Co2Split): Co2Split {
  return { confirmed, estimated };
}
