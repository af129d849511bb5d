import type { RentLine } from '../../domain/rent/line';
import type { RentMonth } from '../../domain/rent/rent-month';
import type { Declaration } from '../port';

/** The internal invoice: its lines, and which months are locked. */
export interface RentKinds {
  readonly rentLines: RentLine;
  readonly rentMonths: RentMonth;
}

export const rentDeclarations: { readonly [N in keyof RentKinds]: Declaration } = {
  rentLines: {
    name: 'rentLines',
    indexes: [
      { name: 'month', on: { organisation: 1, month: 1 } },
      { name: 'device', on: { organisation: 1, device: 1, span: 1 } },
    ],
  },
  rentMonths: {
    name: 'rentMonths',
    indexes: [{ name: 'month', on: { organisation: 1, month: 1 } }],
  },
};
