/** Help at a distance: what can be answered. */
export type SupportReply = never;
