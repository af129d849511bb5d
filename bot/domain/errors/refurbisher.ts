/** Consignments, reports and certificates: the reasons for saying no. */
export const refurbisherCodes = [
  'file-empty',
  'file-too-large',
  'file-too-many-rows',
  'file-too-wide',
  'file-old-excel',
  'file-not-a-table',
  'file-broken',
] as const;
