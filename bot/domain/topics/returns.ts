/** Giving devices back: what people are told without having asked. */
export const returnsTopics = [] as const;
