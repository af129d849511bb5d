import { expect } from 'chai';
import { embeddedOn, openEmbedded } from '../../bot/store/embedded';
import type { Journal } from '../../bot/store/embedded/journal';
import { Health } from '../../bot/store/embedded/health';
import type { Declaration, Documents, Filter } from '../../bot/store/port';
import { aThing, things, type Thing } from './documents.contract';

/** The words of what was refused. */
async function refused(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    return String(error);
  }
  throw new Error('nothing was refused');
}

describe('the embedded engine', () => {
  let documents: Documents<Thing>;

  beforeEach(async () => {
    documents = await (await openEmbedded({})).open<Thing>(things);
  });

  describe('what it keeps', () => {
    const never: readonly (readonly [string, unknown, string])[] = [
      ['null', null, 'field a cannot hold null'],
      ['null within', { b: [{ c: null }] }, 'field a.b.0.c cannot hold null'],
      ['undefined in an array', [undefined], 'field a.0 cannot hold'],
      ['a number that is none', NaN, 'field a cannot hold NaN'],
      ['a date that is none', new Date(NaN), 'field a cannot hold an invalid date'],
      ['a function', () => 1, 'field a cannot hold'],
      ['an instance of a class', new Map(), 'field a cannot hold an instance of Map'],
      ['a field named as an operator', { $set: 1 }, 'field a cannot hold a field called $set'],
    ];
    for (const [what, value, words] of never) {
      it(`is never ${what}: by an insert, or by a change`, async () => {
        const { _id } = aThing();
        expect(await refused(() => documents.insertOne(aThing({ a: value })))).to.contain(words);
        await documents.insertOne(aThing({ _id }));
        const change = { $set: { a: value } };
        expect(await refused(() => documents.updateOne({ _id }, change))).to.contain('cannot hold');
        expect(await documents.findOne({ _id })).not.to.have.property('a');
      });
    }

    it('is not null where an element of an array is unset', async () => {
      const { _id } = aThing();
      await documents.insertOne(aThing({ _id, a: [1, 2] }));
      expect(
        await refused(() => documents.updateOne({ _id }, { $unset: { 'a.0': '' } })),
      ).to.contain('null');
    });

    it('cannot be changed by whoever reads it', async () => {
      const { _id } = aThing();
      await documents.insertOne(aThing({ _id, since: new Date(5), list: [{ a: 1 }] }));
      const found = (await documents.findOne({ _id })) as unknown as {
        since: Date;
        list: { a: number }[];
      };
      expect(() => found.list.push({ a: 2 })).to.throw(TypeError);
      expect(() => (found.list[0]!.a = 2)).to.throw(TypeError);
      expect(() => found.since.setTime(9)).to.throw(TypeError, 'make a new one');
      expect(() => delete (found as Partial<typeof found>).since).to.throw(TypeError);
      expect(await documents.findOne({ _id })).to.deep.include({
        since: new Date(5),
        list: [{ a: 1 }],
      });
    });

    it('has dates that behave like any others', async () => {
      const { _id } = aThing();
      await documents.insertOne(aThing({ _id, since: new Date(5) }));
      const since = (await documents.findOne({ _id }))!['since'] as Date;
      expect(since).to.be.instanceOf(Date);
      expect(since.constructor).to.equal(Date);
      expect(JSON.stringify({ since })).to.equal('{"since":"1970-01-01T00:00:00.005Z"}');
      expect(structuredClone(since)).to.deep.equal(new Date(5));
      expect(new Date(since).getTime()).to.equal(5);
    });

    it('has an _id that is text, and not too long for the disk', async () => {
      for (const _id of ['', 'x'.repeat(1001), 'a\u0000b', 7 as unknown as string]) {
        expect(await refused(() => documents.insertOne(aThing({ _id })))).to.contain(
          'needs an _id',
        );
      }
      await documents.insertOne(aThing({ _id: 'x'.repeat(1000) }));
    });

    it('cannot have two arrays in one index, as in MongoDB', async () => {
      const declaration: Declaration = {
        name: 'two',
        indexes: [{ name: 'two', on: { a: 1, b: 1 } }],
      };
      const two = await (await openEmbedded({})).open<Thing>(declaration);
      expect(await refused(() => two.insertOne(aThing({ a: [1], b: [2] })))).to.contain(
        'two arrays',
      );
      await two.insertOne(aThing({ a: [1], b: 2 }));
    });
  });

  // mongo-java-server 1.47, on which CI runs the contract, answers these otherwise than MongoDB's manual.
  describe('where only a real mongod agrees', () => {
    beforeEach(async () => {
      await documents.insertMany([
        aThing({ name: 'both', numbers: [1, 10], tags: 'red' }),
        aThing({ name: 'none', numbers: [], steps: [] }),
      ]);
    });
    const names = async (filter: Filter): Promise<unknown[]> =>
      (await documents.find(filter, { sort: { name: 1 } }).toArray()).map(({ name }) => name);

    it('lets different elements of an array meet two bounds', async () => {
      expect(await names({ organisation: 'kommunen', numbers: { $gt: 5, $lt: 2 } })).to.deep.equal([
        'both',
      ]);
    });

    it('lets different elements meet two bounds in an index', async () => {
      await documents.updateOne({ name: 'both' }, { $set: { tags: ['a', 'z'] } });
      expect(await names({ organisation: 'kommunen', tags: { $gt: 'm', $lt: 'b' } })).to.deep.equal(
        ['both'],
      );
    });

    it('finds one value by $all', async () => {
      expect(await names({ organisation: 'kommunen', tags: { $all: ['red'] } })).to.deep.equal([
        'both',
      ]);
    });

    it('finds that nothing in an empty array has a field', async () => {
      expect(
        await names({ organisation: 'kommunen', 'steps.done': { $exists: false } }),
      ).to.deep.equal(['both', 'none']);
    });
  });

  describe('what it does not know', () => {
    it('is refused by name', async () => {
      const { _id } = aThing();
      await documents.insertOne(aThing({ _id, a: [1] }));
      const ask = (filter: object) => refused(() => documents.find(filter as Filter).toArray());
      expect(await ask({ a: { $regex: 'x' } })).to.contain('$regex');
      expect(await ask({ $where: 'true' })).to.contain('$where');
      const change = (what: object) => refused(() => documents.updateOne({ _id }, what));
      expect(await change({ $rename: { a: 'b' } })).to.contain('$rename');
      expect(await change({ $push: { a: { $each: [1], $what: 1 } } })).to.contain('$what');
    });

    it('does not answer with a document that an upsert without _id would make', async () => {
      const upsert = () =>
        documents.findOneAndUpdate(
          { state: 'x' },
          { $set: { a: 1 } },
          { returnDocument: 'after', upsert: true },
        );
      expect(await refused(upsert)).to.contain('_id');
      expect(await documents.countDocuments({})).to.equal(0);
    });
  });

  describe('when the disk fails', () => {
    /** Keeps in memory what is written, and fails from a given write on, as the one on disk does. */
    const failing = (from: number): { journal: Journal; kept: Map<string, unknown> } => {
      const kept = new Map<string, unknown>();
      const health = new Health();
      let writes = 0;
      const write = (act: () => void) =>
        health.watch(async () => {
          writes += 1;
          if (writes >= from) throw new Error('no space left');
          await Promise.resolve();
          act();
        });
      const journal: Journal = {
        read: () => [],
        put: (_, document) => write(() => kept.set(document._id, document)),
        remove: (_, id) => write(() => kept.delete(id)),
        ping: async () => {
          health.check();
        },
        close: async () => undefined,
      };
      return { journal, kept };
    };

    it('rejects that write, and everything after it, reads and ping too', async () => {
      const { journal, kept } = failing(3);
      const engine = embeddedOn(journal);
      const all = await engine.open<Thing>(things);
      await all.insertOne(aThing({ _id: 'one' }));
      await all.insertOne(aThing({ _id: 'two' }));
      await engine.ping();
      expect(await refused(() => all.insertOne(aThing({ _id: 'three' })))).to.contain(
        'could not write',
      );
      expect(await refused(() => all.insertOne(aThing({ _id: 'four' })))).to.contain(
        'could not write',
      );
      expect(await refused(() => all.findOne({ _id: 'three' }))).to.contain('could not write');
      expect(await refused(() => engine.ping())).to.contain('start again');
      expect([...kept.keys()]).to.deep.equal(['one', 'two']);
    });

    it('acknowledges nothing that came after the write that failed', async () => {
      const { journal } = failing(2);
      const all = await embeddedOn(journal).open<Thing>(things);
      const writes = ['one', 'two', 'three'].map((_id) => all.insertOne(aThing({ _id })));
      const results = await Promise.allSettled(writes);
      expect(results.slice(1).map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    });
  });

  it('tells of a write only when it is safe: also to those who lose by it, or only read', async () => {
    let safe: () => void = () => undefined;
    const journal: Journal = {
      read: () => [],
      put: () => new Promise((resolve) => (safe = resolve)),
      remove: () => Promise.resolve(),
      ping: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
    const all = await embeddedOn(journal).open<Thing>(things);
    const told: string[] = [];
    const thing = aThing();
    const acts: Record<string, Promise<unknown>> = {
      insert: all.insertOne(thing),
      duplicate: all.insertOne(thing),
      read: all.findOne({ _id: thing._id }),
      list: all.find({ organisation: 'kommunen' }).toArray(),
      count: all.countDocuments({}),
      lost: all.findOneAndUpdate(
        { _id: thing._id, state: 'x' },
        { $set: { a: 1 } },
        { returnDocument: 'after' },
      ),
    };
    const ends = Object.entries(acts).map(async ([name, act]) => {
      await Promise.allSettled([act]);
      told.push(name);
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).to.deep.equal([]);
    safe();
    await Promise.all(ends);
    expect(told).to.have.members(Object.keys(acts));
  });
});
