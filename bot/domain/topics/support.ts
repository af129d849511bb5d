/** Help at a distance: what people are told without having asked. */
export const supportTopics = [
  'booking-made',
  'booking-urgent',
  'booking-moved',
  'booking-cancelled',
  'booking-noted',
  'booking-taken-over',
  'booking-done',
  'booking-soon',
  'booking-changed',
  'booking-meeting',
  'booking-collides',
] as const;
