/** The internal invoice: its buttons. Each carries `month`, such as "2026-11". */
export const rentVerbs = {
  showRent: 'rent/show',
  lockRent: 'rent/lock',
  /** Carries `format` besides: csv, xlsx or sie. */
  fetchRent: 'rent/file',
} as const;
