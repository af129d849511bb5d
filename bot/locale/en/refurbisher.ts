/** Consignments, reports and certificates. */
export const refurbisher = {
  'refusal.file-empty': 'There is nothing in the file.',
  'refusal.file-too-large':
    'The file is too large. Split it into several and send them one by one.',
  'refusal.file-too-many-rows':
    'The file has more than {most} rows. Split it into several and send them one by one.',
  'refusal.file-too-wide':
    'Row {line} has too many columns, or a cell with too much text. Is it the right file?',
  'refusal.file-old-excel':
    'The file is in an old Excel format. Open it in Excel and save it as XLSX or CSV.',
  'refusal.file-not-a-table': 'The file can’t be read. Send a CSV or XLSX file.',
  'refusal.file-broken':
    'The file can’t be read from row {line} on: a quotation mark is probably missing there.',
} as const;
