import { expect } from 'chai';
import { GraphCalendar } from '../../bot/graph/calendar/graph-calendar';
import { Graph } from '../../bot/graph/graph';
import type { Booking } from '../../bot/domain/support/booking';
import { booked, bookingsBy, runJob } from '../support/booking-steps';
import { startTestApp, type TestApp } from '../support/app';
import { inputsOf, press, textOf } from '../support/cards';
import { desk } from '../support/desk';
import { CalendarStandIn } from '../support/graph-calendar-stand-in';
import { GraphStandIn, graphError, throttled } from '../support/graph-stand-in';
import { admins, fatima, mikael, sara, tenant } from '../support/people';
import type { Someone } from '../support/teams-client';

const slot = '2026-11-24T08:00:00.000Z';
const mailOf = ({ name }: Someone): string =>
  `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;

describe('a booking with Microsoft Graph’s calendars', () => {
  let graph: GraphStandIn;
  let calendar: CalendarStandIn;
  let test: TestApp;

  before(async () => {
    graph = await GraphStandIn.start();
  });
  after(() => graph.stop());

  beforeEach(async () => {
    graph.clear();
    calendar = new CalendarStandIn(graph);
    for (const person of [mikael, fatima, sara])
      graph.add({ id: person.oid, displayName: person.name, mail: mailOf(person) });
    const [first] = desk.technicians;
    const support = { ...desk, calendar: 'graph', technicians: [first!] } as const;
    test = await startTestApp({
      organisation: { support },
      outside: {
        calendar: (directory, clock) => new GraphCalendar(graphFor(clock), directory, clock),
      },
    });
    for (const person of [sara, mikael, fatima]) await test.teams.join(person);
  });

  afterEach(() => test.stop());

  const graphFor = (clock: () => Date): Graph =>
    new Graph({
      tenants: [tenant],
      credential: () => ({
        getToken: async () => ({ token: 'a.b.c', expiresOnTimestamp: Infinity }),
      }),
      clock,
      note: () => undefined,
      baseUrl: graph.url,
    });
  const last = (person: Someone) => test.connector.messages(test.teams.chatOf(person)).at(-1);
  const current = async (): Promise<Booking> => (await bookingsBy(test, sara)).at(-1)!;
  const later = async (seconds: number): Promise<void> => {
    test.clock.now = new Date(test.clock.now.getTime() + seconds * 1000);
    await runJob(test, 'support-meetings');
  };
  const show = (person: Someone, id: string) =>
    press(test, person, { data: { verb: 'support/show', booking: id } }, 'support/show');
  const formOf = async (): Promise<unknown> => {
    await test.teams.say(sara, 'boka fjärrhjälp imorgon kl 9, datorn startar inte');
    return last(sara)?.card;
  };

  it('offers no time at which the technician has something else', async () => {
    calendar.busy(mikael.oid, '2026-11-24T07:30:00.000Z', '2026-11-24T09:00:00.000Z');
    calendar.busy(mikael.oid, '2026-11-24T09:00:00.000Z', '2026-11-24T09:30:00.000Z', 'free');
    const card = await formOf();
    expect(textOf(card)).not.to.contain('tisdag 24 november 09:00');
    expect(textOf(card)).to.contain('tisdag 24 november 10:00');
    const asked = graph.asked.find(({ path }) => path.endsWith('getSchedule'));
    expect(JSON.parse(asked?.body ?? '{}')).to.deep.include({ schedules: [mailOf(mikael)] });
  });

  it('puts one event with a Teams meeting in both calendars, and its link on the card', async () => {
    const { _id } = await booked(test, sara, slot);
    expect(calendar.ours).to.have.length(1);
    const [event] = calendar.ours;
    expect(event).to.include({ mailbox: mikael.oid, start: slot });
    expect(JSON.stringify(event?.attendees)).to.contain(mailOf(sara));
    expect((await current()).meeting).to.deep.include({ status: 'placed' });
    expect(JSON.stringify(await show(sara, _id))).to.contain(
      'https://teams.microsoft.com/l/meetup-join/',
    );
    expect(event?.subject).not.to.contain('Skärmen är svart');
  });

  it('asks again before it books: what was taken meanwhile is not booked', async () => {
    await formOf();
    calendar.busy(mikael.oid, slot, '2026-11-24T08:30:00.000Z');
    const answer = await press(test, sara, last(sara), 'support/book', { slot });
    expect(textOf(answer)).to.contain('hann någon annan ta');
    expect(inputsOf(answer)['trouble']).to.contain('datorn startar inte');
    expect(calendar.ours).to.deep.equal([]);
  });

  it('looks again after it has booked: the technician is told what collides', async () => {
    graph.trouble(/getSchedule$/, { body: { value: [] } });
    calendar.busy(mikael.oid, slot, '2026-11-24T08:30:00.000Z', 'oof');
    await booked(test, sara, slot);
    expect((await current()).meeting).to.deep.include({ status: 'placed', collides: true });
    await test.quiet();
    const told = test.connector.messages(test.teams.chatOf(mikael));
    expect(told.some(({ card }) => textOf(card).includes('något annat i kalendern'))).to.equal(
      true,
    );
  });

  it('is IT’s to switch on and off in chat', async () => {
    const organisation = () => test.app.store.organisation('ekholma');
    await test.teams.say(mikael, 'bemanning');
    const answer = await press(test, mikael, last(mikael), 'support/calendar');
    expect(textOf(answer)).to.contain('Kretslopp håller sin egen kalender.');
    expect((await organisation())?.support).not.to.have.property('calendar');
    await booked(test, sara, slot);
    expect(calendar.ours).to.deep.equal([]);
    expect((await current()).meeting).to.deep.equal({ status: 'none' });
  });

  it('moves and takes away the event with the booking', async () => {
    const { _id } = await booked(test, sara, slot);
    const newSlot = '2026-11-25T09:00:00.000Z';
    await test.teams.execute(sara, { data: { verb: 'support/move', booking: _id, newSlot } });
    expect(calendar.ours.map(({ start }) => start)).to.deep.equal([newSlot]);
    await test.teams.execute(sara, { data: { verb: 'support/cancel', booking: _id } });
    expect(calendar.ours).to.deep.equal([]);
  });

  it('moves the event to the calendar of whoever takes over', async () => {
    const { _id } = await booked(test, sara, slot);
    await test.teams.execute(fatima, { data: { verb: 'support/take-over', booking: _id } });
    expect(calendar.ours.map(({ mailbox }) => mailbox)).to.deep.equal([fatima.oid]);
    await test.teams.execute(mikael, { data: { verb: 'support/take-over', booking: _id } });
    expect(calendar.ours.map(({ mailbox }) => mailbox)).to.deep.equal([mikael.oid]);
  });

  for (const [what, told, wait] of [
    ['429 and a minute to wait', throttled('60'), 61],
    ['503', graphError(503, 'ServiceUnavailable', 'Unavailable'), 6],
    ['403: no permission', graphError(403, 'ErrorAccessDenied', 'Access is denied.'), 61],
  ] as const)
    it(`keeps the booking when Graph answers ${what}, says so, and completes it later`, async () => {
      graph.trouble(/getSchedule$|\/events$/, told);
      const card = await formOf();
      expect(textOf(card)).to.contain('Teknikernas kalendrar svarar inte just nu.');
      const { _id } = await booked(test, sara, slot);
      expect(textOf(await show(sara, _id))).to.contain('Kalendern svarar inte just nu.');
      expect((await current()).meeting.status).to.equal('pending');
      await later(1);
      expect(calendar.ours).to.deep.equal([]);
      graph.recover();
      await later(wait);
      expect((await current()).meeting.status).to.equal('placed');
      expect(calendar.ours).to.have.length(1);
    });

  it('keeps the booking when Graph does not answer at all', async () => {
    graph.silence(/getSchedule$|\/events$/, () => undefined);
    const { _id } = await booked(test, sara, slot);
    expect(textOf(await show(sara, _id))).to.contain('Kalendern svarar inte just nu.');
    graph.recover();
    await later(61);
    expect(calendar.ours).to.have.length(1);
  }).timeout(20_000);

  it('finds the event again whose answer was lost: there is never a second', async () => {
    calendar.lost = 1;
    const { _id } = await booked(test, sara, slot);
    expect(calendar.ours).to.have.length(1);
    expect((await current()).meeting.status).to.equal('pending');
    const newSlot = '2026-11-25T09:00:00.000Z';
    await test.teams.execute(sara, { data: { verb: 'support/move', booking: _id, newSlot } });
    await later(61);
    expect(calendar.ours.map(({ start }) => start)).to.deep.equal([newSlot]);
    expect((await current()).meeting.status).to.equal('placed');
  });

  it('takes away the event whose answer was lost, when the booking is cancelled', async () => {
    calendar.lost = 1;
    const { _id } = await booked(test, sara, slot);
    await test.teams.execute(sara, { data: { verb: 'support/cancel', booking: _id } });
    await later(61);
    expect(calendar.ours).to.deep.equal([]);
    expect((await current()).meeting).to.deep.equal({ status: 'none' });
  });

  it('finds it wherever the technician has dragged it to meanwhile', async () => {
    calendar.lost = 1;
    const { _id } = await booked(test, sara, slot);
    for (const [id, event] of calendar.events) {
      const day = { start: '2026-11-27T09:00:00.000Z', end: '2026-11-27T09:30:00.000Z' };
      calendar.events.set(id, { ...event, ...day });
    }
    await test.teams.execute(sara, { data: { verb: 'support/cancel', booking: _id } });
    await later(61);
    expect(calendar.ours).to.deep.equal([]);
    expect((await current()).meeting).to.deep.equal({ status: 'none' });
  });

  it('lets one of a hundred have the last time, also when Graph says yes to all', async () => {
    const data = { verb: 'support/book', category: 'computer', trouble: 'Svart', slot };
    await Promise.all(
      admins.map((person, n) =>
        test.teams.execute(person, { data: { ...data, draft: `draft-${n}` } }),
      ),
    );
    expect(calendar.ours).to.have.length(1);
    const { bookings } = test.app.store.of('ekholma');
    expect(await bookings.countDocuments({ 'stage.name': 'booked' })).to.equal(1);
  });

  for (const [night, busyFrom, busyTo, free] of [
    // 08:00 in Sweden is 06:00 UTC the Friday before clocks go back, and 07:00 the Monday after.
    ['clocks go back', '2027-11-01T07:00:00.000Z', '2027-11-01T08:00:00.000Z', '09:00'],
    ['clocks go forward', '2027-03-30T06:00:00.000Z', '2027-03-30T07:00:00.000Z', '09:00'],
  ] as const)
    it(`reads busy times by the clock on the wall when ${night}`, async () => {
      test.clock.now = new Date(new Date(busyFrom).getTime() - 3 * 86_400_000);
      calendar.busy(mikael.oid, busyFrom, busyTo);
      const day = busyFrom.slice(0, 10);
      const data = { verb: 'support/times', draft: 'd', trouble: 'x', category: 'computer', day };
      const answer = await press(test, sara, { data }, 'support/times');
      expect(textOf(answer)).not.to.contain(' 08:00');
      expect(textOf(answer)).to.contain(` ${free}`);
    });
});
