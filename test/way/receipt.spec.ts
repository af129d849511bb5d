import { expect } from 'chai';
import { faultIn, chainedRequest } from '../../bot/verify/chained';
import { changeDevice } from '../../bot/services/device-changes';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { textOf } from '../support/cards';
import { aDevice, usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';

const day = 86_400_000;

describe('reminding of a receipt', () => {
  let test: TestApp;
  let request: string;

  beforeEach(async () => {
    const devices = ['FIRST', 'SECOND'].map((tag, n) =>
      aDevice(usedLaptop, { tag, acquired: `2024-01-0${n + 1}` }),
    );
    test = await startTestApp({ devices });
    await test.teams.join(sara);
    request = (await ask(test, sara, usedLaptop))._id;
    await press('request/approve');
    await press('request/ready', { readyPlace: 'Stadshuset', readyWhen: 'nu' });
  });
  afterEach(() => test.stop());

  const press = (verb: string, more: object = {}): ReturnType<TestApp['teams']['execute']> =>
    test.teams.execute(mikael, { data: { verb, request, language: 'sv', ...more } });

  const runJob = async (name: string): Promise<void> => {
    const organisation = await test.app.store.organisation('ekholma');
    const job = test.app.jobs.find((one) => one.name === name);
    if (organisation !== undefined) await job?.run(organisation, test.clock.now);
  };
  const afterDays = async (days: number): Promise<void> => {
    test.clock.now = new Date(test.clock.now.getTime() + days * day);
    await runJob('receipt-reminders');
    await test.quiet();
  };
  const reminders = (): number =>
    test.connector
      .messages(test.teams.chatOf(sara))
      .filter(({ card }) => textOf(card).includes('Har enheten blivit hämtad')).length;

  it('happens once, after the days that the organisation gives', async () => {
    await afterDays(2.9);
    expect(reminders()).to.equal(0);
    await afterDays(0.1);
    await afterDays(10);
    expect(reminders()).to.equal(1);
  });

  it('begins anew with another device, and every chain stays whole', async () => {
    await afterDays(3);
    await changeDevice(
      test.app.services.world,
      'ekholma',
      'ekholma/device/FIRST',
      { type: 'lose', now: test.clock.now },
      'job:test',
    );
    await runJob('settle');
    await press('request/ready', { readyPlace: 'Stadshuset', readyWhen: 'på nytt' });
    await afterDays(3);
    expect(reminders()).to.equal(2);
    const [stored] = await test.requests();
    expect(stored?.stage).to.include({ name: 'ready', device: 'ekholma/device/SECOND' });
    expect(faultIn(chainedRequest({ ...stored }))).to.equal(undefined);
  });
});
