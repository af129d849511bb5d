import { expect } from 'chai';
import type { Job } from '../../bot/jobs/job';
import { startTestApp, type TestApp } from '../support/app';
import { buttonsOf, press, textOf } from '../support/cards';
import { itChannelId, usedLaptop, usedPhone } from '../support/organisation';
import { anna, johan, mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';
import { inUseBy, lastOf } from './scene';

describe('the digest of what is due', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp({
      devices: [
        inUseBy(sara, usedLaptop, { tag: 'KLP-30', due: '2026-12-20' }),
        inUseBy(sara, usedPhone, { tag: 'KLP-90', due: '2027-02-10' }),
        inUseBy(sara, usedLaptop, { tag: 'KLP-FAR', due: '2028-01-01' }),
        inUseBy(johan, usedLaptop, { tag: 'KLP-OVER', due: '2026-11-20' }),
        inUseBy(undefined, usedPhone, { tag: 'KLP-SHARED', due: '2026-12-01' }),
      ],
    });
    for (const person of [sara, johan, anna, mikael]) await test.teams.join(person);
    await test.teams.joinChannel(mikael, itChannelId);
    await day('2026-11-24');
  });

  afterEach(() => test.stop());

  /** The morning of a day: every job runs, and what they promised is sent. */
  async function day(which: string): Promise<void> {
    test.clock.now = new Date(`${which}T08:00:00Z`);
    const organisation = await test.app.store.organisation('ekholma');
    const jobs = test.app.jobs.filter(({ name }: Job) => name.startsWith('returns'));
    for (const job of jobs) await job.run(organisation!, test.clock.now);
    await test.quiet();
  }

  function told(person: Someone): readonly string[] {
    return test.connector
      .messages(test.teams.chatOf(person))
      .map(({ card }) => textOf(card))
      .filter(
        (text) => text.includes('Dags att lämna tillbaka') || text.includes('Inte tillbaka i tid'),
      );
  }

  it('is one for everything a person has, with three buttons for each device', () => {
    const [digest, ...more] = told(sara);
    expect(more).to.have.length(0);
    expect(digest).to.contain('KLP-30').and.to.contain('KLP-90').and.not.to.contain('KLP-FAR');
    expect(buttonsOf(lastOf(test, sara)?.card).slice(0, 3)).to.deep.equal([
      'returns/swap',
      'returns/open',
      'returns/keep/open',
    ]);
  });

  it('comes once for each level, not every day, also when the job runs again and again', async () => {
    for (const one of ['2026-11-25', '2026-12-12', '2026-12-13', '2026-12-14', '2026-12-20']) {
      await day(one);
      await day(one);
    }
    expect(told(sara)).to.have.length(2);
    await day('2026-12-21');
    expect(told(sara)).to.have.length(3);
    expect(told(sara).at(-1)).to.contain('Skulle ha lämnats');
  });

  it('catches up after a stop, with one digest that says what is true then', async () => {
    await day('2027-01-10');
    expect(told(sara)).to.have.length(2);
    expect(told(sara).at(-1))
      .to.contain('⚠')
      .and.to.contain('KLP-30')
      .and.to.contain('31 dagar kvar');
  });

  it('is asleep at night', async () => {
    test.clock.now = new Date('2026-12-20T23:30:00Z');
    const organisation = await test.app.store.organisation('ekholma');
    for (const job of test.app.jobs)
      if (job.name === 'returns-due') await job.run(organisation!, test.clock.now);
    await test.quiet();
    expect(told(sara)).to.have.length(1);
  });

  it('sleeps for two weeks when asked to, and tells then', async () => {
    const answer = await press(test, sara, lastOf(test, sara), 'returns/due/snooze');
    expect(textOf(answer)).to.contain('8 december 2026');
    await day('2026-12-07');
    expect(told(sara)).to.have.length(1);
    await day('2026-12-13');
    expect(told(sara)).to.have.length(2);
  });

  it('can be turned off, which changes nothing about what is overdue: manager, then IT', async () => {
    const answer = await press(test, johan, lastOf(test, johan), 'returns/due/off');
    expect(textOf(answer)).to.contain('avstängda').and.to.contain('ändå');
    expect(told(anna)).to.have.length(0);
    await day('2026-12-04');
    expect(told(anna)).to.have.length(1);
    expect(told(anna)[0]).to.contain('Johan Ek').and.to.contain('KLP-OVER');
    await day('2026-12-20');
    const list = textOf(test.connector.shown(itChannelId).at(-1)?.card);
    expect(list)
      .to.contain('Saknas')
      .and.to.contain('KLP-OVER')
      .and.to.contain('30 dagar för sent')
      .and.to.contain('inte raderad');
    expect(told(johan)).to.have.length(1);
  });

  it('goes to IT for what nobody in particular has', () => {
    expect(textOf(test.connector.shown(itChannelId).at(-1)?.card)).to.contain('KLP-SHARED');
  });

  it('is not sent of what is settled before it goes out', async () => {
    const data = {
      draft: 'd',
      mode: 'own',
      device: 'KLP-30',
      reason: 'due',
      condition: 'works',
      locked: 'unknown',
      handIn: 'Stadshuset, receptionen',
    };
    await press(test, sara, { data }, 'returns/submit');
    await day('2026-12-14');
    expect(told(sara)).to.have.length(1);
  });
});

describe('devices without a date', () => {
  it('are listed for IT, without the purchase date and without the due day', async () => {
    const bare = {
      state: 'in-use',
      since: new Date('2025-03-01'),
      start: '2025-03-01',
      holder: sara.oid,
    } as const;
    const bought = inUseBy(johan, usedPhone, { tag: 'KLP-UNBOUGHT' });
    const unbought = Object.fromEntries(
      Object.entries(bought).filter(([name]) => name !== 'acquired'),
    ) as unknown as typeof bought;
    const test = await startTestApp({
      devices: [
        inUseBy(sara, usedLaptop, { tag: 'KLP-UNDUE', lifecycle: bare }),
        unbought,
        inUseBy(sara, usedLaptop, { tag: 'KLP-FINE' }),
      ],
    });
    await test.teams.join(mikael);
    await test.teams.joinChannel(mikael, itChannelId);
    const organisation = await test.app.store.organisation('ekholma');
    for (const job of test.app.jobs)
      if (job.name === 'returns-due') await job.run(organisation!, test.clock.now);
    await test.quiet();
    await test.teams.say(mikael, 'Vilka enheter saknas?');
    for (const card of [
      test.connector.shown(itChannelId).at(-1)?.card,
      lastOf(test, mikael)?.card,
    ]) {
      expect(textOf(card))
        .to.contain('KLP-UNDUE')
        .and.to.contain('KLP-UNBOUGHT')
        .and.not.to.contain('KLP-FINE');
    }
    await test.stop();
  });
});
