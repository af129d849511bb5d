/** What a column of a list of administrations can be about. */
export const administrationFields = ['id', 'sv', 'en', 'departments', 'account'] as const;
export type AdministrationField = (typeof administrationFields)[number];

/** Headings as they are called in Swedish lists, in English ones, in Snipe-IT and in GLPI. */
export const administrationHeadings: Readonly<Record<AdministrationField, readonly string[]>> = {
  id: ['id', 'kod', 'förkortning', 'code', 'short name', 'kortnamn'],
  sv: [
    'förvaltning',
    'förvaltningar',
    'namn',
    'name',
    'svenskt namn',
    'namn svenska',
    'swedish name',
    'administration',
    'company',
    'company name',
    'bolag',
    'entity',
    'entitet',
    'complete name',
    'department name',
  ],
  en: [
    'english name',
    'engelskt namn',
    'namn engelska',
    'name in english',
    'in english',
    'engelska',
  ],
  departments: [
    'avdelningar',
    'avdelning',
    'enheter',
    'departments',
    'department',
    'units',
    'child entities',
    'underliggande enheter',
  ],
  account: [
    'kodsträng',
    'konto',
    'kontering',
    'kostnadsställe',
    'account string',
    'account',
    'cost centre',
    'cost center',
    'budget',
  ],
};
