import { expect } from 'chai';
import { findColumns, plain } from '../../bot/domain/refurbisher/report-columns';
import { readReport } from '../../bot/domain/refurbisher/report-line';
import {
  dayIn,
  methodIn,
  numberIn,
  outcomeIn,
  receivedIn,
  resultIn,
} from '../../bot/domain/refurbisher/report-values';
import { Refusal } from '../../bot/domain/errors';

const rows = (...texts: readonly string[]) =>
  texts.map((text, at) => ({ line: at + 1, cells: text.split(';') }));
const now = new Date('2026-12-10T08:00:00Z');

describe('a report’s cells', () => {
  it('are numbers with commas, points, spaces and units, and nothing is guessed', () => {
    const table: readonly (readonly [string, number | undefined])[] = [
      ['12,5', 12.5],
      ['12.5', 12.5],
      ['1 234,50 kr', 1234.5],
      ['1.234,50', 1234.5],
      ['1,234.50 SEK', 1234.5],
      ['1.234.567', 1234567],
      ['1,234', 1.234],
      ['-80', -80],
      ['−80:-', -80],
      ['12,5 kg CO2e', 12.5],
      ['0', 0],
      ['', undefined],
      ['ca 12', undefined],
      ['12,5,', undefined],
      ['1,23E+11', undefined],
      ['12 st', undefined],
    ];
    for (const [text, value] of table) expect(numberIn(text), text).to.equal(value);
  });

  it('are days that exist, written so that they can be one day only', () => {
    const table: readonly (readonly [string, string | undefined])[] = [
      ['2026-11-23', '2026-11-23'],
      ['2026-11-23 14:05', '2026-11-23'],
      ['2026-11-23T14:05:00Z', '2026-11-23'],
      ['20261123', '2026-11-23'],
      ['23.11.2026', '2026-11-23'],
      ['23/11 2026', '2026-11-23'],
      ['23/11/2026', '2026-11-23'],
      ['5/5/2026', '2026-05-05'],
      ['5/11/2026', undefined],
      ['11/23/2026', undefined],
      ['2026-02-30', undefined],
      ['0000-00-00', undefined],
      ['-0001-11-30', undefined],
      ['46349', undefined],
      ['snart', undefined],
    ];
    for (const [text, day] of table) expect(dayIn(text), text).to.equal(day);
  });

  it('are words in Swedish and English', () => {
    expect(['Återbruk', 'SÅLD', 'Re-use', 'resale'].map(outcomeIn)).to.deep.equal([
      'reused',
      'reused',
      undefined,
      'reused',
    ]);
    expect(['Reservdelar', 'Materialåtervinning', 'Skrot'].map(outcomeIn)).to.deep.equal([
      'parts',
      'recycled',
      'scrapped',
    ]);
    expect(['NIST Purge', 'clear', 'Destruktion', 'magi'].map(methodIn)).to.deep.equal([
      'purge',
      'clear',
      'destroy',
      undefined,
    ]);
    expect(['Godkänd', 'Ej godkänd', 'FAILED', 'OK', 'delvis'].map(resultIn)).to.deep.equal([
      'passed',
      'failed',
      'failed',
      'passed',
      undefined,
    ]);
    expect(['2026-11-24', 'ja', 'Saknas', 'kanske'].map(receivedIn)).to.deep.equal([
      '2026-11-24',
      true,
      false,
      undefined,
    ]);
  });
});

describe('a report’s columns', () => {
  it('are found under a title, in either language, and the rest is named', () => {
    const found = findColumns(
      rows('Inrego AB;;;', ';;;', 'S/N;CO₂-besparing (kg);Kommentar;Wipe result', 'X;1;;ok'),
    );
    expect(found.line).to.equal(3);
    expect(Object.fromEntries(found.places)).to.deep.equal({ serial: 0, co2Kg: 1, result: 3 });
    expect(found.unread).to.deep.equal(['Kommentar']);
  });

  it('are those that were told before, and before our own words', () => {
    const told = { serial: 'Enhetens id', grade: 'Serienummer' };
    const { places } = findColumns(rows('Serienummer;Enhetens id', 'A;X1'), told);
    expect(Object.fromEntries(places)).to.deep.equal({ serial: 1, grade: 0 });
  });

  it('are refused when none of them names a device', () => {
    expect(() => findColumns(rows('Datum;Belopp', '2026-01-01;1'))).to.throw(
      Refusal,
      'report-without-serials',
    );
  });

  it('are compared without signs, accents and capitals', () => {
    expect(plain(' Raderings-intyg (nr.) ')).to.equal('raderingsintygnr');
    expect(plain('ÅTGÄRD')).to.equal('atgard');
  });
});

describe('a report’s rows', () => {
  it('say what they say, and what of it can’t be understood', () => {
    const { lines } = readReport(
      rows(
        'Serienummer;Raderad;Resultat;CO2;Ersättning',
        'A1;2026-12-01;Godkänd;12,5;-80',
        'A2;2027-01-01;kanske;-4;mycket',
        ';;;;',
        'Summa;;;12,5;-80',
      ),
      undefined,
      now,
    );
    expect(lines).to.deep.equal([
      {
        line: 2,
        serial: 'A1',
        wipedOn: '2026-12-01',
        result: 'passed',
        co2Kg: 12.5,
        creditSek: -80,
        unreadable: [],
      },
      {
        line: 3,
        serial: 'A2',
        unreadable: [
          { field: 'wipedOn', text: '2027-01-01' },
          { field: 'result', text: 'kanske' },
          { field: 'co2Kg', text: '-4' },
          { field: 'creditSek', text: 'mycket' },
        ],
      },
    ]);
  });
});
