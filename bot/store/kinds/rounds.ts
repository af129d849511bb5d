import type { Round } from '../../domain/rounds/round';
import type { Declaration } from '../port';

/** Drives with everything that could be joined. */
export interface RoundsKinds {
  readonly rounds: Round;
}

export const roundsDeclarations: { readonly [N in keyof RoundsKinds]: Declaration } = {
  rounds: {
    name: 'rounds',
    indexes: [
      { name: 'stage', on: { organisation: 1, 'stage.name': 1, day: 1 } },
      { name: 'number', on: { organisation: 1, number: 1 }, unique: true },
      { name: 'taken', on: { taken: 1 }, unique: true, sparse: true },
      { name: 'pending', on: { organisation: 1, pending: 1 } },
      { name: 'outbox', on: { organisation: 1, 'outbox.id': 1 } },
    ],
  },
};
