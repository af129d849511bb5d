import type { Declaration } from '../port';

/** A person's own data: what is stored of it. */
export type PrivacyKinds = Record<never, never>;

export const privacyDeclarations: { readonly [N in keyof PrivacyKinds]: Declaration } = {};
