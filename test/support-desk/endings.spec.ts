import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { inputsOf, press, textOf } from '../support/cards';
import { booked, bookingsBy, runJob } from '../support/booking-steps';
import { desk } from '../support/desk';
import { aDevice, ekholma, usedLaptop } from '../support/organisation';
import { fatima, johan, mikael, sara, stranger } from '../support/people';
import type { Someone } from '../support/teams-client';

const laptop = aDevice(usedLaptop, {
  tag: 'KLP-S1',
  administration: 'omsorg',
  lifecycle: {
    state: 'in-use',
    since: new Date('2026-01-02T09:00:00Z'),
    start: '2026-01-02',
    holder: sara.oid,
  },
});
const place = 'Stadshuset, receptionen';

describe('help that ends otherwise', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp({ organisation: { support: desk }, devices: [laptop] });
    for (const person of [sara, johan, mikael, fatima]) await test.teams.join(person);
  });

  afterEach(() => test.stop());

  const last = (person: Someone) => test.connector.messages(test.teams.chatOf(person)).at(-1);
  const finish = (id: string, data: Readonly<Record<string, string>>) =>
    press(
      test,
      mikael,
      { data: { verb: 'support/finish', booking: id, ...data } },
      'support/finish',
    );
  const claims = () =>
    test.app.store.shared.slotClaims.countDocuments({ start: { $gte: new Date(0) } });

  it('with a visit that joins the round to its place, and is made when the round is driven', async () => {
    const booking = await booked(test, sara);
    const noPlace = await finish(booking._id, { outcome: 'visit', doneText: 'Måste ses' });
    expect(textOf(noPlace)).to.contain('Välj platsen som ska besökas.');
    expect(inputsOf(noPlace)).to.include({ outcome: 'visit', doneText: 'Måste ses' });
    await finish(booking._id, { outcome: 'visit', doneText: 'Måste ses', donePlace: place });
    await test.teams.say(mikael, 'rundor');
    const rounds = last(mikael);
    expect(textOf(rounds?.card)).to.contain(place).and.to.contain(booking.number);
    const planned = await press(test, mikael, rounds, 'round/plan');
    await press(
      test,
      mikael,
      { card: planned as Readonly<Record<string, unknown>> },
      'round/driven',
    );
    expect((await bookingsBy(test, sara))[0]?.visit).to.equal('made');
  });

  it('with a request for a new device, filled in for whoever was helped', async () => {
    const booking = await booked(test, sara);
    await finish(booking._id, { outcome: 'device', doneText: 'Moderkortet är slut' });
    const form = last(mikael)?.card;
    expect(inputsOf(form)).to.include({ recipient: 'colleague' });
    expect(inputsOf(form)['reason']).to.contain(booking.number).and.contain('Moderkortet är slut');
    expect(inputsOf(form)['colleague']).to.equal('sara.lindqvist@example.org');
  });

  it('without the person, or without anybody who would have driven: nothing is counted', async () => {
    for (const outcome of ['unreached', 'remote-no-trip']) {
      const booking = await booked(test, sara);
      await finish(booking._id, { outcome, doneText: 'Ringde tre gånger', donePlace: place });
    }
    await runJob(test, 'support-afterwards');
    const { co2Entries } = test.app.store.of(ekholma._id);
    expect(await co2Entries.countDocuments({ rollup: { $gt: '' } })).to.equal(0);
  });

  it('cancelled: the time is free again, and the technician is told', async () => {
    const { _id, technician } = await booked(test, sara);
    expect(await claims()).to.equal(1);
    await test.teams.execute(sara, { data: { verb: 'support/cancel', booking: _id } });
    expect(await claims()).to.equal(0);
    await test.quiet();
    const whom = technician === mikael.oid ? mikael : fatima;
    expect(textOf(last(whom)?.card)).to.contain('Bokningen är avbokad.');
  });

  it('at once, with whoever is on call, and IT', async () => {
    await test.teams.say(sara, 'Datorn är svart, kan inte jobba');
    await press(test, sara, last(sara), 'support/urgent', { phone: '070-123 45 67' });
    await test.quiet();
    expect(textOf(last(fatima)?.card))
      .to.contain('behöver hjälp nu')
      .and.contain('070-123 45 67');
    expect((await bookingsBy(test, sara))[0]).to.include({ urgent: true, technician: fatima.oid });
    expect(await claims()).to.equal(0);
  });

  it('by ringing, when nobody is on call', async () => {
    test.clock.now = new Date('2027-01-15T09:00:00Z');
    await test.teams.say(sara, 'Datorn är svart, kan inte jobba');
    const answer = await press(test, sara, last(sara), 'support/urgent');
    expect(textOf(answer) + (last(sara)?.text ?? '')).to.contain('08-465 004 00');
    expect(await bookingsBy(test, sara)).to.deep.equal([]);
  });

  it('by the person’s own hand, when the steps to try first helped', async () => {
    await test.teams.say(sara, 'jag har glömt mitt lösenord, behöver support');
    expect(textOf(last(sara)?.card)).to.contain('Byt lösenord själv');
    await test.teams.execute(sara, { data: { verb: 'support/helped' } });
    expect(await bookingsBy(test, sara)).to.deep.equal([]);
  });

  it('by a technician all the same, with one press, when the steps did not help', async () => {
    await test.teams.say(sara, 'jag har glömt mitt lösenord, behöver support');
    const form = last(sara);
    const answer = await press(test, sara, form, 'support/times', { tried: 'yes' });
    expect(textOf(answer)).not.to.contain('Byt lösenord själv');
    expect(inputsOf(answer)['trouble']).to.equal('jag har glömt mitt lösenord, behöver support');
    expect(textOf(form?.card)).to.contain('Det hjälpte inte');
    await press(test, sara, { card: answer as Readonly<Record<string, unknown>> }, 'support/book');
    expect(await bookingsBy(test, sara)).to.have.length(1);
  });

  it('for nobody of another municipality', async () => {
    const { _id, version } = await booked(test, sara);
    await test.teams.join(stranger);
    await test.teams.execute(stranger, { data: { verb: 'support/cancel', booking: _id } });
    expect((await bookingsBy(test, sara))[0]?.version).to.equal(version);
  });
});
