import { expect } from 'chai';
import { seedDemo } from '../../bot/demo/seed';
import { demoId, demoTenant } from '../../bot/demo/identity';
import { Allocation } from '../../bot/services/allocation';
import { Members } from '../../bot/services/members';
import { nextNumber } from '../../bot/services/numbers';
import { peopleDirectory } from '../../bot/services/people';
import { Settling } from '../../bot/services/settling';
import { openCollections } from '../../bot/store/collections';
import type { Documents, Engine, Stored } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { fromEngine } from '../../bot/verify/reading';
import { verifyChains } from '../../bot/verify/verify';
import { memoryEngine, onEachEngine } from '../support/engines';

const now = new Date('2026-11-23T09:30:00Z');
const later = new Date('2026-11-24T14:00:00Z');

const storeOn = async (engine: Engine): Promise<Store> => new Store(await openCollections(engine));

/** Everything the demo puts in, by id. */
async function everything(store: Store): Promise<Readonly<Record<string, unknown>>> {
  const scope = store.of(demoId);
  const all: readonly Stored[][] = await Promise.all([
    store.allOrganisations(),
    store.shared.people.find({ tenant: demoTenant }).toArray(),
    scope.members.find({}).toArray(),
    scope.products.find({}).toArray(),
    scope.devices.find({}).toArray(),
    scope.requests.find({}).toArray(),
    scope.counters.find({}).toArray(),
  ]);
  return Object.fromEntries(all.flat().map((document) => [document._id, document]));
}

onEachEngine((_name, open) => {
  describe('seeding the demo', () => {
    it('puts everything in once, and never again', async () => {
      const store = await storeOn(await open());
      const first = await seedDemo(store, now);
      const before = await everything(store);
      const second = await seedDemo(store, later);
      expect(first).to.include({ seeded: true, products: 19, requests: 32 });
      expect(second).to.include({ seeded: false, devices: 0 });
      expect(await everything(store)).to.deep.equal(before);
      const { people, members, products, devices, requests } = first;
      expect(Object.keys(before)).to.have.length(
        // Four counters, and the organisation.
        people + members + products + devices + requests + 5,
      );
    });
  });
});

describe('seeding the demo', () => {
  it('is completed by the next call when it was interrupted at any write, as if that had been the first', async () => {
    const whole = await storeOn(await memoryEngine());
    await seedDemo(whole, later);
    const expected = await everything(whole);
    for (const interruptedAt of [1, 100, 250, 450, 484]) {
      const engine = await memoryEngine();
      let stopped = false;
      try {
        await seedDemo(await storeOn(breaking(engine, interruptedAt)), now);
      } catch {
        stopped = true;
      }
      expect(stopped, String(interruptedAt)).to.equal(true);
      const store = await storeOn(engine);
      expect((await seedDemo(store, later)).seeded).to.equal(true);
      expect(await everything(store), String(interruptedAt)).to.deep.equal(expected);
    }
  });

  it('leaves nothing for the jobs to mend, to hand out or to tell', async () => {
    const store = await storeOn(await memoryEngine());
    await seedDemo(store, now);
    const before = await everything(store);
    const world = { store, directory: peopleDirectory(store), newId: () => 'id' };
    const settling = new Settling(world, new Members(world));
    await settling.settleAll(demoId, now);
    await new Allocation(world, settling).run(demoId, now);
    expect(await everything(store)).to.deep.equal(before);
  });

  it('leaves the next number to the next request', async () => {
    const store = await storeOn(await memoryEngine());
    await seedDemo(store, now);
    expect(await nextNumber({ store }, demoId, 'request')).to.equal(1033);
  });

  it('has a consignment for every device that was packed, and a return for every one announced', async () => {
    const engine = await memoryEngine();
    const store = await storeOn(engine);
    await seedDemo(store, now);
    const scope = store.of(demoId);
    const devices = await scope.devices.find({ 'lifecycle.state': { $gt: '' } }).toArray();
    for (const { lifecycle, tag, _id } of devices) {
      if (lifecycle.state === 'return-requested')
        expect((await scope.returns.findOne({ _id: lifecycle.return }))?.device, tag).to.equal(_id);
      if (lifecycle.state !== 'with-refurbisher' && lifecycle.state !== 'awaiting-pickup') continue;
      const found = await scope.consignments.findOne({ _id: lifecycle.consignment });
      expect(
        found?.lines.map(({ device }) => device),
        tag,
      ).to.include(_id);
      const gone = lifecycle.state === 'with-refurbisher' ? 'handed-over' : 'closed';
      expect(found?.stage.name, tag).to.equal(gone);
    }
    expect(await nextNumber({ store }, demoId, 'consignment')).to.equal(1016);
    expect((await verifyChains(fromEngine(engine))).faults).to.deep.equal([]);
  });

  it('fills the directory, so that people find each other', async () => {
    const store = await storeOn(await memoryEngine());
    await seedDemo(store, now);
    const directory = peopleDirectory(store);
    const named = async (typed: string): Promise<readonly string[]> =>
      (await directory.search(demoTenant, typed)).map(({ name }) => name);
    expect(await named('mikael öb')).to.deep.equal(['Mikael Öberg']);
    expect(await named('jelena petrovic')).to.deep.equal(['Jelena Petrović']);
    expect(await named('sara.lindqvist@demo')).to.deep.equal(['Sara Lindqvist']);
    expect(await directory.withRole(demoTenant, 'economist')).to.have.length(1);
  });
});

/** An engine that breaks at the n-th document written: those before it are kept, as after a power failure. */
function breaking(engine: Engine, at: number): Engine {
  let written = 0;
  const counted = (): void => {
    written += 1;
    if (written >= at) throw new Error('the power failed');
  };
  const open = async <T extends Stored>(
    declaration: Parameters<Engine['open']>[0],
  ): Promise<Documents<T>> => {
    const documents = await engine.open<T>(declaration);
    const insertOne = async (document: T): Promise<unknown> => {
      counted();
      return documents.insertOne(document);
    };
    return new Proxy(documents, {
      get: (target, name) => {
        if (name === 'insertOne') return insertOne;
        if (name === 'insertMany') {
          return async (all: readonly T[]) => {
            for (const document of all) await insertOne(document);
            return { insertedCount: all.length };
          };
        }
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  };
  return { open, ping: () => engine.ping(), close: () => engine.close() };
}
