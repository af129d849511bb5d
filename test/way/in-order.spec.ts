import { expect } from 'chai';
import { promise } from '../../bot/domain/message';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { textOf } from '../support/cards';
import { onEachEngine } from '../support/engines';
import { workstation } from '../support/organisation';
import { anna, sara } from '../support/people';

const numbers = Array.from({ length: 9 }, (_, index) => `B-${1001 + index}`);

/** A technician who reads "cancelled" first and "booked" last drives in vain. */
describe('what was promised first is sent first', () => {
  onEachEngine((_, open) => {
    let test: TestApp;

    beforeEach(async function () {
      this.timeout(60_000);
      test = await startTestApp({ engine: await open() });
      await test.teams.join(sara);
    });
    afterEach(() => test.stop());

    const told = (): readonly string[] =>
      test.connector
        .messages(test.teams.chatOf(anna))
        .flatMap(({ card }) => /B-\d+/u.exec(textOf(card)) ?? []);

    it('also all of it in one instant', async () => {
      for (const number of numbers)
        expect((await ask(test, sara, workstation)).number).to.equal(number);
      await test.quiet();
      await test.teams.join(anna);
      await test.quiet();
      const before = told().length;
      const { requests } = test.app.store.of('ekholma');
      const asked = (await test.requests()).sort((a, b) => a.number.localeCompare(b.number));
      const again = asked.map((request) =>
        promise({ ...request, version: 99 }, test.clock.now, 'request-to-decide', {
          person: anna.oid,
        }),
      );
      await requests.updateOne(
        { _id: asked[0]?._id ?? '' },
        { $push: { outbox: { $each: again } } },
      );
      await test.quiet();
      expect(told().slice(before)).to.deep.equal(numbers);
    });

    it('also to somebody who could not be reached until now', async () => {
      for (const number of numbers) {
        expect((await ask(test, sara, workstation)).number).to.equal(number);
        await test.quiet();
        test.clock.now = new Date(test.clock.now.getTime() + 1000);
      }
      expect(told()).to.deep.equal([]);
      await test.teams.join(anna);
      await test.quiet();
      expect(told()).to.deep.equal(numbers);
    });
  });
});
