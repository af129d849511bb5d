/** Help at a distance: what people are told without having asked. */
export const supportTopics = [] as const;
