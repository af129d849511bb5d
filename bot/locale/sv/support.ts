/** Help at a distance. */
export const support = {};
