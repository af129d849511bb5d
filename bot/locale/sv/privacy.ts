/** A person's own data. */
export const privacy = {};
