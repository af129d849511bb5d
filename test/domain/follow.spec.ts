import { expect } from 'chai';
import { follow, isKeptFor } from '../../bot/domain/follow';
import { states, type Command, type Lifecycle } from '../../bot/domain/lifecycle';
import { decide } from '../../bot/domain/lifecycle-steps';
import type { Stage, StageName } from '../../bot/domain/request';
import { decideRequest } from '../../bot/domain/request-steps';
import { aRequest, lifecycles, now, stages } from './builders';

const told = { now, usageTime: 36, alias: 'p-1' };
const names = Object.keys(stages) as StageName[];
const another: Stage = { name: 'reserved', since: now, device: 'd2' };

/** One step of a device that is promised to the request: its command, what the request is told, or nothing. */
function next(lifecycle: Lifecycle, stage: Stage | undefined): Command | 'give' | undefined {
  const request = stage === undefined ? undefined : aRequest({ stage });
  return follow({ _id: 'd1', lifecycle }, request, told);
}

const nameOf = (step: Command | 'give' | undefined): string | undefined =>
  typeof step === 'object' ? step.type : step;

describe('a device that follows its request', () => {
  const rows: readonly (readonly ['reserved' | 'ready', StageName, string | undefined])[] = [
    ['reserved', 'awaiting', 'release'],
    ['reserved', 'queued', 'give'],
    ['reserved', 'reserved', undefined],
    ['reserved', 'ready', 'make-ready'],
    ['reserved', 'handed-over', 'make-ready'],
    ['reserved', 'declined', 'release'],
    ['reserved', 'cancelled', 'release'],
    ['ready', 'awaiting', 'release'],
    ['ready', 'queued', 'release'],
    ['ready', 'reserved', undefined],
    ['ready', 'ready', undefined],
    ['ready', 'handed-over', 'hand-over'],
    ['ready', 'declined', 'release'],
    ['ready', 'cancelled', 'release'],
  ];
  it('has a row for each stage of a request', () => {
    expect(rows.map(([, stage]) => stage)).to.deep.equal([...names, ...names]);
  });
  for (const [state, stage, step] of rows) {
    it(`${state}, its request ${stage}: ${step ?? 'nothing to do'}`, () => {
      expect(nameOf(next(lifecycles[state], stages[stage]))).to.equal(step);
    });
  }

  for (const state of ['reserved', 'ready'] as const) {
    it(`goes back into stock when ${state} for a request that has another device, or is gone`, () => {
      expect(nameOf(next(lifecycles[state], another))).to.equal('release');
      expect(nameOf(next(lifecycles[state], { ...stages.ready, device: 'd2' }))).to.equal(
        'release',
      );
      expect(nameOf(next(lifecycles[state], { ...stages['handed-over'], device: 'd2' }))).to.equal(
        'release',
      );
      expect(nameOf(next(lifecycles[state], undefined))).to.equal('release');
    });
  }

  it('follows nobody in any other state, whatever the request says', () => {
    for (const state of states.filter((one) => one !== 'reserved' && one !== 'ready')) {
      for (const stage of [...Object.values(stages), another, undefined]) {
        expect(next(lifecycles[state], stage), state).to.equal(undefined);
      }
    }
  });

  it('stands where the request says, also when IT changes its mind', () => {
    const moved = { ...stages.ready, place: 'Vårdcentralen' };
    expect(next(lifecycles.reserved, stages.ready)).to.deep.equal({
      type: 'make-ready',
      now,
      place: 'Stadshuset',
    });
    expect(next(lifecycles.ready, moved)).to.deep.equal({
      type: 'make-ready',
      now,
      place: 'Vårdcentralen',
    });
  });

  it('is used from the day the receipt was confirmed, however late it follows', () => {
    const confirmed = { ...stages['handed-over'], since: new Date('2026-01-31T23:30:00Z') };
    expect(next(lifecycles.ready, confirmed)).to.deep.equal({
      type: 'hand-over',
      now,
      holder: 'anna',
      alias: 'p-1',
      start: '2026-02-01',
      due: '2029-02-01',
    });
  });

  it('comes to an end and agrees with its request, wherever both begin', () => {
    for (const state of states) {
      for (const stage of [...Object.values(stages), another]) {
        const settled = settle(lifecycles[state], stage);
        expect(nameOf(next(settled.lifecycle, settled.stage)), `${state}, ${stage.name}`).to.equal(
          undefined,
        );
        expect(settled.steps, `${state}, ${stage.name}`).to.be.at.most(2);
      }
    }
  });
});

describe('an open request and the device it was promised', () => {
  it('holds only on to one that is reserved or ready for it', () => {
    for (const state of states) {
      const kept = isKeptFor(aRequest({ stage: stages.reserved }), {
        _id: 'd1',
        lifecycle: lifecycles[state],
      });
      expect(kept, state).to.equal(state === 'reserved' || state === 'ready');
    }
  });

  it('does not hold on to one that is kept for somebody else, nor to another', () => {
    const request = aRequest({ stage: stages.ready });
    expect(
      isKeptFor(request, { _id: 'd1', lifecycle: { ...lifecycles.reserved, request: 'r2' } }),
    ).to.equal(false);
    expect(isKeptFor(request, { _id: 'd2', lifecycle: lifecycles.ready })).to.equal(false);
  });
});

/** Follows until nothing is left to do, and counts the steps. */
function settle(
  lifecycle: Lifecycle,
  stage: Stage,
): { lifecycle: Lifecycle; stage: Stage; steps: number } {
  let [device, request, steps] = [lifecycle, stage, 0];
  for (;;) {
    const step = next(device, request);
    if (step === undefined || steps > 10) return { lifecycle: device, stage: request, steps };
    if (step === 'give')
      request = decideRequest(aRequest({ stage: request }), {
        type: 'reserve',
        now,
        device: 'd1',
      }).stage;
    else device = decide(device, step);
    steps += 1;
  }
}
