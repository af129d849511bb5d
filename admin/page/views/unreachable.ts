/** Takes a picture out of the order of the keyboard; React 18 does not know the attribute by name. */
export const unreachable = { inert: '' };
