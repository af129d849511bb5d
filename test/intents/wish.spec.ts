import { expect } from 'chai';
import { readWish, type Wish } from '../../bot/intents/wish';

/** A Monday. */
const monday = '2026-11-23T10:00:00+01:00';

const things: readonly (readonly [string, Partial<Wish>])[] = [
  [
    'en iPhone till en ny vikarie på måndag',
    { kind: 'phone', productWords: ['iphone'], forOther: {}, neededBy: '2026-11-30' },
  ],
  ['dator?', { kind: 'computer', productWords: [] }],
  ['jag behöver en ny dator', { kind: 'computer', productWords: [] }],
  ['ny lur tack', { kind: 'phone', productWords: [] }],
  [
    'behöver en begagnad thinkpad',
    { kind: 'computer', productWords: ['thinkpad'], condition: 'refurbished' },
  ],
  [
    'a refurbished macbook please',
    { kind: 'computer', productWords: ['mac'], condition: 'refurbished' },
  ],
  ['en helt ny bärbar dator', { kind: 'computer', productWords: ['laptop'], condition: 'new' }],
  ['en mobil, inte begagnad', { kind: 'phone', productWords: [], condition: 'new' }],
  ['jag vill ha en mac istället för pc', { kind: 'computer', productWords: ['mac'] }],
  ['byta min android mot en iphone', { kind: 'phone', productWords: ['iphone'] }],
  [
    'min gamla hp är uråldrig, går det att få en nyare laptop',
    { kind: 'computer', productWords: ['laptop'] },
  ],
  ['jag vill beställa en telefon, inte en dator', { kind: 'phone', productWords: [] }],
  ['en surfplatta till förskolan', { kind: 'computer', productWords: ['surfplatta'] }],
  ['en tålig telefon till vaktmästarna', { kind: 'phone', productWords: ['tålig'], forOther: {} }],
  ['två datorer till hemtjänsten', { kind: 'computer', productWords: [], quantity: 2 }],
  ['we need 3 new laptops', { kind: 'computer', productWords: ['laptop'], quantity: 3 }],
  ['ett par telefoner till natten', { kind: 'phone', productWords: [], quantity: 2 }],
  ['iphone 15 tack', { kind: 'phone', productWords: ['iphone'] }],
  ['a couple of phones', { kind: 'phone', productWords: [], quantity: 2 }],
  ['något att ringa med', { productWords: [] }],
  ['Dator åt Karin Holm', { kind: 'computer', productWords: [], forOther: { name: 'Karin Holm' } }],
  [
    'an iphone for my colleague Anna',
    { kind: 'phone', productWords: ['iphone'], forOther: { name: 'Anna' } },
  ],
  [
    'beställ en laptop till ahmed på ekonomi',
    { kind: 'computer', productWords: ['laptop'], forOther: { name: 'Ahmed' } },
  ],
  ['mobil åt Zebastian', { kind: 'phone', productWords: [], forOther: { name: 'Zebastian' } }],
  [
    'laptop till vår nya kollega Eva-Lena Ek',
    { kind: 'computer', productWords: ['laptop'], forOther: { name: 'Eva-Lena Ek' } },
  ],
  ['min nya kollega har ingen dator', { kind: 'computer', productWords: [], forOther: {} }],
  ['An intern needs a phone', { kind: 'phone', productWords: [], forOther: {} }],
  ['jag vill ha samma dator som min kollega', { kind: 'computer', productWords: [] }],
  ['chefen sa att jag skulle beställa en telefon', { kind: 'phone', productWords: [] }],
  ['jag är ny rektor och behöver en dator', { kind: 'computer', productWords: [] }],
  ['en dator till mig själv', { kind: 'computer', productWords: [] }],
  ['en dator till Mora', { kind: 'computer', productWords: [] }],
  ['telefon till jobbet', { kind: 'phone', productWords: [] }],
  [
    'we share a computer with three colleagues, can I have my own',
    { kind: 'computer', productWords: [] },
  ],
];

