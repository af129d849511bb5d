/** The admin page and searches: what people are told without having asked. */
export const adminTopics = [] as const;
