/** The search from Teams' compose box. */
export const search = {
  'search.nothing':
    'Nothing found for “{search}”. Try a tag, a serial number, a model, a name or a status.',
  'search.nothing-waits': 'Nothing waits for you. Type what you look for.',
  'search.request-line': '{stage}, for {name}',
  'search.devices': '{count:plural(device|devices)}',

  'refusal.setting-wrong': 'That cannot be saved: something in it is missing or not as it must be.',
  'refusal.notification-not-waiting': 'That message is not waiting to be sent again any more.',
  'refusal.import-not-ready': 'That import is not there, or has already been taken further.',
  'refusal.import-mapping':
    'Say which column holds the tag, the serial number or the IMEI, and let no two columns be about the same.',
} as const;
