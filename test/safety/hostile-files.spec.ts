import { expect } from 'chai';
import { invitation } from '../../bot/calendar/invitation';
import type { RentLine } from '../../bot/domain/rent/line';
import { sieOf } from '../../bot/domain/rent/sie';
import type { Booking } from '../../bot/domain/support/booking';
import { hostile } from './hostile';

const now = new Date('2026-11-23T09:00:00Z');

describe('what people write, in the files that other programs read', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(`${what} adds no line to a calendar entry`, () => {
      const stage = { name: 'booked', since: now } as const;
      const booking = { _id: `ekholma/booking/${text}`, version: 1, start: now, stage } as Booking;
      const join = `https://teams.microsoft.com/l/${text}`;
      const lines = invitation(booking, { summary: text, description: text, join })
        .replaceAll('\r\n ', '')
        .split('\r\n');
      const keys = lines.filter((line) => line !== '').map((line) => line.split(/[:;]/u)[0]);
      expect(keys).to.deep.equal([
        ...['BEGIN', 'VERSION', 'PRODID', 'METHOD', 'NAME', 'X-WR-CALNAME', 'BEGIN', 'UID'],
        ...['SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'URL', 'STATUS'],
        ...['END', 'END'],
      ]);
      expect(lines.join('')).not.to.match(/[\r\n]/u);
    });

    it(`${what} adds no line and ends no field in a SIE file`, () => {
      const rule = {
        usual: {},
        accountPart: 2,
        dimensions: [{ number: 1, name: text, part: 0 }],
        incomeAccount: '3990',
        series: text,
      };
      const line = { accountString: `5110-${text}-61540`, amount: 100 } as RentLine;
      const head = { organisation: text, month: '2026-10', generated: now, rule } as const;
      const file = sieOf(head, [line]);
      const labels = file.split('\r\n').map((one) => one.trim().split(' ')[0]);
      expect(labels).to.deep.equal([
        ...['#FLAGGA', '#PROGRAM', '#FORMAT', '#GEN', '#SIETYP', '#FNAMN', '#VALUTA', '#DIM'],
        ...['#VER', '{', '#TRANS', '#TRANS', '}', ''],
      ]);
      const name = file.split('\r\n').find((one) => one.startsWith('#FNAMN')) ?? '';
      expect(name).to.match(/^#FNAMN "(?:[^"\\]|\\")*"$/u);
    });
  }
});
