import type { search as english } from '../../en/admin/search';

/** Sökningen från skrivrutan i Teams. */
export const search: Readonly<Record<keyof typeof english, string>> = {
  'search.nothing':
    'Inget hittades för ”{search}”. Prova ett inventarienummer, ett serienummer, en modell, ett namn eller ett läge.',
  'search.nothing-waits': 'Inget väntar på dig. Skriv vad du letar efter.',
  'search.request-line': '{stage}, till {name}',
  'search.devices': '{count:plural(enhet|enheter)}',

  'refusal.setting-wrong': 'Det går inte att spara: något saknas eller är inte som det måste vara.',
  'refusal.notification-not-waiting': 'Det meddelandet väntar inte längre på att skickas igen.',
  'refusal.import-not-ready': 'Den inläsningen finns inte, eller har redan gått vidare.',
  'refusal.import-mapping':
    'Säg vilken kolumn som har inventarienummer, serienummer eller IMEI, och låt inte två kolumner vara samma sak.',
};
