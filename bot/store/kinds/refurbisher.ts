import type { Declaration } from '../port';

/** Consignments, reports and certificates: what is stored of it. */
export type RefurbisherKinds = Record<never, never>;

export const refurbisherDeclarations: { readonly [N in keyof RefurbisherKinds]: Declaration } = {};
