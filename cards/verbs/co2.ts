/** What was saved: its buttons. `scope` is administrations' ids with commas between, or "*" for all. */
export const co2Verbs = {
  /** Show the figures; carries `scope`, `from` and `to` (months). */
  co2Show: 'co2/show',
  /** Do the one thing the card proposes; carry `unit`, `devices` and `scope`, `from`, `to`. */
  co2RemindUnit: 'co2/remind-unit',
  co2AskForReport: 'co2/ask-for-report',
  co2AskToLook: 'co2/ask-to-look',
  /** The entries behind the figure; carries `scope`, `from`, `to`, and `page`, 1 for the first. */
  co2Entries: 'co2/entries',
  /** Send it to a colleague; carries `scope`, `from`, `to` and the input `colleague`. */
  co2Share: 'co2/share',
  /** A file; carries `scope`, `from`, `to` and `format`: csv, xlsx or pdf. */
  co2Export: 'co2/export',
  /** No more cards every month, or again; carry nothing. */
  co2OptOut: 'co2/opt-out',
  co2OptIn: 'co2/opt-in',
  /** Who has got a month's card, for IT; carries `month`. */
  co2Dispatch: 'co2/dispatch',
  /** Show somebody's card, or send it again; carry `month` and `person`. */
  co2Preview: 'co2/preview',
  co2Resend: 'co2/resend',
} as const;
