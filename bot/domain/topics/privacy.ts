/** A person's own data: what people are told without having asked. */
export const privacyTopics = [] as const;
