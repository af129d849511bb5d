import { unit, type DemoPerson } from './roll';

/** Omsorgsförvaltningen and Socialförvaltningen. The home care unit is the one with old phones. */
export const care: readonly DemoPerson[] = [
  ...unit('Hemtjänsten', 'Anna Holmgren', [
    ['Jenny Ahlgren', 'planerare', 'computer'],
    ['Amina Warsame', 'undersköterska', 'overdue phone'],
    ['Birgitta Åkesson', 'undersköterska', 'overdue phone'],
    ['Lucas Engström', 'vårdbiträde', 'overdue phone'],
    ['Marisol Fuentes', 'undersköterska', 'overdue phone'],
    ['Ann-Sofie Lindh', 'undersköterska', 'overdue phone'],
    ['Tesfay Gebremedhin', 'vårdbiträde', 'overdue phone'],
    ['Emelie Strand', 'undersköterska', 'overdue phone'],
    ['Jelena Petrović', 'undersköterska', 'overdue phone'],
    ['Maria Backman', 'undersköterska', 'overdue phone'],
    ['Somchai Eklund', 'vårdbiträde', 'overdue phone'],
    ['Ingrid Fors', 'undersköterska', 'overdue phone'],
  ]),
  ...unit('Särskilt boende Solgläntan', 'Margareta Blom', [
    ['Katarina Nyman', 'enhetschef', 'computer and phone'],
  ]),
  ...unit('Särskilt boende Solgläntan', 'Katarina Nyman', [
    ['Hodan Abdi', 'sjuksköterska', 'phone'],
    ['Rickard Vikström', 'arbetsterapeut', 'computer'],
  ]),
  ...unit('Socialförvaltningen', 'Lars-Göran Ståhl', [
    ['Susanne Granath', 'utvecklingsledare', 'computer and phone', 'coordinator'],
  ]),
  ...unit('Individ- och familjeomsorgen', 'Lars-Göran Ståhl', [
    ['Mehmet Demir', 'enhetschef', 'computer and phone'],
  ]),
  ...unit('Individ- och familjeomsorgen', 'Mehmet Demir', [
    ['Linnea Bergqvist', 'socialsekreterare', 'computer and phone'],
    ['Zeinab Haddad', 'socialsekreterare', 'computer and phone'],
    ['Daniel Sjögren', 'familjebehandlare', 'computer and phone'],
  ]),
];
