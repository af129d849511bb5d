/** A person's own data: its buttons. */
export const privacyVerbs = {} as const;
