/** Giving devices back. */
export const returns = {} as const;
