import { expect } from 'chai';
import type { CaseShape, RosterShape, SupportDay } from '../../../admin/tab/support-shapes';
import type { Booking } from '../../../bot/domain/support/booking';
import { supportFeature } from '../../../bot/features/support';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { booked } from '../../support/booking-steps';
import { desk } from '../../support/desk';
import { ekholma } from '../../support/organisation';
import { fatima, mikael, sara } from '../../support/people';
import type { Someone } from '../../support/teams-client';

describe('remote support on the page', () => {
  let admin: AdminApp;
  let booking: Booking;
  const day = '2026-11-24';

  before(async () => {
    admin = await startAdminApp({ organisation: { ...ekholma, support: desk } }, [supportFeature]);
    for (const person of [sara, mikael, fatima]) await admin.test.teams.join(person);
    booking = await booked(admin.test, sara);
  });
  after(() => admin.test.stop());

  const stored = async (): Promise<Booking | null> =>
    admin.test.app.store.of('ekholma').bookings.findOne({ _id: booking._id });
  const technician = (): Someone => (booking.technician === mikael.oid ? mikael : fatima);
  const colleague = (): Someone => (booking.technician === mikael.oid ? fatima : mikael);
  const ask = async <T>(person: Someone, path: string, body?: object): Promise<T> => {
    const answer = await admin.ask(person, path, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body as T;
  };

  it('shows the cases of a day, and none of another', async () => {
    const { lines } = await ask<SupportDay>(mikael, `/support/day?day=${day}`);
    expect(lines.map(({ number, by, stage }) => [number, by, stage])).to.deep.equal([
      [booking.number, 'Sara Lindqvist', 'booked'],
    ]);
    const today = await ask<SupportDay>(mikael, '/support/day?day=nonsense');
    expect(today).to.deep.equal({ day: '2026-11-23', lines: [] });
  });

  it('lets a colleague take a case over, and whoever has it start and end it', async () => {
    const id = booking._id;
    const open = await ask<CaseShape>(colleague(), `/support/case?id=${id}`);
    expect(open.may).to.include({ takeOver: true, finish: true });
    expect(open.trouble).to.equal('Skärmen är svart');
    await ask(colleague(), '/support/step', { booking: id, step: 'take-over' });
    expect((await stored())?.technician).to.equal(colleague().oid);
    await ask(colleague(), '/support/note', { booking: id, text: 'Ringer åtta' });
    await ask(colleague(), '/support/step', { booking: id, step: 'start' });

    const ending = { booking: id, outcome: 'visit', done: 'Kabeln var lös', place: '' };
    const refused = await admin.ask(colleague(), '/support/finish', ending);
    expect([refused.status, refused.body['code']]).to.deep.equal([409, 'booking-place-missing']);
    expect((await stored())?.stage.name).to.equal('started');
    const done = await ask<CaseShape>(colleague(), '/support/finish', {
      ...ending,
      outcome: 'remote',
    });
    expect(done).to.include({ stage: 'done', outcome: 'remote', done: 'Kabeln var lös' });
    expect((await stored())?.notes.map(({ text }) => text)).to.deep.equal(['Ringer åtta']);
    const again = await admin.ask(colleague(), '/support/finish', { ...ending, outcome: 'remote' });
    expect(again.status).to.be.oneOf([200, 409]);
    expect((await stored())?.chain.filter(({ what }) => what === 'finish')).to.have.length(1);
  });

  it('moves a case to another free time, and not to one that is none', async () => {
    const other = await booked(admin.test, sara, '2026-11-24T09:00:00.000Z');
    const { times } = await ask<CaseShape>(mikael, `/support/case?id=${other._id}`);
    const [, to = ''] = times;
    const moved = await ask<CaseShape>(mikael, '/support/move', { booking: other._id, start: to });
    expect(moved.start).to.equal(to);
    for (const start of ['nonsense', '2026-11-24T02:00:00.000Z'])
      expect(
        (await admin.ask(mikael, '/support/move', { booking: other._id, start })).status,
      ).to.equal(409);
    const cancelled = await ask<CaseShape>(mikael, '/support/step', {
      booking: other._id,
      step: 'cancel',
    });
    expect(cancelled.stage).to.equal('cancelled');
  });

  it('keeps the roster, with who and when, and says what is wrong', async () => {
    const { technicians } = await ask<RosterShape>(mikael, '/support/roster');
    expect(technicians.map(({ name }) => name)).to.have.length(2);
    const known = technicians.find(({ oid }) => oid === technician().oid);
    const wrong = await ask<{ problems: string[] }>(mikael, '/support/technician', {
      ...known,
      hours: 'ibland',
      awayFrom: '2026-12-02',
      awayTo: '2026-12-01',
    });
    expect(wrong.problems).to.deep.equal(['hours-wrong', 'away-wrong']);
    const saved = await ask<{ roster: RosterShape }>(mikael, '/support/technician', {
      ...known,
      hours: 'mån-fre 9-11',
      skills: ['phone', 'nonsense'],
      awayFrom: '2026-12-01',
      awayTo: '2026-12-02',
    });
    expect(saved.roster.technicians.find(({ oid }) => oid === known?.oid)).to.include({
      hours: 'mån–fre 9–11',
      awayFrom: '2026-12-01',
    });
    await ask(mikael, '/support/on-call', {
      oid: mikael.oid,
      from: '2027-01-01',
      to: '2027-01-07',
    });
    const organisation = await admin.test.app.store.organisation('ekholma');
    expect(
      organisation?.support?.technicians.find(({ oid }) => oid === known?.oid)?.skills,
    ).to.deep.equal(['phone']);
    expect(organisation?.support?.onCall.some(({ from }) => from === '2027-01-01')).to.equal(true);
    const { audit } = admin.test.app.store.of('ekholma');
    const told = [
      ...(organisation?.audited ?? []),
      ...(await audit.find({ at: { $gt: new Date(0) } }).toArray()),
    ].filter(({ what }) => what === 'settings/support');
    expect(told.length).to.be.greaterThan(1);
    await ask(mikael, '/support/technician/remove', { oid: known?.oid });
    const left = await ask<RosterShape>(mikael, '/support/roster');
    expect(left.technicians).to.have.length(1);
  });
});
