/** A person's own data: the reasons for saying no. */
export const privacyCodes = [
  'privacy-held',
  'privacy-has-device',
  'privacy-has-request',
  'privacy-has-duty',
] as const;
