import { expect } from 'chai';
import { OneAtATime } from '../../bot/services/one-at-a-time';

/** Work that begins when it is called and ends when the test says so. */
class Rounds {
  readonly ends: ((problem?: Error) => void)[] = [];
  running = 0;
  most = 0;

  readonly work = async (): Promise<void> => {
    this.running += 1;
    this.most = Math.max(this.most, this.running);
    try {
      await new Promise<void>((resolve, reject) => {
        this.ends.push((problem) => {
          if (problem === undefined) resolve();
          else reject(problem);
        });
      });
    } finally {
      this.running -= 1;
    }
  };

  end(round: number, problem?: Error): void {
    this.ends[round]?.(problem);
  }
}

/** Lets everything happen that can happen without anybody ending a round. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('one at a time', () => {
  let rounds: Rounds;
  let one: OneAtATime;
  beforeEach(() => {
    rounds = new Rounds();
    one = new OneAtATime();
  });

  it('begins at once when nothing runs', () => {
    void one.run('a', rounds.work);
    expect(rounds.ends).to.have.length(1);
  });

  it('gives those who come while a round runs one more round, which they share', async () => {
    const first = one.run('a', rounds.work);
    const others = [
      one.run('a', rounds.work),
      one.run('a', rounds.work),
      one.run('a', rounds.work),
    ];
    rounds.end(0);
    await first;
    await quiet();
    expect(rounds.ends).to.have.length(2);
    rounds.end(1);
    await Promise.all(others);
    expect(rounds.ends).to.have.length(2);
  });

  it('answers a late caller only when a round is over that began after the call', async () => {
    void one.run('a', rounds.work);
    let answered = false;
    const late = one.run('a', rounds.work).then(() => (answered = true));
    rounds.end(0);
    await quiet();
    expect(answered).to.equal(false);
    rounds.end(1);
    expect(await late).to.equal(true);
  });

  it('runs other keys meanwhile', () => {
    void one.run('a', rounds.work);
    void one.run('b', rounds.work);
    expect(rounds.ends).to.have.length(2);
  });

  it('runs the next round also when this one fails, and tells the failure to its own callers alone', async () => {
    const first = one.run('a', rounds.work);
    const second = one.run('a', rounds.work);
    rounds.end(0, new Error('the store is away'));
    const failure = await first.catch((problem: unknown) => problem);
    expect(failure).to.have.property('message', 'the store is away');
    await quiet();
    rounds.end(1);
    await second;
  });

  it('begins anew after a failure', async () => {
    const first = one.run('a', rounds.work);
    rounds.end(0, new Error('the store is away'));
    await first.catch(() => undefined);
    const again = one.run('a', rounds.work);
    rounds.end(1);
    await again;
  });

  it('never runs two rounds at once, whenever a call comes', async () => {
    // A call in each of the turns that the promises take from the end of one round to the start of the next.
    for (let turns = 0; turns < 12; turns += 1) {
      rounds = new Rounds();
      one = new OneAtATime();
      const calls = [one.run('a', rounds.work), one.run('a', rounds.work)];
      rounds.end(0);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      calls.push(one.run('a', rounds.work));
      await quiet();
      rounds.end(1);
      await quiet();
      rounds.end(2);
      await Promise.all(calls);
      expect(rounds.most, `a call ${turns} turns after the end of a round`).to.equal(1);
    }
  });

  it('is settled when nothing runs and nothing waits to run', async () => {
    void one.run('a', rounds.work);
    void one.run('a', rounds.work);
    let settled = false;
    const all = one.settled().then(() => (settled = true));
    rounds.end(0);
    await quiet();
    expect(settled).to.equal(false);
    rounds.end(1);
    expect(await all).to.equal(true);
    expect(rounds.running).to.equal(0);
  });
});
