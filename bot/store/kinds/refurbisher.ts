import type { Consignment } from '../../domain/refurbisher/consignment';
import type { Refurbisher } from '../../domain/refurbisher/refurbisher';
import type { Declaration, Index } from '../port';

/** Consignments, reports and certificates: what is stored of it. */
export interface RefurbisherKinds {
  readonly refurbishers: Refurbisher;
  readonly consignments: Consignment;
}

const outbox: Index = { name: 'outbox', on: { organisation: 1, 'outbox.id': 1 } };

export const refurbisherDeclarations: { readonly [N in keyof RefurbisherKinds]: Declaration } = {
  refurbishers: { name: 'refurbishers', small: true, indexes: [] },
  consignments: {
    name: 'consignments',
    indexes: [
      { name: 'number', on: { organisation: 1, number: 1 }, unique: true },
      { name: 'stage', on: { organisation: 1, 'stage.name': 1, number: 1 } },
      { name: 'pending', on: { organisation: 1, pending: 1 } },
      { name: 'open', on: { openFor: 1 }, unique: true, sparse: true },
      outbox,
    ],
  },
};
