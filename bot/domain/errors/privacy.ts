/** A person's own data: the reasons for saying no. */
export const privacyCodes = [] as const;
