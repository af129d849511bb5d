/** The admin page and searches. */
export const admin = {};
