import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { inputsOf, press, textOf } from '../support/cards';
import { aDevice, ekholma, usedPhone } from '../support/organisation';
import { johan, mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';

const place = 'Stadshuset, receptionen';
const travel = {
  home: 'IT-enheten, Storgatan 1',
  km: { [place]: 20 },
  vehicle: 'car',
  fuel: 'diesel',
  roundDay: {},
  usualDay: 3,
  cabinet: { holds: 12, savedKgEach: 0.6 },
} as const;

describe('a round, from what waits to what was saved', () => {
  let test: TestApp;

  before(async () => {
    test = await startTestApp({
      organisation: { travel },
      devices: [aDevice(usedPhone, { tag: 'KLP-R1' }), aDevice(usedPhone, { tag: 'KLP-R2' })],
    });
    for (const person of [sara, johan, mikael]) await test.teams.join(person);
    for (const person of [sara, johan]) await ask(test, person, usedPhone, { place });
    await test.quiet();
  });

  after(() => test.stop());

  const last = (person: Someone) => test.connector.messages(test.teams.chatOf(person)).at(-1);
  const rounds = () =>
    test.app.store
      .of(ekholma._id)
      .rounds.find({ 'stage.name': { $gt: '' } })
      .toArray();

  it('is proposed with both phones, for the Wednesday after', async () => {
    await test.teams.say(mikael, 'rundor');
    const text = textOf(last(mikael)?.card);
    expect(text)
      .to.contain(`${place}, 25 november 2026`)
      .and.to.contain('2 saker, 1 vadderat skåp');
    expect(text).to.contain('KLP-R1').and.to.contain('KLP-R2');
  });

  it('is planned once, and those who wait are told once', async () => {
    const card = last(mikael);
    const first = await press(test, mikael, card, 'round/plan');
    expect(textOf(first)).to.contain('T-1001').and.to.contain('Körd');
    const second = await press(test, mikael, card, 'round/plan');
    expect(textOf(second)).to.contain('Inget väntar');
    await test.quiet();
    for (const person of [sara, johan])
      expect(
        test.connector
          .messages(test.teams.chatOf(person))
          .filter(
            ({ text }) => text?.includes(`IT kommer till ${place} 25 november 2026`) === true,
          ),
      ).to.have.length(1);
    expect(await rounds()).to.have.length(1);
  });

  it('is nothing for an employee', async () => {
    const [round] = await rounds();
    await test.teams.execute(sara, { data: { verb: 'round/driven', round: round?._id ?? '' } });
    expect((await rounds())[0]?.stage.name).to.equal('planned');
  });

  it('when driven makes ready what it brought, keeps what it did not, and counts what was saved', async () => {
    await test.teams.say(mikael, 'rundor');
    const card = last(mikael);
    const [round] = await rounds();
    expect(inputsOf(card?.card)[`done-${round?._id}`]?.split(',')).to.have.length(2);
    const answer = await press(test, mikael, card, 'round/driven');
    expect(textOf(answer)).to.contain('2 saker gjorda, 0 kvar');
    for (const request of await test.requests())
      expect(request.stage).to.include({ name: 'ready', place });
    for (const tag of ['KLP-R1', 'KLP-R2'])
      expect((await test.device(tag)).lifecycle).to.include({ state: 'ready', place });
    const entries = await saved();
    // 20 km there and back by one of two cars, and two boxes of cardboard.
    expect(entries.map(({ kind }) => kind).sort()).to.deep.equal(['bundled-delivery', 'packaging']);
    for (const entry of entries) expect(entry.grams).to.be.greaterThan(0);
  });

  it('is driven once, however often it is pressed, and completed after an interruption', async () => {
    const [round] = await rounds();
    if (round === undefined) throw new Error('no round');
    await test.teams.execute(mikael, { data: { verb: 'round/driven', round: round._id } });
    expect(last(mikael)?.text ?? '').to.not.contain('gjorda');
    const { rounds: stored } = test.app.store.of(ekholma._id);
    await stored.updateOne({ _id: round._id }, { $set: { pending: true } });
    const job = test.app.jobs.find(({ name }) => name === 'rounds');
    const organisation = await test.app.store.organisation(ekholma._id);
    if (job === undefined || organisation === undefined) throw new Error('no job');
    await job.run(organisation, test.clock.now);
    expect(await saved()).to.have.length(2);
    expect((await rounds())[0]).not.to.have.property('pending');
  });

  async function saved() {
    const { co2Entries } = test.app.store.of(ekholma._id);
    const all = await co2Entries.find({ rollup: { $gt: '' } }).toArray();
    return all.filter(({ subject }) => subject.what === 'round');
  }
});
