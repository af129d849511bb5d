/** Giving devices back. */
export const returns = {};
