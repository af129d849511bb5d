/** A person's own data: its buttons. They carry nothing: whose it is, the server knows. */
export const privacyVerbs = {
  showOwnData: 'privacy/show',
  fetchOwnData: 'privacy/file',
} as const;
