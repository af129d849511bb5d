import { expect } from 'chai';
import type { Booking } from '../../bot/domain/support/booking';
import { startTestApp, type TestApp } from '../support/app';
import { textOf } from '../support/cards';
import { desk } from '../support/desk';
import { onEachEngine } from '../support/engines';
import { ekholma } from '../support/organisation';
import { admins, mikael } from '../support/people';
import type { Someone } from '../support/teams-client';

const slot = '2026-11-24T08:00:00.000Z';
const trouble = 'Skärmen är svart';

describe('many who want the same time', () => {
  onEachEngine((_name, open) => {
    let test: TestApp;

    // One of the two technicians is away: there is one such time.
    const away = [{ from: '2026-11-24', to: '2026-11-24' }];
    const [first, second] = desk.technicians;
    const support = { ...desk, technicians: [first!, { ...second!, away }] };

    beforeEach(async () => {
      test = await startTestApp({ organisation: { support }, engine: await open() });
    });

    afterEach(() => test.stop());

    const book = (person: Someone, draft: string, more: object = {}) =>
      test.teams.execute(person, {
        data: { verb: 'support/book', draft, category: 'computer', trouble, slot, ...more },
      });
    const all = (): Promise<Booking[]> =>
      test.app.store.of(ekholma._id).bookings.find({ 'stage.name': 'booked' }).toArray();
    const claims = () =>
      test.app.store.shared.slotClaims.find({ technician: mikael.oid }).toArray();

    it('are a hundred, of whom one gets the last; the others are offered what is left', async () => {
      const answers = await Promise.all(admins.map((person, n) => book(person, `draft-${n}`)));
      expect(answers.every(({ status }) => status === 200)).to.equal(true);
      const texts = answers.map(({ body }) => textOf((body as { value: unknown }).value));
      expect(texts.filter((text) => text.includes('Bokat!'))).to.have.length(1);
      expect(texts.filter((text) => text.includes('hann någon annan ta'))).to.have.length(99);
      expect(await all()).to.have.length(1);
      expect(await claims()).to.have.length(1);
    });

    it('are one person, whose form came ten times at once: one booking, one time taken', async () => {
      const person = admins[0]!;
      // Two technicians are free then: the same form must not take the time of both.
      const later = { slot: '2026-11-25T08:00:00.000Z' };
      await Promise.all(Array.from({ length: 10 }, () => book(person, 'twice', later)));
      expect(await all()).to.have.length(1);
      expect(
        await test.app.store.shared.slotClaims.countDocuments({ start: { $gt: new Date(0) } }),
      ).to.equal(1);
    });

    it('are two of whom one moves there while the other books it', async () => {
      const [one, other] = [admins[0]!, admins[1]!];
      await book(one, 'moved', { slot: '2026-11-25T08:00:00.000Z' });
      const [before] = await all();
      const data = { verb: 'support/move', booking: before?._id ?? '', newSlot: slot };
      await Promise.all([test.teams.execute(one, { data }), book(other, 'booked')]);
      const there = (await all()).filter(({ start }) => start.toISOString() === slot);
      expect(there).to.have.length(1);
      expect(there[0]?.technician).to.equal(mikael.oid);
    });
  });
});
