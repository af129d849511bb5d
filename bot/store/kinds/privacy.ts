import type { Declaration } from '../port';
import type { Erasure } from '../../domain/privacy/erasure';
import type { RetentionRules } from '../../domain/privacy/retention';

/** A change of the data's shape that has been made; one for the whole store. */
export interface MigrationDone {
  /** Such as "0001". */
  readonly _id: string;
  readonly organisation: '*';
  readonly name: string;
  readonly at: Date;
  /** How many documents it changed. */
  readonly changed: number;
}

/** A person's own data, how long things are kept, and what has been erased: what is stored of it. */
export interface PrivacyKinds {
  readonly migrations: MigrationDone;
  readonly retention: RetentionRules;
  readonly erasures: Erasure;
}

export const privacyDeclarations: { readonly [N in keyof PrivacyKinds]: Declaration } = {
  migrations: { name: 'migrations', indexes: [], small: true },
  retention: { name: 'retention', indexes: [], small: true },
  erasures: {
    name: 'erasures',
    indexes: [{ name: 'at', on: { organisation: 1, at: 1 } }],
  },
};
