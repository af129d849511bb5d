import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { textOf } from '../support/cards';
import { aDevice, usedLaptop, usedPhone, workstation } from '../support/organisation';
import type { DirectoryEntry } from '../../bot/store/collections';
import { anna, bo, directoryEntries, johan, mikael, sara, stranger } from '../support/people';
import type { Someone } from '../support/teams-client';

describe('who decides', () => {
  let test: TestApp;
  afterEach(() => test.stop());

  const press = async (
    person: Someone,
    verb: string,
    request: string,
    more: object = {},
  ): Promise<string> => {
    const answered = await test.teams.execute(person, {
      data: { verb, request, language: 'sv', ...more },
    });
    expect(answered.status).to.equal(200);
    return textOf({
      text: (answered.body as { value: unknown }).value,
      card: (answered.body as { value: unknown }).value,
    });
  };
  const runJob = async (name: string): Promise<void> => {
    const organisation = await test.app.store.organisation('ekholma');
    const job = test.app.jobs.find((one) => one.name === name);
    if (organisation === undefined || job === undefined) throw new Error(`no job ${name}`);
    await job.run(organisation, test.clock.now);
  };
  const leaves = async (person: Someone): Promise<void> => {
    const _id = `${person.tenant}/${person.oid}`;
    await test.app.store.shared.people.updateOne({ _id }, { $set: { active: false } });
  };
  const stage = async (): Promise<string | undefined> => (await test.requests())[0]?.stage.name;

  it('asks nobody about a standard phone within its rules', async () => {
    test = await startTestApp({ devices: [aDevice(usedPhone, { tag: 'PHONE' })] });
    expect((await ask(test, sara, usedPhone)).stage.name).to.equal('reserved');
  });

  it('asks the manager first and IT then about a dear one, each told once', async () => {
    test = await startTestApp();
    const { _id } = await ask(test, sara, workstation);
    await test.teams.join(anna);
    await test.teams.join(mikael);
    await test.quiet();
    expect(
      test.connector
        .messages(test.teams.chatOf(anna))
        .filter(({ card }) => textOf(card).includes('B-1001')),
    ).to.have.length(1);
    await press(mikael, 'request/approve', _id);
    expect(await stage()).to.equal('awaiting');
    await press(anna, 'request/approve', _id);
    expect((await test.requests())[0]?.stage).to.deep.include({ name: 'awaiting', step: 1 });
    await press(mikael, 'request/approve', _id);
    await test.quiet();
    expect(await stage()).to.equal('queued');
  });

  it('lets a substitute decide from the first day to the last, and then no more', async () => {
    const substitutes = [{ for: anna.oid, by: johan.oid, from: '2026-11-23', to: '2026-11-24' }];
    test = await startTestApp({ organisation: { substitutes } });
    const { _id } = await ask(test, sara, workstation);
    test.clock.now = new Date('2026-11-25T00:30:00+01:00');
    await press(johan, 'request/approve', _id);
    expect((await test.requests())[0]?.decisions).to.have.length(0);
    test.clock.now = new Date('2026-11-24T23:30:00+01:00');
    await press(johan, 'request/approve', _id);
    expect((await test.requests())[0]?.decisions[0]).to.include({
      by: johan.oid,
      outcome: 'approved',
    });
  });

  it('lets nobody decide on their own request, not even IT', async () => {
    test = await startTestApp();
    const { _id } = await ask(test, mikael, usedLaptop);
    const told = await press(mikael, 'request/approve', _id);
    expect(told).to.match(/egen/iu);
    expect(await stage()).to.equal('awaiting');
  });

  it('asks the manager above when it is the manager who asks for somebody', async () => {
    test = await startTestApp();
    const request = await ask(test, anna, workstation, {
      recipient: 'colleague',
      colleague: 'Sara Lindqvist',
    });
    expect(request.for).to.equal(sara.oid);
    expect(request.steps[0]).to.deep.equal({ kind: 'manager', approver: bo.oid });
  });

  const without = (person: Someone, differs: Partial<DirectoryEntry>): readonly DirectoryEntry[] =>
    directoryEntries.map((one) => (one.oid === person.oid ? { ...one, ...differs } : one));

  it('asks the manager above when the manager has left, and IT when nobody is above', async () => {
    const left = without(anna, { active: false });
    test = await startTestApp({ people: left });
    expect((await ask(test, sara, workstation)).steps[0]).to.include({ approver: bo.oid });
    await test.stop();
    test = await startTestApp({ people: without(anna, { active: false, manager: undefined }) });
    expect((await ask(test, sara, workstation)).steps).to.deep.equal([{ kind: 'it' }]);
  });

  it('asks the manager’s substitute, not the one above, while there is one', async () => {
    const substitutes = [{ for: anna.oid, by: johan.oid, from: '2026-11-23', to: '2026-12-24' }];
    test = await startTestApp({
      people: without(anna, { active: false }),
      organisation: { substitutes },
    });
    const request = await ask(test, sara, workstation);
    expect(request.awaits).to.equal(anna.oid);
    await runJob('absent-managers');
    expect((await test.requests())[0]?.awaits).to.equal(anna.oid);
  });

  it('passes a decision on when the manager leaves, says so in the chain, and asks the next once', async () => {
    test = await startTestApp();
    await test.teams.join(bo);
    const { _id } = await ask(test, sara, workstation);
    await leaves(anna);
    await runJob('absent-managers');
    await runJob('absent-managers');
    await test.quiet();
    const [request] = await test.requests();
    expect(request?.awaits).to.equal(bo.oid);
    expect(request?.chain.at(-1)).to.deep.include({ what: 'pass-on', from: 'awaiting' });
    expect(request?.chain.at(-1)?.facts).to.include({ because: 'manager-left' });
    const cards = test.connector.messages(test.teams.chatOf(bo));
    expect(cards.filter(({ card }) => textOf(card).includes('B-1001'))).to.have.length(1);
    await press(bo, 'request/approve', _id);
    expect((await test.requests())[0]?.stage).to.include({ name: 'awaiting', step: 1 });
  });

  it('passes a decision on to IT, once, when no manager is left', async () => {
    test = await startTestApp();
    const { _id } = await ask(test, sara, workstation);
    await leaves(anna);
    await leaves(bo);
    await runJob('absent-managers');
    expect((await test.requests())[0]).to.deep.include({ awaits: 'it', steps: [{ kind: 'it' }] });
    await press(mikael, 'request/approve', _id);
    expect(await stage()).to.equal('queued');
  });

  it('declines only with a reason, and the reason reaches the employee', async () => {
    test = await startTestApp();
    await test.teams.join(sara);
    const { _id } = await ask(test, sara, usedLaptop);
    await press(mikael, 'request/decline', _id, { declineReason: '  ' });
    expect(await stage()).to.equal('awaiting');
    await press(mikael, 'request/decline', _id, { declineReason: 'Du har redan en från i år.' });
    await test.quiet();
    expect(await stage()).to.equal('declined');
    expect(textOf(test.connector.messages(test.teams.chatOf(sara)).at(-1)?.card)).to.contain(
      'Du har redan en från i år.',
    );
  });

  it('has no effect for an employee without the right, for another municipality, and with forged data', async () => {
    test = await startTestApp();
    const { _id } = await ask(test, sara, usedLaptop);
    const before = await test.requests();
    await press(johan, 'request/approve', _id);
    await press(sara, 'request/approve', _id);
    await press(stranger, 'request/approve', _id, {
      organisation: 'ekholma',
      roles: ['it-admin'],
      tenant: mikael.tenant,
    });
    await press(johan, 'request/cancel', _id);
    await press(johan, 'request/confirm', _id);
    await press(mikael, 'request/approve', 'ekholma/request/none');
    await press(mikael, 'request/explode', _id);
    await press(johan, 'request/ready', _id, { readyPlace: 'Hos mig' });
    expect(await test.requests()).to.deep.equal(before);
  });

  it('says what is the case on an old card after the request was cancelled', async () => {
    test = await startTestApp({ devices: [aDevice(usedLaptop)] });
    const { _id } = await ask(test, sara, usedLaptop);
    await press(sara, 'request/cancel', _id);
    const before = await test.requests();
    expect(await press(mikael, 'request/approve', _id)).to.match(/återkallad/iu);
    expect(await test.requests()).to.deep.equal(before);
  });
});
