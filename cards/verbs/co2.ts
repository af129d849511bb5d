/** What was saved: its buttons. */
export const co2Verbs = {} as const;
