/** What was saved: what can be answered. */
export type Co2Reply = never;
