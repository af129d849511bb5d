import { expect } from 'chai';
import { nextEvent } from '../../bot/domain/chain';
import type { DeviceRequest } from '../../bot/domain/request';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { textOf } from '../support/cards';
import { aDevice, newLaptop, usedLaptop, usedPhone, workstation } from '../support/organisation';
import { mikael, sara } from '../support/people';

describe('giving devices to those who wait', () => {
  let test: TestApp;
  afterEach(() => test.stop());

  const approve = (request: string): ReturnType<TestApp['teams']['execute']> =>
    test.teams.execute(mikael, { data: { verb: 'request/approve', request, language: 'sv' } });

  it('gives the device that was reserved for the request before an interruption, and reserves no other', async () => {
    test = await startTestApp();
    const { _id: request } = await ask(test, sara, usedLaptop);
    await approve(request);
    const since = test.clock.now;
    const { devices } = test.app.store.of('ekholma');
    const reserved = { state: 'reserved', since, request } as const;
    await devices.insertOne(aDevice(usedLaptop, { tag: 'HELD', lifecycle: reserved }));
    await devices.insertOne(aDevice(usedLaptop, { tag: 'OLDER', acquired: '2020-01-01' }));
    await test.app.services.allocation.run('ekholma', test.clock.now);
    expect((await test.requests())[0]?.stage).to.include({ device: 'ekholma/device/HELD' });
    expect((await test.device('OLDER')).version).to.equal(1);
  });

  /** A request that has waited for so many minutes, as it is stored. */
  const waiting = (
    model: DeviceRequest,
    name: string,
    minutes: number,
    differs: Partial<DeviceRequest> = {},
  ): DeviceRequest => {
    const _id = `ekholma/request/${name}`;
    const since = new Date(test.clock.now.getTime() - minutes * 60_000);
    const told = { what: 'submit', from: 'unknown', to: 'queued', facts: {} };
    return {
      ...model,
      ...{ _id, number: `B-${name}`, stage: { name: 'queued', since }, version: 1, outbox: [] },
      chain: [nextEvent(_id, [], { at: since, actor: 'p-test', ...told })],
      ...differs,
    };
  };
  const queue = async (requests: readonly DeviceRequest[]): Promise<void> => {
    await test.app.store.of('ekholma').requests.insertMany(requests);
  };
  /** So many of them, a minute after each other. */
  const many = (
    number: number,
    model: DeviceRequest,
    differs: Partial<DeviceRequest> = {},
  ): readonly DeviceRequest[] =>
    Array.from({ length: number }, (_, n) => waiting(model, `many-${n}`, number - n, differs));

  /** A request like those that somebody makes, taken back at once. */
  const aModel = async (): Promise<DeviceRequest> => {
    const model = await ask(test, sara, usedLaptop);
    await test.teams.execute(sara, { data: { verb: 'request/cancel', request: model._id } });
    return model;
  };

  it('serves a request for what there is behind a thousand that wait for something else', async () => {
    test = await startTestApp();
    await queue(many(1200, await aModel(), { product: workstation._id }));
    const phone = await ask(test, sara, usedPhone);
    expect(phone.stage.name).to.equal('queued');
    await test.app.store.of('ekholma').devices.insertOne(aDevice(usedPhone, { tag: 'PHONE' }));
    await test.app.services.allocation.run('ekholma', test.clock.now);
    expect((await test.device('PHONE')).lifecycle).to.include({ request: phone._id });
  });

  it('serves those who take a refurbished one behind many who insist on a new one', async () => {
    test = await startTestApp();
    const model = await aModel();
    await queue(many(300, model, { product: newLaptop._id, acceptRefurbished: false }));
    const late = waiting(model, 'late', 0, { product: newLaptop._id });
    await queue([late]);
    await test.app.store.of('ekholma').devices.insertOne(aDevice(usedLaptop, { tag: 'USED' }));
    await test.app.services.allocation.run('ekholma', test.clock.now);
    expect((await test.device('USED')).lifecycle).to.include({ request: late._id });
  });

  it('serves in the order of waiting, over all products that a device fits', async () => {
    test = await startTestApp();
    const model = await aModel();
    const between = waiting(model, 'between', 60.5, { product: newLaptop._id });
    await queue([...many(120, model), between]);
    for (let n = 0; n < 61; n += 1)
      await test.app.store.of('ekholma').devices.insertOne(aDevice(usedLaptop));
    await test.app.services.allocation.run('ekholma', test.clock.now);
    const served = (await test.requests()).filter(({ stage }) => stage.name === 'reserved');
    expect(served).to.have.length(61);
    const ids = served.map(({ _id }) => _id);
    expect(ids).to.include.members([between._id, 'ekholma/request/many-59']);
  });

  const order = (tag: string, expected: string): Promise<unknown> => {
    const lifecycle = { state: 'ordered', since: test.clock.now, expected } as const;
    return test.app.store.of('ekholma').devices.insertOne(aDevice(usedLaptop, { tag, lifecycle }));
  };
  const round = async (): Promise<void> => {
    await test.app.services.allocation.run('ekholma', test.clock.now);
    await test.quiet();
  };

  it('tells who waits when the day moves by more than a few days, once, with the new day', async () => {
    test = await startTestApp();
    await test.teams.join(sara);
    const { _id } = await ask(test, sara, usedLaptop);
    await approve(_id);
    const cards = (): readonly string[] =>
      test.connector
        .messages(test.teams.chatOf(sara))
        .map(({ card }) => textOf(card))
        .filter((text) => text.includes('annan dag'));
    await round();
    expect((await test.requests())[0]?.stage).to.include({ expected: '2026-12-14' });
    await order('SOON', '2026-12-10');
    await round();
    expect(cards(), 'a day or three is no news').to.have.length(0);
    await test.app.store
      .of('ekholma')
      .devices.updateOne(
        { _id: 'ekholma/device/SOON' },
        { $set: { 'lifecycle.expected': '2026-11-30' } },
      );
    await round();
    await round();
    expect((await test.requests())[0]?.stage).to.include({ expected: '2026-12-03' });
    expect(cards()).to.have.length(1);
    expect(cards()[0]).to.contain('3 december');
  });
});
