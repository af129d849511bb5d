/** The internal invoice. */
export const rent = {
  'refusal.rent-month-unknown': '“{month}” is no month. Write it as 2026-11.',
  'refusal.rent-month-not-over':
    '{month} is not over yet. It can be locked from the first of the month after.',
  'refusal.rent-no-rule':
    'Nobody has said yet how rent reaches the accounts. Set account, dimensions and income account in the organisation’s settings.',
} as const;
