/** The admin page and searches: its buttons. */
export const adminVerbs = {
  /** A device with its story; carries `device`. */
  showDevice: 'device/show',
  /** Something staff do by one press; carries `device`, `act` and `seen`, the state that the card showed. */
  actOnDevice: 'device/act',
  /** Carries `device` and the input `moveTo`, the id of an administration. */
  moveDevice: 'device/move',
} as const;
