/** What was saved: what people are told without having asked. */
export const co2Topics = [] as const;
