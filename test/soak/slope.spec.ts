import { expect } from 'chai';
import { slope } from './slope';

describe('the slope that a soak is judged by', () => {
  it('is the rise for each step, and spread on both sides of a level line is none', () => {
    const line = (ys: readonly number[]): { x: number; y: number }[] =>
      ys.map((y, x) => ({ x, y }));
    expect(slope(line([10, 13, 16, 19]))).to.be.closeTo(3, 1e-9);
    expect(slope(line([10, 12, 12, 10]))).to.be.closeTo(0, 1e-9);
  });
});
