import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { aDevice, usedLaptop } from '../support/organisation';
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
});