const days: readonly (readonly [sentence: string, day: string | undefined, now?: string])[] = [
  ['på måndag', '2026-11-30'],
  ['till på tisdag', '2026-11-24'],
  ['på söndag', '2026-11-29'],
  ['senast fredag', '2026-11-27'],
  ['by Friday', '2026-11-27'],
  ['nästa fredag', '2026-12-04'],
  ['next monday', '2026-11-30'],
  ['on Thursday next week', '2026-12-03'],
  ['idag', '2026-11-23'],
  ['imorgon', '2026-11-24'],
  ['i morgon', '2026-11-24'],
  ['imorron bitti', '2026-11-24'],
  ['tomorrow', '2026-11-24'],
  ['i övermorgon', '2026-11-25'],
  ['the day after tomorrow', '2026-11-25'],
  ['nästa vecka', '2026-11-30'],
  ['i veckan', '2026-11-27'],
  ['vecka 49', '2026-11-30'],
  ['v. 2', '2027-01-11'],
  ['om två veckor', '2026-12-07'],
  ['in two weeks', '2026-12-07'],
  ['om 10 dagar', '2026-12-03'],
  ['om en månad', '2026-12-23'],
  ['inom ett par dagar', '2026-11-25'],
  ['a week from now', '2026-11-30'],
  ['den 3 december', '2026-12-03'],
  ['3:e dec', '2026-12-03'],
  ['fredagen den 4 december', '2026-12-04'],
  ['December 3rd', '2026-12-03'],
  ['the 3rd of December', '2026-12-03'],
  ['3 mars', '2027-03-03'],
  ['3 mars 2028', '2028-03-03'],
  ['3/12', '2026-12-03'],
  ['3/12-27', '2027-12-03'],
  ['2026-12-01', '2026-12-01'],
  ['20261201', '2026-12-01'],
  ['den 15:e', '2026-12-15'],
  ['on the 24th', '2026-11-24'],
  ['nästa månad', '2026-12-01'],
  ['i slutet av månaden', '2026-11-30'],
  ['i januari', '2027-01-01'],
  ['mid-January', '2027-01-15'],
  ['i slutet av februari', '2027-02-28'],
  ['innan jul', '2026-12-24'],
  ['hon börjar på onsdag men vi behöver den senast tisdag', '2026-11-24'],
  ['så fort som möjligt', undefined],
  ['as soon as possible', undefined],
  ['30 februari', undefined],
  ['2024-01-01', undefined],
  ['jag har väntat sedan den 3 december', undefined],
  ['datorn gick sönder i måndags', undefined],
  ['förra fredagen', undefined],
  ['jag behöver den i två veckor', undefined],
  ['en iphone 15 och 2 laddare', undefined],
  ['god morgon, jag behöver en dator', undefined],
  ['may I have a phone', undefined],
  // The end of a month that is short, of a year, and of a leap year's February.
  ['om en månad', '2027-02-28', '2027-01-31T12:00:00+01:00'],
  ['den 31', '2027-03-31', '2027-02-01T12:00:00+01:00'],
  ['den 29 februari', '2028-02-29', '2027-03-01T12:00:00+01:00'],
  ['imorgon', '2027-01-01', '2026-12-31T12:00:00+01:00'],
  ['på fredag', '2027-01-01', '2026-12-31T12:00:00+01:00'],
  // The nights in which clocks change: 28 March and 25 October 2026.
  ['imorgon', '2026-03-29', '2026-03-28T23:30:00+01:00'],
  ['om en vecka', '2026-04-04', '2026-03-28T23:30:00+01:00'],
  ['imorgon', '2026-10-26', '2026-10-25T00:30:00+02:00'],
  ['på söndag', '2026-10-25', '2026-10-24T12:00:00+02:00'],
  // Late in the evening by UTC it is tomorrow already in Sweden.
  ['imorgon', '2026-06-17', '2026-06-15T22:30:00Z'],
];

describe('a wish in a sentence', () => {
  for (const [sentence, wish] of things) {
    it(`is read from "${sentence}"`, () => {
      expect(readWish(sentence, 'sv', new Date(monday))).to.deep.equal({ ...wish });
    });
  }

  for (const [sentence, day, now = monday] of days) {
    it(`"${sentence}" on ${now} ${day === undefined ? 'names no day' : `means ${day}`}`, () => {
      expect(readWish(sentence, 'sv', new Date(now)).neededBy).to.equal(day);
    });
  }

  it('takes a long or hostile text in its stride', () => {
    const long = `${'en dator till '.repeat(2000)}${'a'.repeat(20_000)}${'3/'.repeat(5000)}`;
    expect(readWish(long, 'sv', new Date(monday)).kind).to.equal('computer');
  });
});
