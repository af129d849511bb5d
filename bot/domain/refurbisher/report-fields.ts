/** What a refurbisher's report can tell of a device. */
export const reportFields = [
  'serial',
  'imei',
  'tag',
  'received',
  'certificate',
  'fileHash',
  'wipedOn',
  'standard',
  'revision',
  'method',
  'tool',
  'result',
  'grade',
  'outcome',
  'co2Kg',
  'creditSek',
] as const;
export type ReportField = (typeof reportFields)[number];
