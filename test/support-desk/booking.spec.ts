import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { buttonsOf, inputsOf, press, textOf } from '../support/cards';
import { desk } from '../support/desk';
import { aDevice, ekholma, usedLaptop } from '../support/organisation';
import { fatima, johan, mikael, sara } from '../support/people';
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
const travel = {
  home: 'IT-enheten, Storgatan 1',
  km: { [place]: 20 },
  vehicle: 'car',
  fuel: 'diesel',
  roundDay: {},
  usualDay: 3,
  cabinet: { holds: 12, savedKgEach: 0.6 },
} as const;

describe('help at a distance, from a sentence to what was done', () => {
  let test: TestApp;

  before(async () => {
    test = await startTestApp({ organisation: { support: desk, travel }, devices: [laptop] });
    for (const person of [sara, johan, mikael, fatima]) await test.teams.join(person);
  });

  after(() => test.stop());

  const last = (person: Someone) => test.connector.messages(test.teams.chatOf(person)).at(-1);
  const bookings = () =>
    test.app.store
      .of(ekholma._id)
      .bookings.find({ by: sara.oid }, { sort: { start: 1 } })
      .toArray();
  const booking = async (at = 0) => {
    const found = (await bookings())[at];
    if (found === undefined) throw new Error('no booking');
    return found;
  };
  const withCard = async (person: Someone, id: string) => {
    const shown = await press(
      test,
      person,
      { data: { verb: 'support/show', booking: id } },
      'support/show',
    );
    return { card: shown as Readonly<Record<string, unknown>> };
  };
  const ask = async (person: Someone, sentence: string) => {
    await test.teams.say(person, sentence);
    return last(person);
  };

  it('reads the time, the device and the category from the sentence', async () => {
    const form = await ask(sara, 'Datorn startar inte, boka fjärrhjälp imorgon eftermiddag');
    const { slot, device, category, trouble } = inputsOf(form?.card);
    expect(category).to.equal('computer');
    expect(device).to.equal(laptop._id);
    expect(trouble).to.equal('Datorn startar inte, boka fjärrhjälp imorgon eftermiddag');
    // Tuesday 13:00 in Sweden, where it is winter.
    expect(slot).to.equal('2026-11-24T12:00:00.000Z');
  });

  it('names everything that is missing, and keeps what was typed', async () => {
    const form = last(sara);
    const answer = await press(test, sara, form, 'support/book', {
      trouble: ' ',
      slot: '',
      phone: 'ring mig',
    });
    expect(textOf(answer))
      .to.contain('Skriv kort vad som är fel.')
      .and.to.contain('Välj en tid.')
      .and.to.contain('Skriv telefonnumret med siffror');
    expect(inputsOf(answer)).to.include({ phone: 'ring mig', device: laptop._id });
    expect(await bookings()).to.deep.equal([]);
  });

  it('shows the times of another day, with what was typed', async () => {
    const answer = await press(test, sara, last(sara), 'support/times', {
      trouble: 'Svart skärm',
      day: '2026-11-26',
    });
    expect(inputsOf(answer)).to.include({ trouble: 'Svart skärm' });
    expect(textOf(answer)).to.contain('torsdag 26 november 08:00');
  });

  it('is booked once, and both are told', async () => {
    const form = last(sara);
    const slot = '2026-11-24T12:00:00.000Z';
    const first = await press(test, sara, form, 'support/book', { slot });
    expect(textOf(first))
      .to.contain('Bokat!')
      .and.to.contain('tisdag 24 november 13:00')
      .and.to.contain('08-465 004 00');
    await press(test, sara, form, 'support/book', { slot });
    expect(await bookings()).to.have.length(1);
    const { technician, number, device } = await booking();
    expect(device).to.equal(laptop._id);
    await test.quiet();
    const whom = technician === mikael.oid ? mikael : fatima;
    expect(textOf(last(whom)?.card))
      .to.contain('Någon har bokat din hjälp.')
      .and.contain(number);
    expect(await taken()).to.deep.equal([`${technician}/${slot}`]);
  });

  it('is shown to nobody else, who can change nothing either', async () => {
    const { _id, number } = await booking();
    const card = await withCard(johan, _id);
    expect(textOf(card.card)).not.to.contain(number);
    for (const verb of ['cancel', 'start', 'take-over', 'move', 'note', 'finish', 'file'])
      await test.teams.execute(johan, {
        data: {
          verb: `support/${verb}`,
          booking: _id,
          newSlot: '2026-11-25T12:00:00.000Z',
          noteText: 'x',
          outcome: 'remote',
          doneText: 'x',
          donePlace: place,
        },
      });
    expect((await booking()).version).to.equal(1);
  });

  it('is moved: the new time is taken, the old one given back, the technician told', async () => {
    const { _id } = await booking();
    const card = await withCard(sara, _id);
    expect(buttonsOf(card.card)).to.include.members(['support/move', 'support/cancel']);
    await press(test, sara, card, 'support/move', { newSlot: '2026-11-25T07:00:00.000Z' });
    const moved = await booking();
    expect(moved.start.toISOString()).to.equal('2026-11-25T07:00:00.000Z');
    expect(await taken()).to.deep.equal([`${moved.technician}/2026-11-25T07:00:00.000Z`]);
    await test.quiet();
    expect(textOf(last(moved.technician === mikael.oid ? mikael : fatima)?.card)).to.contain(
      'Tiden är ändrad.',
    );
  });

  it('can’t be moved to a time that nobody works', async () => {
    const { _id } = await booking();
    const card = await withCard(sara, _id);
    const answer = await press(test, sara, card, 'support/move', {
      newSlot: '2026-11-28T09:00:00.000Z',
    });
    expect(textOf(answer)).to.contain('Den tiden är inte ledig. Välj en annan.');
    expect((await booking()).start.toISOString()).to.equal('2026-11-25T07:00:00.000Z');
  });

  it('takes a note, which the technician is told of', async () => {
    const { _id, technician } = await booking();
    const card = await withCard(sara, _id);
    await press(test, sara, card, 'support/note', { noteText: 'Den piper tre gånger' });
    await test.quiet();
    const whom = technician === mikael.oid ? mikael : fatima;
    expect(textOf(last(whom)?.card)).to.contain('Den piper tre gånger');
  });

  it('can be had as a calendar file by both, and is the same entry after a change', async () => {
    const { _id } = await booking();
    await test.teams.execute(sara, { data: { verb: 'support/file', booking: _id } });
    expect(last(sara)?.card).to.deep.include({
      acceptContext: { maker: 'booking', what: { booking: _id } },
    });
  });

  it('is reminded of a quarter before, once for each time', async () => {
    test.clock.now = new Date('2026-11-25T06:46:00Z');
    await jobs('support-reminders', 2);
    await test.quiet();
    const reminders = test.connector
      .messages(test.teams.chatOf(sara))
      .filter(({ card }) => textOf(card).includes('Det är dags om en kvart.'));
    expect(reminders).to.have.length(1);
  });

  it('is taken over by a colleague, whose time it takes', async () => {
    const before = await booking();
    const colleague = before.technician === mikael.oid ? fatima : mikael;
    const card = await withCard(colleague, before._id);
    await press(test, colleague, card, 'support/take-over');
    expect((await booking()).technician).to.equal(colleague.oid);
    expect(await taken()).to.deep.equal([`${colleague.oid}/2026-11-25T07:00:00.000Z`]);
  });

  it('stands in the technician’s day, is started and ends with what was done', async () => {
    const { technician, _id } = await booking();
    const whom = technician === mikael.oid ? mikael : fatima;
    for (const words of ['min dag', 'nästa ärende'])
      expect(textOf((await ask(whom, words))?.card), words).to.contain('S-1001');
    await press(test, whom, await withCard(whom, _id), 'support/start');
    expect((await booking()).stage.name).to.equal('started');
    const card = await withCard(whom, _id);
    const unsaid = await press(test, whom, card, 'support/finish', {
      outcome: 'remote',
      doneText: '',
      donePlace: '',
    });
    expect(textOf(unsaid)).to.contain('Skriv på en rad vad som gjordes.');
    await press(test, whom, card, 'support/finish', {
      outcome: 'remote',
      doneText: 'Drog ur batteriet',
      donePlace: place,
    });
    await test.quiet();
    const { stage } = await booking();
    expect(stage).to.include({ name: 'done', outcome: 'remote', place });
    expect(textOf(last(sara)?.card)).to.contain('Drog ur batteriet');
  });

  it('counts the drive that was spared once, with its method', async () => {
    await jobs('support-afterwards', 2);
    const entries = await trips();
    expect(entries).to.have.length(1);
    expect(entries[0]).to.include({ administration: 'omsorg', kind: 'avoided-trip' });
    // 2 x 20 km by a diesel car.
    expect(entries[0]?.grams).to.be.within(4000, 12_000);
  });

  it('is over after that: every button says so, and changes nothing', async () => {
    const { _id, version } = await booking();
    for (const verb of ['cancel', 'start', 'take-over', 'move', 'note', 'finish'])
      await test.teams.execute(mikael, {
        data: { verb: `support/${verb}`, booking: _id, newSlot: '2026-11-26T12:00:00.000Z' },
      });
    expect((await booking()).version).to.equal(version);
  });

  const taken = async () => {
    const { slotClaims } = test.app.store.shared;
    const all = await Promise.all(
      [mikael, fatima].map(({ oid }) => slotClaims.find({ technician: oid }).toArray()),
    );
    return all.flat().map(({ _id }) => _id);
  };
  const jobs = async (name: string, times: number) => {
    const job = test.app.jobs.find((one) => one.name === name);
    const organisation = await test.app.store.organisation(ekholma._id);
    if (job === undefined || organisation === undefined) throw new Error(`no job ${name}`);
    for (let n = 0; n < times; n += 1) await job.run(organisation, test.clock.now);
  };
  const trips = async () => {
    const { co2Entries } = test.app.store.of(ekholma._id);
    const all = await co2Entries.find({ rollup: { $gt: '' } }).toArray();
    return all.filter(({ subject }) => subject.what === 'booking');
  };
});
