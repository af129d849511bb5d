/** The search from Teams' compose box. */
export const search = {
  'search.nothing':
    'Nothing found for “{search}”. Try a tag, a serial number, a model, a name or a status.',
  'search.nothing-waits': 'Nothing waits for you. Type what you look for.',
  'search.request-line': '{stage}, for {name}',
} as const;
