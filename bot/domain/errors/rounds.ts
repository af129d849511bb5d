/** Drives: the reasons for saying no. */
export const roundsCodes = ['round-not-found', 'round-over', 'round-nothing-there'] as const;
