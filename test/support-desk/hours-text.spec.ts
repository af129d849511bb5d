import { expect } from 'chai';
import fc from 'fast-check';
import { hoursIn, hoursText } from '../../bot/domain/support/hours-text';

const office = [
  { from: 480, to: 720 },
  { from: 780, to: 990 },
];

describe('working hours as people write them', () => {
  it('are read in both languages', () => {
    const week = { 1: office, 2: office, 3: office, 4: office, 5: office };
    for (const text of [
      'mån-fre 8-12, 13-16.30',
      'Måndag–fredag 08:00-12:00, 13.00–16.30',
      'Mon-Fri 8-12, 13-16:30',
    ])
      expect(hoursIn(text), text).to.deep.equal(week);
    expect(hoursIn('tors 9-11; lör 10-12')).to.deep.equal({
      4: [{ from: 540, to: 660 }],
      6: [{ from: 600, to: 720 }],
    });
  });

  for (const text of [
    '',
    'alltid',
    '8-12',
    'mån',
    'fre-mån 8-12',
    'mån 12-8',
    'mån 8-12, 11-13',
    'mån 8-25',
  ])
    it(`"${text}" is none`, () => {
      expect(hoursIn(text)).to.equal(undefined);
    });

  it('are written as they are read', () => {
    const span = fc.constantFrom(office, [{ from: 540, to: 600 }], []);
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 7, maxLength: 7 }),
        fc.constantFrom<'sv' | 'en'>('sv', 'en'),
        (days, language) => {
          const week = Object.fromEntries(
            days
              .map((hours, at) => [String(at + 1), hours] as const)
              .filter(([, hours]) => hours.length > 0),
          );
          if (Object.keys(week).length === 0) return;
          expect(hoursIn(hoursText(week, language))).to.deep.equal(week);
        },
      ),
    );
  });
});
