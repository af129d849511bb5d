/** The admin page and searches: its buttons. */
export const adminVerbs = {} as const;
