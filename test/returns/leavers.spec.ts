import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { press, textOf } from '../support/cards';
import { itChannelId, usedLaptop, usedPhone } from '../support/organisation';
import { anna, directoryEntries, johan, mikael, sara, tenant } from '../support/people';
import { inUseBy, lastOf, returnsIn } from './scene';

describe('somebody who leaves with devices', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp({
      devices: [
        inUseBy(sara, usedLaptop, { tag: 'KLP-1' }),
        inUseBy(johan, usedLaptop, { tag: 'KLP-2' }),
        inUseBy(johan, usedPhone, { tag: 'KLP-3' }),
      ],
    });
    for (const person of [sara, anna, mikael]) await test.teams.join(person);
    await test.teams.joinChannel(mikael, itChannelId);
    await test.quiet();
  });

  afterEach(() => test.stop());

  async function round(): Promise<void> {
    const organisation = await test.app.store.organisation('ekholma');
    for (const job of test.app.jobs)
      if (job.name === 'returns-leavers') await job.run(organisation!, test.clock.now);
    await test.quiet();
  }

  const entry = { _id: `${tenant}/${johan.oid}` };

  it('is not looked for among those who are still here', async () => {
    await round();
    expect(await returnsIn(test)).to.have.length(0);
  });

  it('has a return for each device with the manager, when the directory says disabled', async () => {
    await test.app.store.shared.people.updateOne(entry, { $set: { active: false } });
    await round();
    await round();
    expect(await returnsIn(test)).to.have.length(2);
    for (const tag of ['KLP-2', 'KLP-3'])
      expect((await test.device(tag)).lifecycle).to.deep.include({
        state: 'return-requested',
        holder: johan.oid,
      });
    expect((await test.device('KLP-1')).lifecycle.state).to.equal('in-use');
    const told = test.connector
      .messages(test.teams.chatOf(anna))
      .filter(({ card }) => textOf(card).includes('har kvar den här enheten'));
    expect(told).to.have.length(2);
    expect(textOf(told[0]?.card)).to.contain('Johan Ek');
  });

  it('goes to IT when the directory has deleted them and knows no manager', async () => {
    await test.app.store.shared.people.deleteOne(entry);
    await round();
    expect(await returnsIn(test)).to.have.length(2);
    expect(textOf(test.connector.shown(itChannelId).at(-1)?.card)).to.contain(
      'har kvar den här enheten',
    );
  });

  it('is announced by IT in words, and the manager is told', async () => {
    expect(directoryEntries.some(({ oid }) => oid === johan.oid)).to.equal(true);
    await test.teams.say(mikael, 'Johan Ek slutar');
    const card = lastOf(test, mikael);
    expect(textOf(card?.card))
      .to.contain('Anna Holmgren')
      .and.to.contain('KLP-2')
      .and.to.contain('KLP-3');
    expect(textOf(await press(test, mikael, card, 'returns/leaver'))).to.contain('2 återlämningar');
    expect(await returnsIn(test)).to.have.length(2);
    expect(
      textOf(await press(test, sara, { data: { person: johan.oid } }, 'returns/leaver')),
    ).to.contain('bara IT');
  });
});
