import { expect } from 'chai';
import { nextEvent } from '../../bot/domain/chain';
import type { ReturnCase } from '../../bot/domain/returns/return-case';
import { startTestApp, type TestApp } from '../support/app';
import { entryFor } from '../support/asking';
import { buttonsOf, inputsOf, press, textOf } from '../support/cards';
import { aDevice, usedLaptop, usedPhone } from '../support/organisation';
import { mikael, sara } from '../support/people';
import { inUseBy, lastOf, returnsIn } from './scene';

describe('a swap: a new device and the return of the old as one', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp({
      devices: [
        inUseBy(sara, usedLaptop, { tag: 'KLP-0011', due: '2026-12-20' }),
        aDevice(usedLaptop, { tag: 'KLP-0022' }),
      ],
    });
    for (const person of [sara, mikael]) await test.teams.join(person);
    await test.quiet();
    const form = await press(test, sara, { data: { device: 'KLP-0011' } }, 'returns/swap');
    expect(inputsOf(form)['reason']).to.contain('KLP-0011');
    await press(test, sara, { card: form as never }, 'request/submit', entryFor(usedLaptop));
    await settle();
  });

  afterEach(() => test.stop());

  async function settle(): Promise<void> {
    const organisation = await test.app.store.organisation('ekholma');
    for (const job of test.app.jobs)
      if (job.name === 'returns-follow') await job.run(organisation!, test.clock.now);
    await test.quiet();
  }

  const swap = async (): Promise<ReturnCase> => (await returnsIn(test))[0]!;
  const requestId = async (): Promise<string> => (await test.requests())[0]!._id;

  async function approveAndHandOver(): Promise<void> {
    const request = await requestId();
    await press(test, mikael, { data: { request } }, 'request/approve');
    await press(
      test,
      mikael,
      { data: { request, readyPlace: 'IT', readyWhen: '' } },
      'request/ready',
    );
    await press(test, sara, { data: { request } }, 'request/confirm');
    await settle();
  }

  it('begins with both halves, each on the card of the other', async () => {
    expect(await swap()).to.deep.include({
      number: 'R-1001',
      origin: 'swap',
      swap: await requestId(),
    });
    expect((await test.device('KLP-0011')).lifecycle).to.deep.include({
      state: 'return-requested',
      holder: sara.oid,
    });
    const answer = await press(
      test,
      sara,
      { data: { return: (await swap())._id } },
      'returns/show',
    );
    expect(textOf(answer))
      .to.contain('B-1001')
      .and.to.contain('Behåll den tills du har fått den nya');
  });

  it('asks for the old one when the new one is handed over, once, and ends when it is in', async () => {
    await approveAndHandOver();
    await settle();
    const asked = test.connector
      .messages(test.teams.chatOf(sara))
      .filter(({ card }) => textOf(card).includes('Lämna in den gamla'));
    expect(asked).to.have.length(1);
    expect((await swap()).stage.name).to.equal('announced');
    await test.teams.say(mikael, 'ta emot KLP-0011');
    await press(test, mikael, lastOf(test, mikael), 'returns/reception/receive', {
      grade0: 'good',
    });
    expect((await swap()).stage.name).to.equal('received');
    expect((await test.device('KLP-0011')).lifecycle.state).to.equal('returned');
    expect((await test.device('KLP-0022')).lifecycle).to.deep.include({
      state: 'in-use',
      holder: sara.oid,
    });
  });

  it('is open when the old one comes in first, until the new one is handed over', async () => {
    await test.teams.say(mikael, 'ta emot KLP-0011');
    await press(test, mikael, lastOf(test, mikael), 'returns/reception/receive', {
      grade0: 'good',
    });
    expect(await swap()).to.have.property('openFor');
    expect((await swap()).stage.name).to.equal('half-swapped');
    await approveAndHandOver();
    expect((await swap()).stage).to.deep.include({ name: 'received', grade: 'good' });
    expect(await swap()).not.to.have.property('openFor');
  });

  it('is off when the new one is declined or cancelled: the old one is kept', async () => {
    await press(test, sara, { data: { request: await requestId() } }, 'request/cancel');
    await settle();
    await settle();
    expect((await swap()).stage.name).to.equal('withdrawn');
    expect((await test.device('KLP-0011')).lifecycle).to.deep.include({
      state: 'in-use',
      due: '2026-12-20',
    });
    const told = test.connector
      .messages(test.teams.chatOf(sara))
      .filter(({ card }) => textOf(card).includes('bytet blir inte av'));
    expect(told).to.have.length(1);
  });

  it('is made whole by the job when the process stopped between its halves', async () => {
    const { requests } = test.app.store.of('ekholma');
    const [first] = await requests.find({ 'stage.name': 'awaiting' }).toArray();
    // As it is when only the request was written: of another device, with no return.
    const { devices } = test.app.store.of('ekholma');
    await devices.insertOne(inUseBy(sara, usedPhone, { tag: 'KLP-0033', serial: 'S33' }));
    const id = 'ekholma/request/swap.d.KLP-0033';
    const chain = [nextEvent(id, [], { ...first!.chain[0]!, facts: {} })];
    await requests.insertOne({ ...first!, _id: id, number: 'B-1999', chain, outbox: [] });
    await settle();
    await settle();
    const made = (await returnsIn(test)).filter(({ swap }) => swap === id);
    expect(made.map(({ by, holder }) => [by, holder])).to.deep.equal([[sara.oid, sara.oid]]);
    expect((await test.device('KLP-0033')).lifecycle.state).to.equal('return-requested');
  });

  it('is not undone by half: the return stands as long as the request does', async () => {
    const data = { return: (await swap())._id };
    const shown = await press(test, sara, { data }, 'returns/show');
    expect(buttonsOf(shown)).not.to.include('returns/withdraw');
    expect(textOf(await press(test, sara, { data }, 'returns/withdraw'))).to.contain(
      'den ena halvan av ett byte',
    );
    await approveAndHandOver();
    await press(test, sara, { data }, 'returns/withdraw');
    expect((await swap()).stage.name).to.equal('announced');
    expect((await test.device('KLP-0011')).lifecycle.state).to.equal('return-requested');
  });

  it('is not begun for another’s device', async () => {
    const answer = await press(test, mikael, { data: { device: 'KLP-0011' } }, 'returns/swap');
    expect(textOf(answer)).to.contain('inte registrerad på dig');
  });

  it('is one when the form is sent twice', async () => {
    expect(await returnsIn(test)).to.have.length(1);
    const draft = (await requestId()).split('/').at(-1)!;
    const data = { draft, kind: 'computer', ...entryFor(usedLaptop) };
    await press(test, sara, { data }, 'request/submit');
    expect(await returnsIn(test)).to.have.length(1);
    expect(await test.requests()).to.have.length(1);
  });
});
