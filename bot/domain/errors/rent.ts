/** The internal invoice: the reasons for saying no. */
export const rentCodes = ['rent-month-unknown', 'rent-month-not-over', 'rent-no-rule'] as const;
