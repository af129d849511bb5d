import type { Co2Entry } from '../../domain/co2/entry';
import type { FactorChoice, FactorSet } from '../../domain/co2/factor-set';
import type { Footprint } from '../../domain/co2/footprint';
import type { Restatement } from '../../domain/co2/restatement';
import type { Co2Rollup } from '../../domain/co2/rollup';
import type { Declaration, Stored } from '../port';

/** A factor set of the organisation's own. Written once; a change is the next version. */
export interface OwnFactorSet extends Stored {
  readonly set: FactorSet;
  readonly at: Date;
  readonly by: string;
}

/** What the organisation counts by from a day on, and who said so when. Written once. */
export interface StoredChoice extends Stored, FactorChoice {
  readonly at: Date;
  readonly by: string;
}

/** A product's own footprint, found by the name of the model. */
export interface StoredFootprint extends Stored, Footprint {
  readonly imported: Date;
  readonly by: string;
}

/** The refurbisher's own figure for one device. */
export interface StatedFigure extends Stored {
  readonly device: string;
  readonly grams: number;
  readonly source: string;
  readonly at: Date;
  readonly by: string;
}

/** How far devices have been followed: everything that happened to them until then is in the ledger. */
export interface Co2Cursor extends Stored {
  readonly until: Date;
}

/** What was saved: what is stored of it. */
export interface Co2Kinds {
  readonly co2Entries: Co2Entry;
  readonly co2Rollups: Co2Rollup;
  readonly co2FactorSets: OwnFactorSet;
  readonly co2Choices: StoredChoice;
  readonly co2Restatements: Restatement;
  readonly co2Footprints: StoredFootprint;
  readonly co2Stated: StatedFigure;
  readonly co2Cursors: Co2Cursor;
}

export const co2Declarations: { readonly [N in keyof Co2Kinds]: Declaration } = {
  co2Entries: {
    name: 'co2Entries',
    indexes: [
      { name: 'rollup', on: { organisation: 1, rollup: 1 } },
      { name: 'pending', on: { pending: 1 }, sparse: true },
    ],
  },
  co2Rollups: {
    name: 'co2Rollups',
    indexes: [
      { name: 'month', on: { organisation: 1, month: 1 } },
      { name: 'administration', on: { organisation: 1, administration: 1, month: 1 } },
    ],
  },
  co2FactorSets: { name: 'co2FactorSets', small: true, indexes: [] },
  co2Choices: { name: 'co2Choices', small: true, indexes: [] },
  co2Restatements: {
    name: 'co2Restatements',
    small: true,
    indexes: [{ name: 'at', on: { organisation: 1, at: 1 } }],
  },
  co2Footprints: { name: 'co2Footprints', indexes: [] },
  co2Stated: { name: 'co2Stated', indexes: [] },
  co2Cursors: { name: 'co2Cursors', small: true, indexes: [] },
};
