import type { MonthlyAct } from '../../domain/co2/monthly/act';
import type { IssuedCard } from '../../domain/co2/monthly/issued';
import type { MonthlySettings } from '../../domain/co2/monthly/settings';
import type { Declaration, Stored } from '../port';

/** A person does not want the card every month. `_id` is "organisation/OBJECT-ID". */
export interface MonthlyRefusal extends Stored {
  readonly at: Date;
}

/** The coordinators' monthly card: what is stored of it. */
export interface Co2MonthlyKinds {
  readonly co2Settings: MonthlySettings;
  readonly co2Cards: IssuedCard;
  readonly co2Refusals: MonthlyRefusal;
  readonly co2Acts: MonthlyAct;
}

export const co2MonthlyDeclarations: { readonly [N in keyof Co2MonthlyKinds]: Declaration } = {
  co2Settings: { name: 'co2Settings', small: true, indexes: [] },
  co2Cards: {
    name: 'co2Cards',
    indexes: [
      { name: 'month', on: { organisation: 1, month: 1 } },
      { name: 'outbox', on: { organisation: 1, 'outbox.id': 1 } },
    ],
  },
  co2Refusals: { name: 'co2Refusals', small: true, indexes: [] },
  co2Acts: {
    name: 'co2Acts',
    indexes: [
      { name: 'month', on: { organisation: 1, month: 1 } },
      { name: 'outbox', on: { organisation: 1, 'outbox.id': 1 } },
    ],
  },
};
