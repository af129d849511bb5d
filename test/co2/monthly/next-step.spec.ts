import { expect } from 'chai';
import { nextStep, type Overdue, type Situation } from '../../../bot/domain/co2/monthly/next-step';

const phones = (unit: string, count: number, more: Partial<Overdue> = {}): Overdue => ({
  unit,
  count,
  kind: 'phone',
  reminded: false,
  ...more,
});
const calm: Situation = { overdue: [], unreported: 0, missing: 0, saved: true };

describe('the one thing to do next', () => {
  it('is to remind the unit that holds on to most', () => {
    const overdue = [phones('Björkskolan', 4), phones('Hemtjänsten', 11), phones('Simhallen', 2)];
    expect(nextStep({ ...calm, overdue, unreported: 9, missing: 3 })).to.deep.equal({
      kind: 'remind-unit',
      unit: 'Hemtjänsten',
      devices: 'phone',
      count: 11,
    });
  });

  it('goes on to the next unit when one has been reminded', () => {
    const overdue = [phones('Hemtjänsten', 11, { reminded: true }), phones('Björkskolan', 4)];
    expect(nextStep({ ...calm, overdue })).to.include({ unit: 'Björkskolan' });
  });

  it('is to ask for the report before a few late ones', () => {
    const few = { ...calm, overdue: [phones('Simhallen', 2)] };
    expect(nextStep({ ...few, unreported: 5 })).to.deep.equal({ kind: 'ask-for-report', count: 5 });
    expect(nextStep(few)).to.include({ kind: 'remind-unit', count: 2 });
  });

  it('is to look for what is missing when all is on time, then to tell others', () => {
    expect(nextStep({ ...calm, missing: 2 })).to.deep.equal({ kind: 'ask-to-look', count: 2 });
    expect(nextStep(calm)).to.deep.equal({ kind: 'share' });
    expect(nextStep({ ...calm, saved: false })).to.deep.equal({ kind: 'none' });
  });

  it('prefers computers among as many, and chooses the same each time', () => {
    const computers = phones('Omsorg', 5, { kind: 'computer' });
    const three = [phones('Äldre', 5), phones('Borg', 5), computers];
    expect(nextStep({ ...calm, overdue: three })).to.include({
      unit: 'Omsorg',
      devices: 'computer',
    });
    const two = [phones('Äldre', 5), phones('Borg', 5)];
    expect(nextStep({ ...calm, overdue: two })).to.include({ unit: 'Borg' });
    expect(nextStep({ ...calm, overdue: two.toReversed() })).to.include({ unit: 'Borg' });
  });
});
