/** What was saved. */
export const co2 = {};
