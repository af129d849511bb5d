/** Help at a distance: its buttons. */
export const supportVerbs = {} as const;
