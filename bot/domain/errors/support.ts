/** Help at a distance: the reasons for saying no. */
export const supportCodes = [
  'booking-not-found',
  'booking-not-yours',
  'booking-yours-already',
  'booking-over',
  'booking-started',
  'booking-note-missing',
  'booking-done-missing',
  'booking-place-missing',
  'picture-wrong',
  'picture-too-many',
  'on-call-wrong',
  'slot-taken',
  'desk-missing',
  'nobody-on-call',
] as const;
