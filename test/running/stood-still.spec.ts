import { expect } from 'chai';
import { Pace } from '../../bot/teams/pace';
import type { Engine } from '../../bot/store/port';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { textOf } from '../support/cards';
import { onEachEngine } from '../support/engines';
import { usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';

/** Lets a message wait for its turn for as long as a test says. */
class StandingStill extends Pace {
  meanwhile: (() => Promise<void>) | undefined;

  override async turn(): Promise<void> {
    const { meanwhile } = this;
    this.meanwhile = undefined;
    await meanwhile?.();
  }
}

describe('a process that stood still with a message in its hand', () => {
  onEachEngine((_, open) => {
    let engine: Engine;
    let still: TestApp;
    let other: TestApp;
    const pace = new StandingStill();

    beforeEach(async function () {
      this.timeout(60_000);
      engine = await open();
      still = await startTestApp({ engine, outside: { pace } });
      const shared = { ...engine, close: () => Promise.resolve() };
      other = await startTestApp({
        engine: { ...shared, open: (of) => engine.open(of), ping: () => engine.ping() },
        outside: { clock: () => still.clock.now },
      });
      for (const person of [sara, mikael]) await still.teams.join(person);
      await still.quiet();
    });
    afterEach(async () => {
      await other.stop();
      await still.stop();
    });

    /** How many messages were seen, and how all of them ended, when the first to be sent took so long. */
    async function afterMinutes(minutes: number): Promise<{ seen: number; ends: string[] }> {
      pace.meanwhile = async () => {
        still.clock.now = new Date(still.clock.now.getTime() + minutes * 60_000);
        await other.quiet();
      };
      await ask(still, sara, usedLaptop, { reason: 'trasig skärm' });
      await still.quiet();
      expect(pace.meanwhile, 'somebody stood still').to.equal(undefined);
      const seen = still.connector
        .messages(still.teams.chatOf(mikael))
        .filter(({ card }) => textOf(card).includes('trasig skärm'));
      const ends = (await still.notifications()).map(({ status }) => status);
      return { seen: seen.length, ends: [...new Set(ends)].sort() };
    }

    it('sends it where it is still its own', async () => {
      expect(await afterMinutes(4)).to.deep.equal({ seen: 1, ends: ['sent', 'unreachable'] });
    });

    it('neither sends nor notes anything where another has had it since', async () => {
      expect(await afterMinutes(6)).to.deep.equal({ seen: 1, ends: ['sent', 'unreachable'] });
    });
  });
});
