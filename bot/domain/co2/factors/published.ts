import type { FactorSetRef } from '../entry';
import { refOf, type FactorChoice, type FactorSet } from '../factor-set';
import { ademe2022 } from './ademe-2022';
import { ivlInrego2020 } from './ivl-inrego-2020';

/** The sets that come with Kretslopp. Their range is shown beside every figure. */
export const publishedSets: readonly FactorSet[] = [ivlInrego2020, ademe2022];

/** What an organisation counts by that has chosen nothing. */
export const usualChoice: FactorChoice = {
  from: '0000-01-01',
  set: refOf(ivlInrego2020),
  ownFootprints: false,
};

export function publishedSet({ id, version }: FactorSetRef): FactorSet | undefined {
  return publishedSets.find((set) => set.id === id && set.version === version);
}
