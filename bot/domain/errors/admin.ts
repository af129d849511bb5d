/** The admin page and searches: the reasons for saying no. */
export const adminCodes = [
  'setting-wrong',
  'bulk-step',
  'move-nowhere',
  'notification-not-waiting',
  'import-not-ready',
  'import-mapping',
  'import-mapping-people',
  'import-mapping-administrations',
  'import-columns-twice',
  'substitute-wrong',
  'substitute-unknown',
  'role-not-here',
  'role-own',
] as const;
