import type { states as english } from '../en/states';

/** Var enheter och beställningar är, och stegen på vägen. */
export const states: Readonly<Record<keyof typeof english, string>> = {
  'state.ordered': 'beställd hos leverantören',
  'state.in-stock': 'i lager',
  'state.reserved': 'reserverad',
  'state.ready': 'klar att hämta',
  'state.in-use': 'i bruk',
  'state.return-requested': 'på väg tillbaka',
  'state.returned': 'återlämnad',
  'state.awaiting-pickup': 'väntar på återbrukaren',
  'state.with-refurbisher': 'hos återbrukaren',
  'state.wiped': 'raderad',
  'state.reused': 'återbrukad',
  'state.recycled': 'återvunnen',
  'state.scrapped': 'skrotad',
  'state.lost': 'borttappad',
  'state.found': 'upphittad',

  'stage.awaiting': 'väntar på beslut',
  'stage.queued': 'i kö',
  'stage.reserved': 'reserverad',
  'stage.ready': 'klar att hämta',
  'stage.handed-over': 'utlämnad',
  'stage.declined': 'avslagen',
  'stage.cancelled': 'återkallad',

  'step.sent': 'Skickad',
  'step.manager': 'Chefens beslut',
  'step.it': 'IT:s beslut',
  'step.reserved': 'Enhet',
  'step.ready': 'Förberedelse',
  'step.handed-over': 'Hämtning',
  'step.declined': 'Avslagen',
  'step.cancelled': 'Återkallad',

  'outcome.approved': 'godkänt',
  'outcome.declined': 'avslagit',
};
