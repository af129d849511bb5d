import { expect } from 'chai';
import { faultIn, chainedDevice } from '../../bot/verify/chained';
import type { Product } from '../../bot/domain/product';
import { changeDevice } from '../../bot/services/device-changes';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { textOf } from '../support/cards';
import { aDevice, newLaptop, usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';

describe('a used device that goes into stock again', () => {
  let test: TestApp;
  afterEach(() => test.stop());

  const asUsed: Product = {
    ...newLaptop,
    _id: 'gen5-used',
    name: 'ThinkPad T14 Gen 5, begagnad',
    condition: 'refurbished',
    rent: 169,
  };

  /** It was in use, came in, was wiped, and is put on the shelf. */
  const restocked = async (of: Product): Promise<void> => {
    const since = new Date('2026-11-20T08:00:00Z');
    const lifecycle = { state: 'wiped', since, certificate: 'w1' } as const;
    const { devices } = test.app.store.of('ekholma');
    await devices.insertOne(aDevice(of, { tag: 'AGAIN', lifecycle }));
    await changeDevice(
      test.app.services.world,
      'ekholma',
      'ekholma/device/AGAIN',
      { type: 'restock', now: test.clock.now },
      'job:test',
    );
  };
  const settle = async (): Promise<void> => {
    const organisation = await test.app.store.organisation('ekholma');
    if (organisation === undefined) return;
    await test.app.jobs.find(({ name }) => name === 'settle')?.run(organisation, test.clock.now);
  };
  const stock = async (): Promise<string> => {
    await test.teams.say(mikael, 'visa lagret');
    return textOf(test.connector.messages(test.teams.chatOf(mikael)).at(-1)?.card);
  };

  it('becomes the refurbished one of its name, and the chain says so', async () => {
    test = await startTestApp();
    await test.app.store.of('ekholma').products.insertOne(asUsed);
    await restocked(newLaptop);
    const device = await test.device('AGAIN');
    expect(device).to.include({ product: asUsed._id });
    expect(device.chain.at(-1)?.facts).to.deep.equal({ product: asUsed._id });
    expect(faultIn(chainedDevice({ ...device }))).to.equal(undefined);
  });

  it('stays what it is when it was refurbished before', async () => {
    test = await startTestApp();
    await restocked(usedLaptop);
    expect(await test.device('AGAIN')).to.include({ product: usedLaptop._id });
  });

  it('is nobody’s new one while the catalogue has no place for it, and IT sees it listed', async () => {
    test = await startTestApp();
    for (const person of [sara, mikael]) await test.teams.join(person);
    await restocked(newLaptop);
    const request = await ask(test, sara, newLaptop, { newOnly: 'true' });
    await test.teams.execute(mikael, { data: { verb: 'request/approve', request: request._id } });
    expect((await test.requests())[0]?.stage.name).to.equal('queued');
    expect(await test.device('AGAIN')).not.to.have.property('product');
    expect(await stock())
      .to.contain('AGAIN')
      .and.to.contain('inte i katalogen');
  });

  it('goes out when its refurbished product comes into the catalogue', async () => {
    test = await startTestApp();
    for (const person of [sara, mikael]) await test.teams.join(person);
    await restocked(newLaptop);
    await settle();
    expect((await test.device('AGAIN')).version).to.equal(2);
    await test.app.store.of('ekholma').products.insertOne(asUsed);
    await settle();
    await settle();
    const device = await test.device('AGAIN');
    expect(device).to.include({ product: asUsed._id, version: 3 });
    expect(device).not.to.have.property('usedOf');
    expect(faultIn(chainedDevice({ ...device }))).to.equal(undefined);
    expect(await stock()).not.to.contain('AGAIN');
  });
});
