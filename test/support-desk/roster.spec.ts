import { expect } from 'chai';
import { booked, bookingsBy } from '../support/booking-steps';
import { startTestApp, type TestApp } from '../support/app';
import { inputsOf, press, textOf } from '../support/cards';
import { desk } from '../support/desk';
import { ekholma, granby } from '../support/organisation';
import { fatima, johan, mikael, sara, stranger } from '../support/people';
import type { Someone } from '../support/teams-client';

describe('the roster, kept in chat', () => {
  let test: TestApp;

  before(async () => {
    test = await startTestApp();
    for (const person of [sara, mikael]) await test.teams.join(person);
  });

  after(() => test.stop());

  const last = (person: Someone) => test.connector.messages(test.teams.chatOf(person)).at(-1);
  const support = async () => (await test.app.store.organisation(ekholma._id))?.support;
  const card = (answer: unknown) => ({ card: answer as Readonly<Record<string, unknown>> });

  it('begins empty: help cannot be booked yet, and people are told what to do instead', async () => {
    await test.teams.say(sara, 'datorn startar inte, jag behöver hjälp');
    expect(last(sara)?.text).to.contain('08-465 004 00');
    await test.teams.say(mikael, 'bemanning');
    expect(textOf(last(mikael)?.card)).to.contain('Ingen står här än.');
  });

  it('names all that is wrong with a technician, and keeps what was typed', async () => {
    const form = await press(test, mikael, last(mikael), 'support/technician');
    expect(inputsOf(form)).to.include({ hours: 'mån–fre 8–12, 13–16' });
    const answer = await press(test, mikael, card(form), 'support/save-technician', {
      who: 'Nobody Here',
      hours: 'jämt',
      awayFrom: '2026-12-24',
    });
    expect(textOf(answer))
      .to.contain('Jag hittar ingen med det namnet.')
      .and.to.contain('Skriv arbetstiderna så här')
      .and.to.contain('Välj både första och sista dagen');
    expect(inputsOf(answer)).to.include({ who: 'Nobody Here', hours: 'jämt' });
    expect(await support()).to.equal(undefined);
  });

  it('takes somebody in by name, with a place whose name has a comma', async () => {
    const form = await press(test, mikael, last(mikael), 'support/technician');
    const answer = await press(test, mikael, card(form), 'support/save-technician', {
      who: 'Johan Ek',
      skills: 'computer,mail',
      goes: '1',
      awayFrom: '2026-12-24',
      awayTo: '2026-12-27',
    });
    expect(textOf(answer)).to.contain('Johan Ek').and.contain('Borta 24 december');
    expect((await support())?.technicians).to.deep.equal([
      {
        oid: johan.oid,
        skills: ['computer', 'mail'],
        places: ['Stadshuset, receptionen'],
        hours: Object.fromEntries(
          [1, 2, 3, 4, 5].map((day) => [
            String(day),
            [
              { from: 480, to: 720 },
              { from: 780, to: 960 },
            ],
          ]),
        ),
        away: [{ from: '2026-12-24', to: '2026-12-27' }],
      },
    ]);
  });

  it('counts at once: help can be booked', async () => {
    await test.teams.say(sara, 'datorn startar inte, jag behöver hjälp');
    expect(inputsOf(last(sara)?.card)['slot']).to.not.equal('');
  });

  it('plans who is on call, day by day', async () => {
    const plan = (from: string, to: string, who = johan) =>
      press(
        test,
        mikael,
        { data: { onCallWho: who.oid, onCallFrom: from, onCallTo: to } },
        'support/on-call',
      );
    await plan('2026-11-23', '2026-12-06');
    await plan('2026-11-27', '2026-11-28');
    expect((await support())?.onCall.map(({ from, to }) => `${from}/${to}`)).to.deep.equal([
      '2026-11-23/2026-11-26',
      '2026-11-27/2026-11-28',
      '2026-11-29/2026-12-06',
    ]);
    expect(textOf(await plan('2026-12-06', '2026-12-01'))).to.contain('i rätt ordning');
    expect(textOf(await plan('2026-12-06', '2026-12-07', sara))).to.contain('ur listan');
    expect((await support())?.onCall).to.have.length(3);
  });

  it('is in the log of settings, by whom and when', async () => {
    const { audited = [] } = (await test.app.store.organisation(ekholma._id)) ?? {};
    expect(audited.map(({ what }) => what)).to.include('settings/support');
    expect(
      audited.every(({ by, at }) => by !== mikael.oid && at.getTime() === test.clock.now.getTime()),
    ).to.equal(true);
  });

  it('is nothing for an employee', async () => {
    const before = await support();
    await test.teams.say(sara, 'bemanning');
    for (const verb of ['roster', 'technician', 'save-technician', 'remove-technician', 'on-call'])
      await test.teams.execute(sara, {
        data: {
          verb: `support/${verb}`,
          technician: johan.oid,
          hours: 'mån 8-9',
          onCallWho: johan.oid,
          onCallFrom: '2026-12-01',
          onCallTo: '2026-12-02',
        },
      });
    expect(await support()).to.deep.equal(before);
    expect(textOf(last(sara)?.card)).not.to.contain('Johan Ek');
  });

  it('lets somebody go, on call too', async () => {
    await press(test, mikael, { data: { technician: johan.oid } }, 'support/remove-technician');
    expect(await support()).to.deep.include({ technicians: [], onCall: [] });
  });
});

describe('a technician of two organisations', () => {
  let test: TestApp;

  before(async () => {
    const support = { ...desk, technicians: desk.technicians.slice(0, 1) };
    test = await startTestApp({ organisation: { support } });
    await test.app.store
      .of(granby._id)
      .organisations.updateOne({ _id: granby._id }, { $set: { support } });
    for (const person of [sara, stranger, mikael, fatima]) await test.teams.join(person);
  });

  after(() => test.stop());

  it('is never booked by both for the same time', async () => {
    const slot = '2026-11-24T08:00:00.000Z';
    const booking = await booked(test, sara, slot);
    expect(booking.technician).to.equal(mikael.oid);
    const data = {
      verb: 'support/book',
      draft: 'other',
      category: 'computer',
      trouble: 'Svart',
      slot,
    };
    const answer = await press(test, stranger, { data }, 'support/book');
    expect(textOf(answer)).to.contain('hann någon annan ta');
    expect(await bookingsBy(test, sara)).to.have.length(1);
    const { bookings } = test.app.store.of(granby._id);
    expect(await bookings.countDocuments({ 'stage.name': 'booked' })).to.equal(0);
  });
});
