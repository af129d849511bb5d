/** The internal invoice. */
export const rent = {
  'rent.title': 'Rent, {month}',
  'rent.summary': '{title}: {total} for {devices:plural(device|devices)}.',
  'rent.total': '{total} for {devices:plural(device|devices)}',
  'rent.open':
    'Not locked yet. Locking keeps the lines as they are; what turns out to be wrong later is put right on the next month.',
  'rent.not-over': 'So far: the month is not over, and can be locked from the first of the next.',
  'rent.locked': 'Locked {at:time}.',
  'rent.file.xlsx': 'Excel file',
  'rent.file.sie': 'SIE file',
  'rent.headings':
    'Accounting string;Administration;Tag;Model;From;To;Days;Rent a month;Amount;Corrects',
  'rent.lock': 'Lock the month',
  'rent.corrections': 'Of which {count:plural(correction|corrections)} of earlier months: {amount}',
  'rent.unbilled': '{count:plural(device has|devices have)} no line',
  'rent.no-rent': 'no rent in the catalogue',
  'rent.no-administration': 'nobody knows which administration has it',
  'rent.no-account-string': 'its administration has no usual accounting string',
  'refusal.rent-month-unknown': '“{month}” is no month. Write it as 2026-11.',
  'refusal.rent-month-not-over':
    '{month} is not over yet. It can be locked from the first of the month after.',
  'refusal.rent-no-rule':
    'Nobody has said yet how rent reaches the accounts. Set account, dimensions and income account in the organisation’s settings.',
} as const;
