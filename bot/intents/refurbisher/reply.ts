/** Consignments, reports and certificates: what can be answered. */
export type RefurbisherReply = never;
