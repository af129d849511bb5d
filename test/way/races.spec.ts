import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { textOf } from '../support/cards';
import { entryFor, ask } from '../support/asking';
import { onEachEngine } from '../support/engines';
import { aDevice, usedLaptop } from '../support/organisation';
import { admins, anna, johan, mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';

describe('many at once', function () {
  this.timeout(60_000);

  onEachEngine((_name, open) => {
    let test: TestApp;
    afterEach(() => test.stop());

    const approve = (admin: Someone, request: string): ReturnType<TestApp['teams']['execute']> =>
      test.teams.execute(admin, { data: { verb: 'request/approve', request, language: 'sv' } });

    it('lets one of a hundred admins win, and tells the others who did', async () => {
      test = await startTestApp({ devices: [aDevice(usedLaptop)], engine: await open() });
      const { _id } = await ask(test, sara, usedLaptop);
      const answers = await Promise.all(admins.map((admin) => approve(admin, _id)));
      expect(answers.every(({ status }) => status === 200)).to.be.true;
      const [request] = await test.requests();
      expect(request?.decisions).to.have.length(1);
      const winner = admins.find(({ oid }) => oid === request?.decisions[0]?.by);
      const told = answers.filter(({ body }) =>
        textOf((body as { value: unknown }).value).includes(winner?.name ?? '?'),
      );
      expect(told).to.have.length(100);
    });

    it('promises the last device to one of a hundred requests approved at once, the rest wait in order', async () => {
      test = await startTestApp({
        devices: [aDevice(usedLaptop, { tag: 'LAST' })],
        engine: await open(),
      });
      const asked = [];
      for (let n = 0; n < 100; n += 1) asked.push(await ask(test, sara, usedLaptop));
      await Promise.all(asked.map(({ _id }, n) => approve(admins[n] as Someone, _id)));
      const requests = await test.requests();
      const reserved = requests.filter(({ stage }) => stage.name === 'reserved');
      expect(reserved).to.have.length(1);
      expect(requests.filter(({ stage }) => stage.name === 'queued')).to.have.length(99);
      expect((await test.device('LAST')).lifecycle).to.deep.include({
        state: 'reserved',
        request: reserved[0]?._id,
      });
    });

    it('has one outcome when approving races cancelling, and the device agrees with it', async () => {
      const devices = Array.from({ length: 20 }, () => aDevice(usedLaptop));
      test = await startTestApp({ devices, engine: await open() });
      const asked = [];
      for (let n = 0; n < 20; n += 1) asked.push(await ask(test, sara, usedLaptop));
      await Promise.all(
        asked.flatMap(({ _id }) => [
          approve(mikael, _id),
          test.teams.execute(sara, {
            data: { verb: 'request/cancel', request: _id, language: 'sv' },
          }),
        ]),
      );
      const requests = await test.requests();
      const promised = await test.app.store
        .of('ekholma')
        .devices.find({ 'lifecycle.state': 'reserved' })
        .toArray();
      const holding = requests.filter(({ stage }) => stage.name === 'reserved');
      expect(requests.every(({ stage }) => ['reserved', 'cancelled'].includes(stage.name))).to.be
        .true;
      expect(
        promised.map(({ lifecycle }) => 'request' in lifecycle && lifecycle.request).sort(),
      ).to.deep.equal(holding.map(({ _id }) => _id).sort());
    });

    it('gives a returned place in the queue to the one who waited longest', async () => {
      test = await startTestApp({
        devices: [aDevice(usedLaptop, { tag: 'ONLY' })],
        engine: await open(),
      });
      const [first, second, third] = [
        await ask(test, sara, usedLaptop),
        await ask(test, johan, usedLaptop),
        await ask(test, anna, usedLaptop),
      ];
      for (const request of [first, second, third]) {
        test.clock.now = new Date(test.clock.now.getTime() + 60_000);
        await approve(mikael, request._id);
      }
      await test.teams.execute(sara, {
        data: { verb: 'request/cancel', request: first._id, language: 'sv' },
      });
      expect((await test.device('ONLY')).lifecycle).to.deep.include({
        state: 'reserved',
        request: second._id,
      });
    });

    it('makes one request of a form sent ten times at once under new activity ids', async () => {
      test = await startTestApp({ engine: await open() });
      const data = {
        verb: 'request/submit',
        draft: 'one-draft',
        kind: 'computer',
        language: 'sv',
        ...entryFor(usedLaptop),
      };
      await Promise.all(Array.from({ length: 10 }, () => test.teams.execute(sara, { data })));
      await test.quiet();
      expect(await test.requests()).to.have.length(1);
    });
  });
});
