/** Drives: what people are told without having asked. */
export const roundsTopics = ['round-coming'] as const;
