/** Giving devices back: the reasons for saying no. */
export const returnsCodes = [] as const;
