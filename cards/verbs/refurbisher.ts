/** Consignments, reports and certificates: its buttons. */
export const refurbisherVerbs = {} as const;
