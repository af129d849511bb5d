/** The admin page and searches: what can be answered. */
export type AdminReply = never;
