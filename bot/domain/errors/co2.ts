/** What was saved: the reasons for saying no. */
export const co2Codes = [] as const;
