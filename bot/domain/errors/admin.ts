/** The admin page and searches: the reasons for saying no. */
export const adminCodes = [] as const;
