/** Help at a distance: its buttons. `booking` is a booking's id. */
export const supportVerbs = {
  /** Carries `draft` and the form's inputs. */
  supportTimes: 'support/times',
  bookSupport: 'support/book',
  urgentSupport: 'support/urgent',
  /** The steps to try first were enough. */
  selfHelped: 'support/helped',
  showBooking: 'support/show',
  /** Carries `booking` and the input `newSlot`. */
  moveBooking: 'support/move',
  cancelBooking: 'support/cancel',
  /** Carries `booking` and the input `noteText`. */
  noteBooking: 'support/note',
  takeOverBooking: 'support/take-over',
  startBooking: 'support/start',
  /** Carries `booking` and the inputs `outcome`, `doneText`, `donePlace`. */
  finishBooking: 'support/finish',
  /** The calendar's file. */
  fetchBooking: 'support/file',
  /** Carries `booking` and `picture`. */
  fetchPicture: 'support/picture',
  showDay: 'support/day',
  /** The roster: its keepers' buttons. `technician` is an object id, empty for somebody new. */
  showRoster: 'support/roster',
  openTechnician: 'support/technician',
  /** Carries `technician` and the form's inputs. */
  saveTechnician: 'support/save-technician',
  removeTechnician: 'support/remove-technician',
  /** Carries the inputs `onCallWho`, `onCallFrom`, `onCallTo`. */
  setOnCall: 'support/on-call',
  /** Carries `asked`, 'yes' or 'no'. */
  setCalendar: 'support/calendar',
} as const;
