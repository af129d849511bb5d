import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { buttonsOf, inputsOf, textOf } from '../support/cards';
import { aDevice, newLaptop, usedLaptop, usedPhone, workstation } from '../support/organisation';
import { johan, mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';

describe('a request whose model is taken out of the catalogue', () => {
  let test: TestApp;
  let request: string;

  beforeEach(async () => {
    test = await startTestApp();
    for (const person of [sara, mikael]) await test.teams.join(person);
    request = (await ask(test, sara, newLaptop, { newOnly: 'true' }))._id;
    await press(mikael, 'request/approve');
    await test.quiet();
  });
  afterEach(() => test.stop());

  const press = async (person: Someone, verb: string, more: object = {}): Promise<unknown> => {
    const data = { verb, request, language: 'sv', ...more };
    const { body } = await test.teams.execute(person, { data });
    return (body as { value: unknown }).value;
  };
  const round = async (): Promise<void> => {
    await test.app.services.allocation.run('ekholma', test.clock.now);
    await test.quiet();
  };
  const withdrawn = async (): Promise<void> => {
    const { products } = test.app.store.of('ekholma');
    await products.updateOne({ _id: newLaptop._id }, { $set: { retired: true } });
    await round();
  };
  const stored = async () => (await test.requests())[0];
  const told = (person: Someone): readonly string[] =>
    test.connector
      .messages(test.teams.chatOf(person))
      .map(({ card }) => textOf(card))
      .filter((text) => text.includes('tagits ur katalogen'));

  it('is told once to who asked and to IT, with what each can do', async () => {
    await withdrawn();
    await round();
    expect(told(sara)).to.have.length(1);
    expect(told(mikael)).to.have.length(1);
    expect(told(sara)[0]).to.contain('återkalla');
    expect(told(mikael)[0]).to.contain('annan modell');
    const card = test.connector.shown(test.teams.chatOf(mikael)).at(-1)?.card;
    expect(buttonsOf(card)).to.include.members(['request/move', 'request/decline']);
    expect(inputsOf(card)).to.include({ moveTo: usedLaptop._id });
    await test.teams.say(mikael, 'vad väntar på mig?');
    const list = test.connector.messages(test.teams.chatOf(mikael)).at(-1)?.card;
    expect(textOf(list)).to.contain('B-1001');
  });

  it('waits on as before while one is ordered or in stock', async () => {
    const since = test.clock.now;
    const ordered = { state: 'ordered', since, expected: '2026-12-11' } as const;
    const { devices } = test.app.store.of('ekholma');
    await devices.insertOne(aDevice(newLaptop, { tag: 'COMING', lifecycle: ordered }));
    await withdrawn();
    expect(told(sara)).to.have.length(0);
    expect((await stored())?.stage).to.include({ name: 'queued', expected: '2026-12-14' });
  });

  it('takes a device of the model that IT moves it to, in the place it had', async () => {
    await withdrawn();
    await test.app.store.of('ekholma').devices.insertOne(aDevice(usedLaptop, { tag: 'OTHER' }));
    await press(mikael, 'request/move', { moveTo: usedLaptop._id });
    await test.quiet();
    expect(await stored()).to.deep.include({ product: usedLaptop._id });
    expect((await stored())?.stage).to.include({ device: 'ekholma/device/OTHER' });
    expect((await stored())?.chain.map(({ what }) => what)).to.include.members(['strand', 'move']);
    const card = test.connector.messages(test.teams.chatOf(sara)).at(-1)?.card;
    expect(textOf(card)).to.contain('OTHER');
  });

  it('is moved by nobody but IT, to nothing dearer or of another kind, and only while it is stranded', async () => {
    expect(textOf(await press(mikael, 'request/move', { moveTo: usedLaptop._id }))).to.contain(
      'B-1001',
    );
    await withdrawn();
    for (const { _id } of [workstation, usedPhone, newLaptop])
      await press(mikael, 'request/move', { moveTo: _id });
    await press(sara, 'request/move', { moveTo: usedLaptop._id });
    await press(johan, 'request/move', { moveTo: usedLaptop._id });
    expect((await stored())?.product).to.equal(newLaptop._id);
  });

  it('can be declined by IT, with a reason that reaches who asked', async () => {
    await withdrawn();
    await press(sara, 'request/decline', { declineReason: 'Själv' });
    await press(mikael, 'request/decline', { declineReason: '' });
    expect((await stored())?.stage.name).to.equal('queued');
    await press(mikael, 'request/decline', { declineReason: 'Beställ en begagnad i stället.' });
    await test.quiet();
    expect((await stored())?.stage.name).to.equal('declined');
    const card = test.connector.messages(test.teams.chatOf(sara)).at(-1)?.card;
    expect(textOf(card)).to.contain('Beställ en begagnad i stället.');
  });

  it('waits for a day again when the model comes back', async () => {
    await withdrawn();
    const { products } = test.app.store.of('ekholma');
    await products.updateOne({ _id: newLaptop._id }, { $unset: { retired: '' } });
    await round();
    expect((await stored())?.stage).to.include({ expected: '2026-12-14' });
    expect(await stored()).not.to.have.property('awaits');
  });

  it('can still be seen and taken back when the model is gone altogether', async () => {
    await test.app.store.of('ekholma').products.deleteOne({ _id: newLaptop._id });
    await round();
    expect(told(sara)).to.have.length(1);
    expect(textOf(await press(sara, 'request/cancel'))).to.contain('Återkallad');
    expect((await stored())?.stage.name).to.equal('cancelled');
  });
});
