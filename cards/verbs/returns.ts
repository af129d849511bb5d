/** Giving devices back: its buttons. */
export const returnsVerbs = {} as const;
