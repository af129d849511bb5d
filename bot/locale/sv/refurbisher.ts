/** Consignments, reports and certificates. */
export const refurbisher = {};
