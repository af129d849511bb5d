/** Consignments, reports and certificates: its buttons. */
export const refurbisherVerbs = {
  listConsignments: 'consignments/list',
  /** The one that is open, or a new one. */
  openConsignment: 'consignments/open',
  /** Carry `consignment`, its number, and what is typed. */
  showConsignment: 'consignments/show',
  /** Puts in everything that has come back. */
  fillConsignment: 'consignments/fill',
  /** Carry the input `devices`: serial numbers, tags or IMEIs. */
  addToConsignment: 'consignments/add',
  takeFromConsignment: 'consignments/take',
  closeConsignment: 'consignments/close',
  reopenConsignment: 'consignments/reopen',
  cancelConsignment: 'consignments/cancel',
  /** Carries the inputs `carrier`, `seal`, `leftBehind`. */
  handOverConsignment: 'consignments/hand-over',
  /** The file for the refurbisher; carries `format`, csv or xlsx. */
  consignmentFile: 'consignments/file',
  /** Carries `consignment`, and `from`: how many come before those shown. */
  showDifferences: 'consignments/differences',
  /** All that are open, as a file. */
  differencesFile: 'consignments/differences-file',
  /** Carries `consignment`, `difference`, `nr` and the input `note` with that number after it. */
  clearDifference: 'consignments/clear',
  /** Carry `report`, the file's hash; planning and reading in `consignment` too. */
  planReport: 'reports/plan',
  applyReport: 'reports/apply',
  undoReport: 'reports/undo',
  showReport: 'reports/show',
  /** May carry `administration`. */
  showKeyFigures: 'key-figures/show',
  showOverdue: 'wipe-clock/show',
} as const;
