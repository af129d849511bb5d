import { expect } from 'chai';
import fc from 'fast-check';
import { nextRoundDay, propose } from '../../bot/domain/rounds/propose';
import type { RoundItem } from '../../bot/domain/rounds/round';

const planning = { home: 'IT', roundDay: { Brand: 5 }, usualDay: 3, cabinet: { holds: 2 } };
const monday = '2026-11-23';

const item = (about: string, place: string, kind: RoundItem['kind'] = 'delivery'): RoundItem => ({
  kind,
  about,
  number: about,
  what: about,
  place,
  people: [],
});

describe('a proposed round', () => {
  it('joins what waits for a place, and needs cabinets for devices only', () => {
    const items = [
      item('a', 'Skola'),
      item('b', 'Skola'),
      item('c', 'Skola', 'collection'),
      item('d', 'Skola', 'visit'),
    ];
    expect(propose(items, planning, monday)).to.deep.equal([
      { place: 'Skola', day: '2026-11-25', items, cabinets: 2 },
    ]);
  });

  it('is not made for what is handed over at home', () => {
    expect(propose([item('a', 'IT')], planning, monday)).to.deep.equal([]);
  });

  it('comes soonest first', () => {
    const items = [item('a', 'Brand'), item('b', 'Skola')];
    expect(propose(items, planning, monday).map(({ place }) => place)).to.deep.equal([
      'Skola',
      'Brand',
    ]);
  });

  it('loses nothing and takes nothing twice', () => {
    const place = fc.constantFrom('Skola', 'Brand', 'Hus');
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const items = places.map((where, at) => item(String(at), where));
        const joined = propose(items, planning, monday).flatMap((round) => round.items);
        expect(joined.map(({ about }) => about).sort()).to.deep.equal(
          items.map(({ about }) => about).sort(),
        );
      }),
    );
  });
});

describe("a place's next day", () => {
  const table: readonly (readonly [today: string, place: string, day: string])[] = [
    ['2026-11-23', 'Skola', '2026-11-25'],
    ['2026-11-24', 'Skola', '2026-11-25'],
    ['2026-11-25', 'Skola', '2026-12-02'],
    ['2026-11-27', 'Brand', '2026-12-04'],
    ['2026-12-31', 'Brand', '2027-01-01'],
    ['2026-03-28', 'Skola', '2026-04-01'],
  ];
  for (const [today, place, day] of table)
    it(`of ${place}, asked on ${today}, is ${day}`, () => {
      expect(nextRoundDay(planning, place, today)).to.equal(day);
    });
});
