import type { Declaration } from '../port';

/** The admin page and searches: what is stored of it. */
export type AdminKinds = Record<never, never>;

export const adminDeclarations: { readonly [N in keyof AdminKinds]: Declaration } = {};
