/** The internal invoice: its buttons. Both carry `month`, such as "2026-11". */
export const rentVerbs = {
  showRent: 'rent/show',
  lockRent: 'rent/lock',
} as const;
