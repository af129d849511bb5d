import { expect } from 'chai';
import { DirectoryUnavailable } from '../../bot/services/directory-unavailable';
import { peopleDirectory } from '../../bot/services/people';
import { startTestApp, type TestApp } from '../support/app';
import { press, textOf } from '../support/cards';
import { itChannelId, usedLaptop, usedPhone } from '../support/organisation';
import { anna, bo, directoryEntries, johan, mikael, sara, tenant } from '../support/people';
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

  it('goes to the manager above when the nearest has left too', async () => {
    const { people } = test.app.store.shared;
    await test.teams.join(bo);
    for (const { oid } of [johan, anna])
      await people.updateOne({ _id: `${tenant}/${oid}` }, { $set: { active: false } });
    await round();
    const cards = test.connector.messages(test.teams.chatOf(bo));
    expect(cards.filter(({ card }) => textOf(card).includes('Johan Ek'))).to.have.length(2);
  });

  it('is not opened anew every few minutes when the manager says that it stays', async () => {
    await test.app.store.shared.people.updateOne(entry, { $set: { active: false } });
    await round();
    await press(test, anna, lastOf(test, anna), 'returns/withdraw');
    await round();
    expect(await returnsIn(test)).to.have.length(2);
    test.clock.now = new Date('2026-12-23T09:00:00Z');
    await round();
    expect(await returnsIn(test)).to.have.length(3);
  });

  it('leaves out nothing, however much somebody has', async () => {
    const { devices } = test.app.store.of('ekholma');
    for (let n = 0; n < 60; n += 1)
      await devices.insertOne(inUseBy(johan, usedPhone, { tag: `KLP-X${n}`, serial: `X${n}` }));
    await test.app.store.shared.people.updateOne(entry, { $set: { active: false } });
    await round();
    expect(await returnsIn(test)).to.have.length(62);
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

describe('a directory that gives no answer', () => {
  it('makes a leaver of nobody, and of those who left once it answers', async () => {
    const away = { is: true };
    const test = await startTestApp({
      devices: [inUseBy(sara, usedLaptop, { tag: 'KLP-1' }), inUseBy(johan, usedLaptop)],
      outside: {
        directory: (store) => {
          const directory = peopleDirectory(store);
          return {
            ...directory,
            profile: (...who) => (away.is ? Promise.resolve(undefined) : directory.profile(...who)),
            hasLeft: (...who) =>
              away.is
                ? Promise.reject(new DirectoryUnavailable('failed', 'no answer'))
                : directory.hasLeft(...who),
          };
        },
      },
    });
    const organisation = await test.app.store.organisation('ekholma');
    const job = test.app.jobs.find(({ name }) => name === 'returns-leavers');
    const run = async (): Promise<unknown> =>
      job?.run(organisation!, test.clock.now).catch((problem: unknown) => problem);
    await test.app.store.shared.people.updateOne(
      { _id: `${tenant}/${johan.oid}` },
      { $set: { active: false } },
    );
    expect(await run()).to.be.instanceOf(DirectoryUnavailable);
    expect(await returnsIn(test)).to.have.length(0);
    away.is = false;
    await run();
    expect((await returnsIn(test)).map(({ holder }) => holder)).to.deep.equal([johan.oid]);
    await test.stop();
  });
});
