import { unit, type DemoPerson } from './roll';

/** The five whom the demo's windows, stories and tests know by name; they have the first five object ids. */
export const principals: readonly DemoPerson[] = [
  ...unit('Hemtjänsten', 'Anna Holmgren', [['Sara Lindqvist', 'undersköterska', 'none']]),
  ...unit('IT-enheten', 'Fatima Rahimi', [
    ['Mikael Öberg', 'IT-tekniker', 'computer and phone', 'it-admin', 'technician'],
  ]),
  ...unit('Hemtjänsten', 'Margareta Blom', [
    ['Anna Holmgren', 'enhetschef och miljösamordnare', 'computer and phone', 'coordinator'],
  ]),
  ...unit('Ekholma gymnasium', 'Helena Sandström', [['Johan Ek', 'lärare', 'phone']]),
  ...unit('IT-enheten', 'Bengt Hallberg', [
    ['Fatima Rahimi', 'IT-chef', 'computer and phone', 'it-admin'],
  ]),
];

/** The head of the municipality and the heads of the administrations. */
export const heads: readonly DemoPerson[] = [
  ...unit('Kommunledningskontoret', undefined, [
    ['Gunilla Wester', 'kommundirektör', 'computer and phone'],
  ]),
  ...unit('Omsorgsförvaltningen', 'Gunilla Wester', [
    ['Margareta Blom', 'omsorgschef', 'computer and phone'],
  ]),
  ...unit('Socialförvaltningen', 'Gunilla Wester', [
    ['Lars-Göran Ståhl', 'socialchef', 'computer and phone'],
  ]),
  ...unit('Utbildningsförvaltningen', 'Gunilla Wester', [
    ['Kerstin Dahlin', 'utbildningschef', 'computer and phone'],
  ]),
  ...unit('Kultur- och fritidsförvaltningen', 'Gunilla Wester', [
    ['Peter Nordin', 'kultur- och fritidschef', 'computer and phone'],
  ]),
  ...unit('Samhällsbyggnadskontoret', 'Gunilla Wester', [
    ['Eva Marklund', 'samhällsbyggnadschef', 'computer and phone'],
  ]),
  ...unit('Serviceförvaltningen', 'Gunilla Wester', [
    ['Bengt Hallberg', 'servicechef', 'computer and phone'],
  ]),
  ...unit('Räddningstjänsten', 'Gunilla Wester', [
    ['Tomas Rydell', 'räddningschef', 'computer and phone'],
  ]),
];
