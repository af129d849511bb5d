import { Refusal } from '../../domain/errors';
import type { FactorSetRef } from '../../domain/co2/entry';
import { choiceOn, refOf, type FactorChoice, type FactorSet } from '../../domain/co2/factor-set';
import { publishedSet, publishedSets, usualChoice } from '../../domain/co2/factors/published';
import { dayOf, type Day } from '../../domain/time';
import { isDuplicate } from '../../store/duplicate';
import type { Store } from '../../store/store';

/** What an organisation counts by on each day, as it was when it was asked for. */
export interface Factors {
  on(day: Day): { readonly set: FactorSet; readonly ownFootprints: boolean };
}

/** Factor sets and which of them an organisation counts by. Who may choose is decided by those who ask. */
export class FactorSets {
  constructor(private readonly store: Store) {}

  /** The published sets and the organisation's own. */
  async all(organisation: string): Promise<readonly FactorSet[]> {
    const own = await this.store.of(organisation).co2FactorSets.find({}).toArray();
    return [...publishedSets, ...own.map(({ set }) => set)];
  }

  /** Refused when there is no such set. */
  async find(organisation: string, ref: FactorSetRef): Promise<FactorSet> {
    const found = (await this.all(organisation)).find(
      ({ id, version }) => id === ref.id && version === ref.version,
    );
    if (found === undefined) throw new Refusal('co2-set-unknown', { set: nameOf(ref) });
    return found;
  }

  /** What has been chosen, first to last. */
  async choices(organisation: string): Promise<readonly FactorChoice[]> {
    const made = await this.store.of(organisation).co2Choices.find({}).toArray();
    return made
      .sort((a, b) => a.at.getTime() - b.at.getTime() || (a._id < b._id ? -1 : 1))
      .map(({ from, set, ownFootprints }) => ({ from, set, ownFootprints }));
  }

  async of(organisation: string): Promise<Factors> {
    const [sets, choices] = await Promise.all([this.all(organisation), this.choices(organisation)]);
    return {
      on: (day) => {
        const { set: ref, ownFootprints } = choiceOn(choices, day, usualChoice);
        const set = sets.find(({ id, version }) => id === ref.id && version === ref.version);
        if (set === undefined) throw new Error(`there is no factor set ${nameOf(ref)}`);
        return { set, ownFootprints };
      },
    };
  }

  /**
   * From a day on, today or later, things are counted by another set. What has been counted stays:
   * for that there is a restatement.
   */
  async choose(organisation: string, choice: FactorChoice, by: string, now: Date): Promise<void> {
    await this.find(organisation, choice.set);
    const today = dayOf(now);
    if (choice.from < today) throw new Refusal('co2-choice-in-past', { today });
    const _id = `${organisation}/choice/${choice.from}/${now.toISOString()}`;
    await this.store.of(organisation).co2Choices.insertOne({ _id, ...choice, at: now, by });
  }

  /** Adds a set of the organisation's own, or its next version. Refused when that version is there already. */
  async add(organisation: string, set: FactorSet, by: string, now: Date): Promise<void> {
    const refused = new Refusal('co2-set-taken', { set: nameOf(refOf(set)) });
    if (publishedSet({ ...refOf(set), version: 1 }) !== undefined) throw refused;
    const _id = `${organisation}/set/${set.id}/${set.version}`;
    try {
      await this.store.of(organisation).co2FactorSets.insertOne({ _id, set, at: now, by });
    } catch (problem) {
      throw isDuplicate(problem) ? refused : problem;
    }
  }
}

function nameOf({ id, version }: FactorSetRef): string {
  return `${id} ${version}`;
}
