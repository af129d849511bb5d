import { expect } from 'chai';
import { demoId } from '../../bot/demo/identity';
import { seedDemo } from '../../bot/demo/seed';
import type { Organisation } from '../../bot/domain/organisation';
import { sumOf } from '../../bot/domain/rent/line';
import { shareOf } from '../../bot/domain/rent/month';
import { rentSpans } from '../../bot/domain/rent/span';
import { changeDevice } from '../../bot/services/device-changes';
import { Invoices } from '../../bot/services/rent/invoices';
import { openCollections } from '../../bot/store/collections';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { onEachEngine } from '../support/engines';
import { refusalOf } from '../support/refusal';

const now = new Date('2026-11-23T09:30:00Z');
const december = new Date('2026-12-01T07:00:00Z');

interface Books {
  readonly store: Store;
  readonly organisation: Organisation;
  readonly invoices: Invoices;
}

async function books(engine: Engine): Promise<Books> {
  const store = new Store(await openCollections(engine));
  await seedDemo(store, now);
  const organisation = await store.organisation(demoId);
  if (organisation === undefined) throw new Error('no demo');
  return { store, organisation, invoices: new Invoices({ store }) };
}

onEachEngine((_name, open) => {
  describe('the month’s internal invoice', () => {
    it('has a line for each device that somebody had in the month, and lists the rest', async () => {
      const { store, organisation, invoices } = await books(await open());
      const { lines, unbilled } = await invoices.of(organisation, '2026-10');
      const all = await store.of(demoId).devices.find({}).toArray();
      const rented = all.filter((device) =>
        rentSpans(device).some((span) => shareOf(span, '2026-10')),
      );
      const told = [...lines, ...unbilled].map(({ tag }) => tag);
      expect(new Set(told)).to.deep.equal(new Set(rented.map(({ tag }) => tag)));
      expect(lines.length).to.be.greaterThan(100);
      for (const one of lines) expect(one.amount).to.equal(Math.round((one.rate * one.days) / 31));
    });

    it('takes the kodsträng of the request where there is one', async () => {
      const { store, organisation, invoices } = await books(await open());
      const { lines } = await invoices.of(organisation, '2026-11');
      const requests = await store
        .of(demoId)
        .requests.find({ 'stage.name': 'handed-over' })
        .toArray();
      const byDevice = new Map(
        requests.map((one) => [JSON.stringify(one.stage), one.accountString]),
      );
      expect(byDevice.size).to.be.greaterThan(0);
      const known = new Set(organisation.accountString.known);
      expect(lines.filter(({ accountString }) => !known.has(accountString))).to.deep.equal([]);
    });

    it('can’t be locked before the month is over, and is the same when locked twice', async () => {
      const { organisation, invoices } = await books(await open());
      const early = await refusalOf(invoices.lock(organisation, '2026-11', 'p-1', now));
      expect(early.code).to.equal('rent-month-not-over');
      expect((await refusalOf(invoices.of(organisation, '2026-13'))).code).to.equal(
        'rent-month-unknown',
      );
      const [first, second] = await Promise.all([
        invoices.lock(organisation, '2026-11', 'p-1', december),
        invoices.lock(organisation, '2026-11', 'p-2', december),
      ]);
      expect(second.lines).to.deep.equal(first.lines);
      const again = await invoices.of(organisation, '2026-11');
      expect(again.locked).to.include({
        status: 'locked',
        lines: again.lines.length,
        sum: sumOf(again.lines),
      });
    });

    it('is completed after an interruption', async () => {
      const { store, organisation, invoices } = await books(await open());
      const whole = await invoices.of(organisation, '2026-11');
      const claim = {
        _id: `${demoId}/rent/2026-11`,
        month: '2026-11',
        status: 'locking',
        at: december,
        by: 'p-1',
      } as const;
      await store.of(demoId).rentMonths.insertOne({ ...claim, organisation: demoId });
      for (const one of whole.lines.slice(0, 7)) await store.of(demoId).rentLines.insertOne(one);
      const { lines } = await invoices.lock(organisation, '2026-11', 'p-2', december);
      expect(lines).to.deep.equal(whole.lines);
    });

    it('puts a locked month right on the next one, once', async () => {
      const { store, organisation, invoices } = await books(await open());
      const { lines } = await invoices.lock(organisation, '2026-11', 'p-1', december);
      const full = lines.find(({ days, device }) => days === 30 && device !== '');
      if (full === undefined) throw new Error('nobody had a device all month');
      const late = {
        type: 'receive',
        now: new Date('2026-12-03T09:00:00Z'),
        endOfUse: '2026-11-16',
      } as const;
      await changeDevice({ store }, demoId, full.device, late, 'p-it');
      const next = await invoices.of(organisation, '2026-12');
      const corrections = next.lines.filter(({ corrects }) => corrects !== undefined);
      expect(corrections).to.have.length(1);
      expect(corrections[0]).to.include({ device: full.device, corrects: '2026-11', days: -15 });
      expect(corrections[0]?.amount).to.equal(Math.round((full.rate * 15) / 30) - full.amount);
      await invoices.lock(organisation, '2026-12', 'p-1', new Date('2027-01-02T08:00:00Z'));
      const after = await invoices.of(organisation, '2027-01');
      expect(after.lines.filter(({ corrects }) => corrects !== undefined)).to.deep.equal([]);
      expect((await invoices.of(organisation, '2026-11')).lines).to.deep.equal(lines);
    });
  });
});
