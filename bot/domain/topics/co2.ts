/** What was saved: what people are told without having asked. */
export const co2Topics = [
  /** The month's card, to a coordinator. */
  'co2-monthly',
  /** Coordinators whom the card did not reach, to IT. */
  'co2-unreached',
  /** Somebody shares a card with a colleague. */
  'co2-shared',
  /** A coordinator reminds a unit: to those who have devices that should have come back. */
  'co2-remind-unit',
  /** A coordinator asks IT to ask the refurbisher, or to look for what is missing. */
  'co2-ask-for-report',
  'co2-ask-to-look',
] as const;
