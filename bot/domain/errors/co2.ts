/** What was saved: the reasons for saying no. */
export const co2Codes = ['co2-set-unknown', 'co2-set-taken', 'co2-choice-in-past'] as const;
