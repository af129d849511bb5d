/** What was saved. */
export const co2 = {} as const;
