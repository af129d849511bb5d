import { expect } from 'chai';
import { apply, undo } from '../../../admin/imports/apply';
import { check } from '../../../admin/imports/check';
import type { Reading } from '../../../admin/imports/read-row';
import type { TabTurn } from '../../../admin/tab/tab-route';
import type { World } from '../../../bot/services/world';
import { readTable } from '../../../bot/files/read-table';
import { openCollections } from '../../../bot/store/collections';
import { Store } from '../../../bot/store/store';
import type { Engine } from '../../../bot/store/port';
import { peopleDirectory } from '../../../bot/services/people';
import { memoryEngine } from '../../support/engines';
import { aDevice, ekholma, usedLaptop } from '../../support/organisation';
import { mikael } from '../../support/people';

const rows = 500;
const lines = Array.from({ length: rows }, (_, n) =>
  n % 2 === 0 ? `NY-${n};SN${n};Ny modell;100` : `KLP-${n};;Bytt namn;${n}`,
);
const file = ['Tag;Serial;Model;Price', ...lines].join('\n');
const reading: Reading = {
  mapping: ['tag', 'serial', 'model', 'price'],
  dates: 'day-first',
  emptyClears: false,
};
const turn: TabTurn = {
  actor: {
    oid: mikael.oid,
    alias: 'a',
    organisation: 'ekholma',
    roles: ['it-admin'],
    language: 'sv',
  },
  organisation: ekholma,
  language: 'sv',
  now: new Date('2026-11-23T09:00:00Z'),
};

class Cut extends Error {}

/** An engine on which nothing can be written any more after so many writes, until it is mended. */
function cutting(engine: Engine, cut: { after: number }): Engine {
  const writes = ['insertOne', 'insertMany', 'updateOne', 'findOneAndUpdate', 'deleteOne'];
  return {
    ping: () => engine.ping(),
    close: () => engine.close(),
    open: async (declaration) =>
      new Proxy(await engine.open(declaration), {
        get: (target, name, receiver) => {
          const value: unknown = Reflect.get(target, name, receiver);
          if (typeof value !== 'function') return value;
          return (...given: unknown[]): unknown => {
            if (writes.includes(String(name)) && cut.after-- <= 0) return Promise.reject(new Cut());
            return Reflect.apply(value, target, given);
          };
        },
      }),
  };
}

describe('an import that is interrupted', () => {
  const told = async (world: World) => {
    const { devices } = world.store.of('ekholma');
    const found = await devices.find({ keys: { $gt: '' } }).toArray();
    const each = [...new Map(found.map((one) => [one.tag, one])).values()];
    return each
      .map(({ tag, serial, model, price, keys, words, lifecycle }) => ({
        ...{ tag, serial, model, price, keys, words, lifecycle },
      }))
      .sort((one, other) => one.tag.localeCompare(other.tag));
  };

  const furnished = async (cut: { after: number }): Promise<World> => {
    const store = new Store(await openCollections(cutting(await memoryEngine(), cut)));
    const known = lines
      .map((_, n) => n)
      .filter((n) => n % 2 === 1)
      .map((n) => aDevice(usedLaptop, { tag: `KLP-${n}`, serial: `OLD${n}` }));
    await store.of('ekholma').devices.insertMany(known);
    let id = 0;
    const newId = (): string => String((id += 1));
    return { store, directory: peopleDirectory(store), newId };
  };

  const table = readTable(new TextEncoder().encode(file));
  const dryRun = async (world: World) => check(world, turn, 'lista.csv', await table, reading);

  /** Goes on again and again, with a cut after so many writes each time. */
  const inPieces = async (work: typeof apply, world: World, id: string, cut: { after: number }) => {
    for (let times = 1; ; times += 1) {
      cut.after = 150;
      try {
        await (
          await work(world, turn, id)
        )();
        return times;
      } catch (problem) {
        if (!(problem instanceof Cut)) throw problem;
      } finally {
        cut.after = Infinity;
      }
    }
  };

  it('goes on where it stopped, and ends as one that was not; so does undoing it', async () => {
    const smooth = await furnished({ after: Infinity });
    const cut = { after: Infinity };
    const broken = await furnished(cut);
    const before = await told(broken);

    const whole = await dryRun(smooth);
    await (
      await apply(smooth, turn, whole._id)
    )();
    const pieces = await dryRun(broken);
    expect(pieces.counts).to.deep.equal({ new: rows / 2, changed: rows / 2, same: 0, wrong: 0 });
    expect(await inPieces(apply, broken, pieces._id, cut)).to.be.greaterThan(1);
    expect(await told(broken)).to.deep.equal(await told(smooth));
    const of = broken.store.of('ekholma');
    expect(await of.imports.findOne({ _id: pieces._id })).to.include({
      status: 'applied',
      kept: 0,
    });

    expect(await inPieces(undo, broken, pieces._id, cut)).to.be.greaterThan(1);
    expect(await of.imports.findOne({ _id: pieces._id })).to.include({ status: 'undone', kept: 0 });
    expect(await told(broken)).to.deep.equal(before);
  });
});
