import { expect } from 'chai';
import type { TestApp } from '../support/app';
import { startTestApp } from '../support/app';
import { ask } from '../support/asking';
import { onEachEngine } from '../support/engines';
import { usedLaptop } from '../support/organisation';
import { directoryEntries, fatima, mikael, sara, tenant } from '../support/people';

const company = new Map([
  [sara.oid, 'Ekholma kommun'],
  [mikael.oid, 'EKHOLMA KOMMUN'],
  [fatima.oid, 'Granby kommun'],
]);

/** Two municipalities in one tenant, each with somebody of IT; the directory's company says whose. */
describe('two organisations in one tenant', () => {
  onEachEngine((_, open) => {
    let test: TestApp;

    beforeEach(async function () {
      this.timeout(60_000);
      test = await startTestApp({
        engine: await open(),
        organisation: { companies: ['Ekholma kommun'] },
        people: directoryEntries
          .filter(({ oid }) => company.has(oid))
          .map((entry) => ({ ...entry, company: company.get(entry.oid) ?? '' })),
      });
      await test.app.store
        .of('granby')
        .organisations.updateOne(
          { _id: 'granby' },
          { $set: { tenant, companies: ['Granby kommun'] } },
        );
      for (const person of [sara, mikael, fatima]) await test.teams.join(person);
    });
    afterEach(() => test.stop());

    it('each have their own of IT: the other’s are told nothing, and are not kept', async () => {
      await ask(test, sara, usedLaptop);
      await test.quiet();
      const told = (await test.notifications()).map(({ to }) => to);
      expect(told).to.include(`person/${mikael.oid}`);
      expect(told).not.to.include(`person/${fatima.oid}`);
      const { members } = test.app.store.of('ekholma');
      expect(await members.findOne({ _id: `ekholma/${fatima.oid}` })).to.equal(null);
    });

    it('and the right to decide ends where the organisation does', async () => {
      const { _id } = await ask(test, sara, usedLaptop);
      const approve = { data: { verb: 'request/approve', request: _id, language: 'sv' } };
      await test.teams.execute(fatima, approve);
      expect((await test.requests())[0]?.decisions).to.deep.equal([]);
      await test.teams.execute(mikael, approve);
      expect((await test.requests())[0]?.decisions).to.have.length(1);
    });
  });
});
