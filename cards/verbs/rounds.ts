/** Drives: their buttons. */
export const roundsVerbs = {
  showRounds: 'round/show',
  /** Carries `place`. */
  planRound: 'round/plan',
  /** Carries `round`, and the input `done-ROUND`: the subjects it came to, with commas between. */
  driveRound: 'round/driven',
  /** Carries `round`. */
  cancelRound: 'round/cancel',
  /** Carries `round`: the sheet to print. */
  fetchRound: 'round/file',
} as const;
