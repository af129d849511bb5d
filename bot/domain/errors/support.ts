/** Help at a distance: the reasons for saying no. */
export const supportCodes = [] as const;
