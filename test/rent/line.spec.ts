import { expect } from 'chai';
import fc from 'fast-check';
import {
  correctionOf,
  lineFor,
  sumOf,
  type Charged,
  type RentLine,
} from '../../bot/domain/rent/line';
import { depreciation, restValue } from '../../bot/domain/rent/rest-value';
import { sieOf } from '../../bot/domain/rent/sie';
import { daysAfter } from '../../bot/domain/time';

const charged: Charged = {
  organisation: 'ekholma',
  device: 'd1',
  tag: 'KLP-0001',
  model: 'ThinkPad T14',
  administration: 'omsorg',
  accountString: '5110-520-61540',
  rate: 14_500,
};

function line(from: string, to?: string, rate = 14_500): RentLine {
  const span = { opened: 4, from, ...(to !== undefined && { to }) };
  const made = lineFor({ ...charged, rate }, span, '2026-11');
  if (made === undefined) throw new Error('no line');
  return made;
}

describe('a line of the internal invoice', () => {
  it('is the rent for a whole month, to the öre', () => {
    expect(line('2025-01-01')).to.include({
      amount: 14_500,
      days: 30,
      from: '2026-11-01',
      to: '2026-11-30',
    });
  });

  it('is shared out by days: 145 SEK for ten days of thirty is 48.33', () => {
    expect(line('2026-11-21')).to.include({ amount: 4833, days: 10 });
  });

  it('adds up to the rent, to the öre a part, however often a device changes hands in a month', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 500_000 }),
        (days, rate) => {
          const edges = [0, ...days.sort((a, b) => a - b), 30].map((day) =>
            daysAfter('2026-11-01', day),
          );
          const parts = edges.slice(1).map((to, at) => line(edges[at] ?? '', to, rate));
          expect(sumOf(parts)).to.be.closeTo(rate, parts.length / 2);
          expect(parts.reduce((sum, part) => sum + part.days, 0)).to.equal(30);
        },
      ),
    );
  });
});

describe('a correction', () => {
  const said = line('2025-01-01');

  it('is not there when a locked month was right', () => {
    expect(correctionOf({ locked: '2026-11', said: [said], should: said }, '2026-12')).to.equal(
      undefined,
    );
  });

  it('gives back what was paid for after the device had come back', () => {
    const should = line('2025-01-01', '2026-11-16');
    const correction = correctionOf({ locked: '2026-11', said: [said], should }, '2026-12');
    expect(correction).to.include({
      amount: -7250,
      days: -15,
      month: '2026-12',
      corrects: '2026-11',
    });
    expect(correction?._id).to.equal('ekholma/rent/2026-12/d1/4/corrects/2026-11');
  });

  it('is made once: what it says counts from then on', () => {
    const should = line('2025-01-01', '2026-11-16');
    const correction = correctionOf({ locked: '2026-11', said: [said], should }, '2026-12');
    const both = correction === undefined ? [] : [said, correction];
    expect(correctionOf({ locked: '2026-11', said: both, should }, '2027-01')).to.equal(undefined);
  });

  it('gives everything back when the device was not rented at all', () => {
    expect(
      correctionOf({ locked: '2026-11', said: [said], should: undefined }, '2026-12')?.amount,
    ).to.equal(-14_500);
  });
});

describe('the file for the accounting system', () => {
  const rule = {
    usual: {},
    accountPart: 2,
    dimensions: [
      { number: 1, name: 'Ansvar', part: 0 },
      { number: 2, name: 'Verksamhet', part: 1 },
    ],
    incomeAccount: '36900',
    series: 'KL',
  };
  const head = {
    organisation: 'Ekholma "kommun"',
    month: '2026-11',
    generated: new Date('2026-12-01T07:00:00Z'),
    rule,
  };
  const other = { ...line('2026-11-21'), accountString: '4100-440-61540' };
  const text = sieOf(head, [line('2025-01-01'), line('2026-11-21'), other]);

  it('debits each kodsträng once, by account and dimensions, and credits the income', () => {
    expect(text).to.contain(
      ' #TRANS 61540 {1 "4100" 2 "440"} 48.33\r\n #TRANS 61540 {1 "5110" 2 "520"} 193.33',
    );
    expect(text).to.contain(' #TRANS 36900 {} -241.66');
  });

  it('adds up to nothing', () => {
    const amounts = [...text.matchAll(/#TRANS .* (-?[\d.]+)$/gmu)].map(([, amount]) =>
      Math.round(Number(amount) * 100),
    );
    expect(amounts).to.have.length(3);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).to.equal(0);
  });

  it('is dated the last of the month, and quotes what must be quoted', () => {
    expect(text).to.contain('#VER "KL" "" 20261130 "Hyra datorer och telefoner 2026-11" 20261201');
    expect(text).to.contain(String.raw`#FNAMN "Ekholma \"kommun\""`);
    expect(text.startsWith('#FLAGGA 0\r\n')).to.equal(true);
  });
});

describe('what a device is worth in the books', () => {
  const laptop = { price: 9600, acquired: '2024-11-23', months: 48 };

  it('falls by the same sum each month, to nothing', () => {
    expect(depreciation(laptop)).to.equal(200);
    expect(restValue(laptop, '2024-11-23')).to.equal(9600);
    expect(restValue(laptop, '2024-12-22')).to.equal(9600);
    expect(restValue(laptop, '2026-11-23')).to.equal(4800);
    expect(restValue(laptop, '2030-01-01')).to.equal(0);
  });

  it('is the price before the day it was bought, and nothing where it is written off at once', () => {
    expect(restValue(laptop, '2020-01-01')).to.equal(9600);
    expect(restValue({ ...laptop, months: 0 }, '2024-11-24')).to.equal(0);
  });
});
