/** Giving devices back: what can be answered. */
export type ReturnsReply = never;
