import type { Declaration } from '../port';

/** The coordinators' monthly card: what is stored of it. */
export type Co2MonthlyKinds = Record<never, never>;

export const co2MonthlyDeclarations: { readonly [N in keyof Co2MonthlyKinds]: Declaration } = {};
