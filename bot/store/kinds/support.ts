import type { Declaration } from '../port';

/** Help at a distance: what is stored of it. */
export type SupportKinds = Record<never, never>;

export const supportDeclarations: { readonly [N in keyof SupportKinds]: Declaration } = {};
