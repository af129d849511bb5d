/** What can't be done with consignments, reports and certificates. */
export const refusals = {
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

  'refusal.consignment-not-found': 'I can’t find that consignment.',
  'refusal.consignment-not-open':
    'The list is frozen or the consignment is cancelled. Reopen it to change what is on it.',
  'refusal.consignment-not-closed': 'Freeze the list first, so that it is settled what goes.',
  'refusal.consignment-already-open':
    'Another consignment is open. Freeze or cancel that one first.',
  'refusal.consignment-gone':
    'The consignment left the house {at:time} and can’t be changed any more.',
  'refusal.consignment-empty': 'There is no device in the consignment that could go.',
  'refusal.consignment-full':
    'A consignment holds at most {most} devices. Send it, and open another.',
  'refusal.carrier-missing': 'Say who fetched it: a firm or a name.',
  'refusal.nothing-to-send': 'No returned device is waiting just now.',
  'refusal.device-unknown': 'No device here has the number {name}. Nothing was changed.',
  'refusal.device-not-returned':
    '{tag} is marked “{state:state}”, and only returned devices can go. Nothing was changed.',
  'refusal.device-not-listed': '{tag} is not on the list. Nothing was changed.',
  'refusal.report-without-serials':
    'I find no column with serial numbers. Say which heading it has, as in serial=“Enhetens id”.',
  'refusal.report-without-rows': 'There are headings in the file, but no devices below them.',
  'refusal.report-before-handover':
    'Consignment {number} has not left yet, so nothing can be reported of it.',
  'refusal.report-of-another-consignment':
    'The same file has been read in for consignment {number}. Nothing was changed.',
  'refusal.report-being-changed':
    'The report is being read in or taken back just now. Wait a moment.',
  'refusal.report-not-found': 'I can’t find a report like that.',
  'refusal.report-not-applied':
    'The report has not been read in, so there is nothing to take back.',
  'refusal.report-built-upon':
    'The report can’t be taken back: something has happened since to {count:plural(device|devices)}, {tags} among them. Nothing was changed.',
  'refusal.difference-not-found': 'I can’t find that difference.',
  'refusal.difference-closed': 'It has been cleared up already.',
  'refusal.difference-note-missing': 'Write what you found out, so that it can be read later.',

  'topic.report-read': 'A report from the refurbisher has been read in.',
  'topic.wipe-overdue': 'Devices have waited too long to be wiped.',
} as const;
