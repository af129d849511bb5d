/** Labels: the reasons for saying no. */
export const labelsCodes = ['labels-none', 'labels-too-many', 'labels-unknown'] as const;
