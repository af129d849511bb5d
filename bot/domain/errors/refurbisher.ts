/** Consignments, reports and certificates: the reasons for saying no. */
export const refurbisherCodes = [] as const;
