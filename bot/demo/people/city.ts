import { unit, type DemoPerson } from './roll';

/** Education, culture, planning and the rescue services. */
export const city: readonly DemoPerson[] = [
  ...unit('Utbildningsförvaltningen', 'Kerstin Dahlin', [
    ['Henrik Palm', 'utvecklingsledare', 'computer and phone', 'coordinator'],
  ]),
  ...unit('Ekholma gymnasium', 'Kerstin Dahlin', [
    ['Helena Sandström', 'rektor', 'computer and phone'],
  ]),
  ...unit('Ekholma gymnasium', 'Helena Sandström', [
    ['Omar Farah', 'biträdande rektor', 'computer and phone'],
    ['Marie Lilja', 'lärare', 'computer'],
    ['Piotr Kowalczyk', 'lärare', 'computer'],
    ['Viktor Sundin', 'skolbibliotekarie', 'none'],
  ]),
  ...unit('Björkskolan', 'Kerstin Dahlin', [['Åsa Törnqvist', 'rektor', 'computer and phone']]),
  ...unit('Björkskolan', 'Åsa Törnqvist', [
    ['Nadia Karimi', 'specialpedagog', 'computer'],
    ['Erik Hedman', 'skolvaktmästare', 'phone'],
  ]),
  ...unit('Stadsbiblioteket', 'Peter Nordin', [
    ['Elsa Niemi', 'bibliotekarie', 'computer', 'coordinator'],
    ['Joakim Wall', 'kulturutvecklare', 'none'],
  ]),
  ...unit('Simhallen', 'Peter Nordin', [
    ['Sandra Kjellberg', 'enhetschef', 'computer and phone'],
    ['Adam Löfgren', 'badmästare', 'phone'],
  ]),
  ...unit('Samhällsbyggnadskontoret', 'Eva Marklund', [
    ['Charlotte Ask', 'miljöstrateg', 'computer and phone', 'coordinator'],
    ['Hassan Nouri', 'planarkitekt', 'none'],
  ]),
  ...unit('Bygglovsenheten', 'Eva Marklund', [
    ['Ida Frisk', 'bygglovshandläggare', 'none'],
    ['Ulla Persson', 'bygglovshandläggare', 'computer'],
  ]),
  ...unit('Gata och park', 'Eva Marklund', [
    ['Magnus Hult', 'arbetsledare', 'computer and phone'],
    ['Nguyen Thi Mai', 'parkarbetare', 'phone'],
  ]),
  ...unit('Brandstationen Ekholma', 'Tomas Rydell', [
    ['Patrik Ödman', 'insatsledare', 'computer and phone', 'coordinator'],
    ['Sofia Brandt', 'brandingenjör', 'computer and phone'],
    ['Ali Rostami', 'brandman', 'none'],
  ]),
];
