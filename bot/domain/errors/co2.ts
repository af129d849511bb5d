/** What was saved: the reasons for saying no. */
export const co2Codes = [
  'co2-set-unknown',
  'co2-set-taken',
  'co2-choice-in-past',
  'co2-not-yours',
  'co2-no-recipient',
  'co2-nobody-to-remind',
  'co2-done-before',
  'co2-colleague-unknown',
  'co2-colleague-unclear',
  'co2-nothing-to-ask',
  'co2-choice-wrong',
] as const;
