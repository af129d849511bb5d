/** A person's own data: what can be answered. */
export type PrivacyReply = never;
