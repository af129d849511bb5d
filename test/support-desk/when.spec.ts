import { expect } from 'chai';
import type { Wish } from '../../bot/domain/support/slot-search';
import { readWhen } from '../../bot/intents/support/when';

/** Monday, ten in the morning in Sweden. */
const now = new Date('2026-11-23T09:00:00Z');

/** "2026-11-24 at 14:00", "2026-11-24..2026-11-27 after 12:00 before 17:00", "urgent", or "any time". */
function told({ from, to, at, after, before, urgent }: Wish): string {
  const clock = (minutes: number): string =>
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const words = [
    from === undefined ? '' : from === to ? from : `${from}..${to ?? ''}`,
    at === undefined ? '' : `at ${clock(at)}`,
    after === undefined ? '' : `after ${clock(after)}`,
    before === undefined ? '' : `before ${clock(before)}`,
    urgent ? 'urgent' : '',
  ].filter((word) => word !== '');
  return words.length === 0 ? 'any time' : words.join(' ');
}

const table: readonly (readonly [sentence: string, when: string])[] = [
  ['Datorn startar inte', 'any time'],
  ['boka fjärrhjälp imorgon', '2026-11-24'],
  ['boka fjärrhjälp imorgon eftermiddag', '2026-11-24 after 12:00 before 17:00'],
  ['i morgon förmiddag', '2026-11-24 before 12:00'],
  ['imorgon bitti', '2026-11-24 before 12:00'],
  ['i morgon kl 14', '2026-11-24 at 14:00'],
  ['imorgon klockan 9', '2026-11-24 at 9:00'],
  ['imorgon klockan nio', '2026-11-24 at 9:00'],
  ['imorgon kl. 13.30', '2026-11-24 at 13:30'],
  ['imorrn vid tre', '2026-11-24 at 15:00'],
  ['på torsdag', '2026-11-26'],
  ['på torsdag eftermiddag', '2026-11-26 after 12:00 before 17:00'],
  ['torsdag kl 10', '2026-11-26 at 10:00'],
  ['på torsdag efter lunch', '2026-11-26 after 13:00'],
  ['på fredag före lunch', '2026-11-27 before 12:00'],
  ['fredag innan kl 11', '2026-11-27 before 11:00'],
  ['fredag efter 14', '2026-11-27 after 14:00'],
  ['fredag efter klockan två', '2026-11-27 after 14:00'],
  ['onsdag mellan 10 och 12', '2026-11-25 after 10:00 before 12:00'],
  ['onsdag mellan kl 13 och 15', '2026-11-25 after 13:00 before 15:00'],
  ['halv tre på onsdag', '2026-11-25 at 14:30'],
  ['på tisdag halv nio', '2026-11-24 at 8:30'],
  ['kvart över tio imorgon', '2026-11-24 at 10:15'],
  ['kvart i två på tisdag', '2026-11-24 at 13:45'],
  ['nästa vecka', '2026-11-30..2026-12-04'],
  ['någon gång nästa vecka på eftermiddagen', '2026-11-30..2026-12-04 after 12:00 before 17:00'],
  ['på måndag nästa vecka', '2026-11-30'],
  ['nästa tisdag kl 8', '2026-12-01 at 8:00'],
  ['i veckan', '2026-11-23..2026-11-27'],
  ['den här veckan, helst förmiddag', '2026-11-23..2026-11-27 before 12:00'],
  ['den 3 december', '2026-12-03'],
  ['3 december kl 13', '2026-12-03 at 13:00'],
  ['3/12 kl 15', '2026-12-03 at 15:00'],
  ['2026-12-01 09:30', '2026-12-01 at 9:30'],
  ['i övermorgon', '2026-11-25'],
  ['om tre dagar', '2026-11-26'],
  ['idag', '2026-11-23'],
  ['idag kl 15', '2026-11-23 at 15:00'],
  ['i eftermiddag', '2026-11-23 after 12:00 before 17:00'],
  ['vid lunch idag', '2026-11-23 after 11:30 before 13:30'],
  ['så tidigt som möjligt imorgon', '2026-11-24 before 9:30'],
  ['nu', 'urgent'],
  ['hjälp, det är akut', 'urgent'],
  ['jag kan inte jobba', 'urgent'],
  ['behöver hjälp genast med inloggningen', 'urgent'],
  ['på julafton', '2026-12-24'],
  ['my computer is black', 'any time'],
  ['help with outlook Tuesday at 10', '2026-11-24 at 10:00'],
  ['tomorrow', '2026-11-24'],
  ['tomorrow afternoon', '2026-11-24 after 12:00 before 17:00'],
  ['tomorrow morning', '2026-11-24 before 12:00'],
  ['tomorrow at 2pm', '2026-11-24 at 14:00'],
  ['tomorrow at 2:30 pm', '2026-11-24 at 14:30'],
  ['at 9 am on Wednesday', '2026-11-25 at 9:00'],
  ['Wednesday at three', '2026-11-25 at 15:00'],
  ['half past two on Friday', '2026-11-27 at 14:30'],
  ['quarter past nine on Friday', '2026-11-27 at 9:15'],
  ['quarter to eleven tomorrow', '2026-11-24 at 10:45'],
  ['after lunch on Thursday', '2026-11-26 after 13:00'],
  ['before noon on Thursday', '2026-11-26 before 12:00'],
  ['Thursday between 1 and 3', '2026-11-26 after 13:00 before 15:00'],
  ['any time next week', '2026-11-30..2026-12-04'],
  ['next Monday', '2026-11-30'],
  ['next Tuesday at 11', '2026-12-01 at 11:00'],
  ['this week', '2026-11-23..2026-11-27'],
  ['on the 3rd of December', '2026-12-03'],
  ['December 3 at 13:00', '2026-12-03 at 13:00'],
  ['the day after tomorrow', '2026-11-25'],
  ['in two days', '2026-11-25'],
  ['today after 3 pm', '2026-11-23 after 15:00'],
  ['this afternoon', '2026-11-23 after 12:00 before 17:00'],
  ['at noon tomorrow', '2026-11-24 after 11:30 before 13:30'],
  ["urgent, I can't work", 'urgent'],
  ['right now please', 'urgent'],
  ['tomorrow 13:00', '2026-11-24 at 13:00'],
  ['på fredag 10.00', '2026-11-27 at 10:00'],
  ['skrivaren 4200 skriver inte ut', 'any time'],
  ['Windows 11 hänger sig', 'any time'],
];

describe('when somebody wants help', () => {
  for (const [sentence, when] of table)
    it(`“${sentence}”: ${when}`, () => {
      expect(told(readWhen(sentence, now))).to.equal(when);
    });

  it('is read by the clock on the wall, on both nights when clocks change', () => {
    expect(readWhen('imorgon kl 8', new Date('2026-03-28T22:30:00Z')).from).to.equal('2026-03-29');
    expect(readWhen('imorgon kl 8', new Date('2026-10-24T21:30:00Z')).from).to.equal('2026-10-25');
    expect(readWhen('imorgon', new Date('2026-10-24T22:30:00Z')).from).to.equal('2026-10-26');
  });
});
