import { expect } from 'chai';
import { isDaytime, levelOf, newsOf, weekOf, type Told } from '../../bot/domain/returns/due';
import { dayOf } from '../../bot/domain/time';

const after = { managerAfterDays: 14, missingAfterDays: 30 };

describe('how near a due day is', () => {
  const rows: readonly (readonly [due: string, level: string | undefined])[] = [
    ['2026-08-31', undefined],
    ['2026-08-30', 'in-90'],
    ['2026-07-02', 'in-90'],
    ['2026-07-01', 'in-30'],
    ['2026-06-30', 'in-30'],
    ['2026-06-08', 'in-7'],
    ['2026-06-01', 'in-7'],
    ['2026-05-31', 'over'],
    ['2026-05-18', 'manager'],
    ['2026-05-02', 'missing'],
  ];
  for (const [due, level] of rows)
    it(`is ${String(level)} on 1 June of ${due}`, () => {
      expect(levelOf(due, '2026-06-01', after)).to.equal(level);
    });
});

describe('what there is to tell', () => {
  const one = { device: 'd', due: '2026-06-08' };
  const told: readonly Told[] = [{ ...one, level: 'in-7' }];

  it('is news once for each device and level', () => {
    expect(newsOf(undefined, [one], '2026-06-01', after)).to.deep.include({ person: true, told });
    for (const day of ['2026-06-01', '2026-06-05', '2026-06-08'])
      expect(newsOf({ told }, [one], day, after).person, day).to.equal(false);
    expect(newsOf({ told }, [one], '2026-06-09', after).person).to.equal(true);
  });

  it('is news anew when the day has moved', () => {
    const moved = { device: 'd', due: '2026-06-20' };
    expect(newsOf({ told }, [moved], '2026-06-01', after).person).to.equal(true);
  });

  it('is told once after a stop of months, at the level that is true now', () => {
    const early: readonly Told[] = [{ ...one, level: 'in-90' }];
    const news = newsOf({ told: early }, [one], '2026-06-05', after);
    expect(news.told).to.deep.equal(told);
    expect(newsOf({ told: news.told }, [one], '2026-06-06', after).person).to.equal(false);
  });

  it('waits while the digest sleeps, and is not forgotten', () => {
    const asleep = { told: [], snoozedUntil: '2026-06-05' };
    const news = newsOf(asleep, [one], '2026-06-01', after);
    expect(news).to.deep.include({ person: false, told: [] });
    expect(newsOf(asleep, [one], '2026-06-05', after).person).to.equal(true);
  });

  it('reaches the manager and IT whatever the person chose', () => {
    const off = { told, off: true, snoozedUntil: '2027-01-01' };
    expect(newsOf(off, [one], '2026-06-22', after)).to.deep.include({
      person: false,
      manager: true,
      missing: false,
    });
    expect(newsOf(off, [one], '2026-07-08', after)).to.deep.include({
      person: false,
      manager: true,
      missing: true,
    });
  });
});

describe('the days of the digest', () => {
  it('begin at seven on Swedish clocks, on nights of 23 and 25 hours too', () => {
    for (const [instant, day] of [
      ['2026-03-29T04:59:00Z', false],
      ['2026-03-29T05:00:00Z', true],
      ['2026-10-25T05:59:00Z', false],
      ['2026-10-25T06:00:00Z', true],
    ] as const)
      expect(isDaytime(new Date(instant)), instant).to.equal(day);
  });

  it('are those of the calendar, at the end of a month and around a change of clocks', () => {
    expect(dayOf(new Date('2026-03-28T23:30:00Z'))).to.equal('2026-03-29');
    expect(dayOf(new Date('2026-10-24T22:30:00Z'))).to.equal('2026-10-25');
    expect(levelOf('2027-03-01', '2027-02-28', after)).to.equal('in-7');
    expect(levelOf('2027-02-28', '2027-03-01', after)).to.equal('over');
    expect(weekOf('2026-11-22')).to.equal('2026-11-16');
  });
});
