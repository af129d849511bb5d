import type { Declaration } from '../port';

/** What was saved: what is stored of it. */
export type Co2Kinds = Record<never, never>;

export const co2Declarations: { readonly [N in keyof Co2Kinds]: Declaration } = {};
