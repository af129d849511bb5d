import { unit, type DemoPerson } from './roll';

/** Serviceförvaltningen with the IT unit, and Kommunledningskontoret. */
export const townHall: readonly DemoPerson[] = [
  ...unit('IT-enheten', 'Fatima Rahimi', [
    ['Carina Lund', 'IT-ekonom', 'computer and phone', 'economist'],
    ['Robin Lindgren', 'IT-tekniker', 'computer and phone', 'technician'],
    ['Samira Aziz', 'IT-tekniker', 'computer and phone', 'technician'],
    ['Göran Fält', 'nätverkstekniker', 'computer and phone', 'technician'],
  ]),
  ...unit('Serviceförvaltningen', 'Bengt Hallberg', [
    ['Malin Roos', 'hållbarhetssamordnare', 'computer', 'coordinator'],
  ]),
  ...unit('Fastighetsenheten', 'Bengt Hallberg', [['Kjell Bodin', 'fastighetsskötare', 'phone']]),
  ...unit('Måltidsservice', 'Bengt Hallberg', [['Agneta Wik', 'kökschef', 'computer']]),
  ...unit('Kommunledningskontoret', 'Gunilla Wester', [
    ['Mats Eriksson Grahn', 'klimatstrateg', 'computer and phone', 'coordinator'],
    ['Yasmin Saleh', 'kommunjurist', 'computer and phone'],
    ['Oskar Björk', 'registrator', 'computer'],
  ]),
  ...unit('HR-avdelningen', 'Gunilla Wester', [
    ['Therese Alm', 'HR-partner', 'computer and phone'],
  ]),
  ...unit('Kommunikationsavdelningen', 'Gunilla Wester', [
    ['Filip Zetterman', 'kommunikatör', 'none'],
  ]),
];
