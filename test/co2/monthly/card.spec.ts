import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { languages } from '../../../bot/domain/language';
import type { MonthlyView } from '../../../bot/domain/co2/monthly/view';
import { monthlyCard } from '../../../cards/co2/monthly-card';
import { asIn15, ofType, pressesOf, readable, textsOf, titlesOf } from '../../support/card-parts';
import { aMonthlyView, aTotalView } from '../../support/monthly-views';
import { typed } from '../../support/views';
import { goldenCards } from './golden-cards';

const plain = (text: unknown): string => String(text).replaceAll(/[\u00a0\u202f]/gu, ' ');
const numbersIn = (text: string): readonly string[] => text.match(/\d[\d ,.]*\d|\d/gu) ?? [];

describe('the monthly card', () => {
  for (const { file, card } of goldenCards) {
    it(`looks as it is kept in golden/${basename(file)}`, () => {
      expect(JSON.parse(JSON.stringify(card))).to.deep.equal(
        JSON.parse(readFileSync(file, 'utf8')),
      );
    });
  }

  for (const language of languages) {
    it(`tells in words alone every number that it shows, in ${language}`, () => {
      for (const view of [aMonthlyView(), aTotalView()]) {
        const card = monthlyCard(view, language);
        const told = plain(card['fallbackText']);
        const shown = numbersIn(plain(readable(asIn15(card))).replaceAll('2e', ''));
        expect(shown.filter((number) => !told.includes(number))).to.deep.equal([]);
        expect(card['speak']).to.equal(card['fallbackText']);
      }
    });

    it(`has in its chart what the table in its place has, in ${language}`, () => {
      const [chart] = ofType(monthlyCard(aMonthlyView(), language), 'Chart.VerticalBar.Grouped');
      const series = chart?.['data'] as readonly {
        readonly values: readonly { readonly x: string; readonly y: number }[];
      }[];
      const table = plain(readable(chart?.['fallback'])).replaceAll(/(?<=\d)[ ,](?=\d)/gu, '');
      const [months = '', ...rows] = table
        .split('\n')
        .slice(2)
        .join('\n')
        .split(/\n(?=\p{L})/u);
      expect(months).to.equal(language === 'sv' ? 'Uppskattat' : 'Estimated');
      expect(rows).to.have.length(13);
      rows.forEach((row, index) => {
        const shown = row.split('\n').slice(1).map(Number);
        expect(series.map(({ values }) => values[index]?.y)).to.deep.equal(shown);
      });
      expect(new Set(series[0]?.values.map(({ x }) => x)).size).to.equal(13);
    });
  }

  it('names what is avoided as avoided, and takes nothing off anything', () => {
    const sv = plain(readable(monthlyCard(aMonthlyView(), 'sv')));
    expect(sv).to.contain('Undvikna utsläpp, oktober 2026').and.to.contain('dras aldrig av');
    const en = plain(readable(monthlyCard(aMonthlyView(), 'en')));
    expect(en).to.contain('Avoided emissions, October 2026').and.to.contain('never subtracted');
  });

  it('shows the estimate apart from what is confirmed', () => {
    const text = plain(readable(monthlyCard(aMonthlyView(), 'sv')));
    expect(text).to.contain('1 240 kg CO2e bekräftat').and.to.contain('335 kg CO2e uppskattat');
    expect(text).not.to.contain('1 575');
  });

  it('has the one next step with a button that carries the unit, not a person', () => {
    const card = monthlyCard(aMonthlyView(), 'sv');
    expect(plain(readable(card))).to.contain('11 mobiler i Hemtjänsten skulle ha lämnats tillbaka');
    const [press] = pressesOf(card).filter(({ title }) => title === 'Påminn enheten');
    expect(press?.['data']).to.deep.include({
      verb: 'co2/remind-unit',
      unit: 'Hemtjänsten',
      devices: 'phone',
      scope: 'omsorg',
      from: '2026-10',
    });
  });

  it('puts the administrations side by side for those who see all', () => {
    const text = plain(readable(monthlyCard(aTotalView(), 'sv')));
    expect(text).to.contain('Utbildningsförvaltningen').and.to.contain('16 % mindre');
    expect(plain(readable(monthlyCard(aMonthlyView(), 'sv')))).not.to.contain('sida vid sida');
  });

  it('says how far it is to the goal', () => {
    const withGoal = (goal: NonNullable<MonthlyView['year']>['goal'], kg: number): string => {
      const year = { ...aMonthlyView().year!, kg: { confirmed: kg, estimated: 0 }, goal: goal! };
      return plain(readable(monthlyCard(aMonthlyView({ year }), 'sv')));
    };
    const beat = { kind: 'more-than-last-year', percent: 0, kg: 8000 } as const;
    expect(withGoal(beat, 8001)).to.contain('mer än i fjol: ✓ före');
    expect(withGoal(beat, 7680)).to.contain('mer än i fjol: ⚠ 320 kg CO2e efter');
    expect(withGoal({ kind: 'kg', kg: 12_000 }, 9_000)).to.contain('12 000 kg CO2e: 75 % klart');
    expect(withGoal({ kind: 'kg', kg: 12_000 }, 11_999)).to.contain('99 % klart');
    expect(withGoal({ kind: 'kg', kg: 12_000 }, 12_000)).to.contain('✓ nått');
  });

  it('has only the buttons that its reader may press', () => {
    const none = { share: false, open: false, optOut: false };
    const calm = aMonthlyView({ may: none, next: { kind: 'none' } });
    expect(pressesOf(monthlyCard(calm, 'sv'))).to.deep.equal([]);
    expect(titlesOf(monthlyCard(aMonthlyView(), 'sv'))).to.include.members([
      'Påminn enheten',
      'Visa underlag',
      'Dela',
      'Ladda ner',
      'Skicka inte mer',
    ]);
  });

  it('shows a name from the directory as it is, and reads it without its signs', () => {
    const view = aMonthlyView({
      next: { kind: 'remind-unit', unit: typed, devices: 'phone', count: 2 },
    });
    const card = monthlyCard(view, 'sv');
    const shown = textsOf(card).filter(
      ({ part, text }) => text.includes(typed) && part['type'] !== undefined,
    );
    expect(shown.map(({ part }) => part['type'])).to.deep.equal(['TextRun']);
    expect(String(card['speak'])).not.to.match(/[<>&{}*_[\]]/u);
  });

  it('keeps well within what Teams takes in one message', () => {
    const administrations = Array.from({ length: 40 }, (_, n) => ({
      id: `a${n}`,
      name: { sv: `Förvaltningen för allt möjligt ${n}`, en: `Everything ${n}` },
      kg: { confirmed: 1000 * n, estimated: n },
      lastYear: 900 * n,
    }));
    const card = monthlyCard(aTotalView({ sideBySide: administrations }), 'sv');
    expect(JSON.stringify(card).length * 2).to.be.below(80_000);
  });
});
