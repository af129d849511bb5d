import type { Declaration } from '../port';

/** Giving devices back: what is stored of it. */
export type ReturnsKinds = Record<never, never>;

export const returnsDeclarations: { readonly [N in keyof ReturnsKinds]: Declaration } = {};
