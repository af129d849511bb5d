import { expect } from 'chai';
import {
  comparisonOf,
  comparisons,
  inOneSentence,
  unitsOf,
} from '../../../bot/domain/co2/equivalences';

describe('a comparison', () => {
  it('gives what Kalmar published: 360,000 kg are 34,664 fridges for a year and 52 laps around the Earth', () => {
    const [fridges, laps] = inOneSentence(['fridge-years', 'laps']);
    expect(unitsOf(fridges!, 360_000)).to.equal(34_664);
    expect(unitsOf(laps!, 360_000)).to.equal(52);
  });

  it('gives what Mora published: 270,000 kg are 31 households', () => {
    expect(unitsOf(comparisonOf('households'), 270_000)).to.equal(31);
  });

  it("rests on Inrego's 10.4 kg a fridge and year, and 173 g a km", () => {
    const [fridges, laps] = inOneSentence(['fridge-years', 'laps']);
    expect(1 / unitsOf(fridges!, 1)).to.be.closeTo(10.385, 0.001);
    expect(1000 / (unitsOf(laps!, 1) * 40_075)).to.be.closeTo(172.8, 0.1);
  });

  it('never stands in one sentence with one on another ground', () => {
    expect(() => inOneSentence(['fridge-years', 'households'])).to.throw(RangeError, 'grounds');
    expect(() => inOneSentence(['car-km', 'laps'])).to.throw(RangeError, 'grounds');
  });

  it('says in both languages whose figure it is', () => {
    for (const { source, unit } of comparisons) {
      for (const text of [source.sv, source.en, unit.sv.other, unit.en.other])
        expect(text).not.to.equal('');
    }
  });
});
