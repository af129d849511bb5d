/** Files in chat: the reasons for saying no. */
export const filesCodes = ['file-not-there', 'file-not-sent'] as const;
