import { expect } from 'chai';
import { isDuplicate } from '../../bot/store/duplicate';
import type {
  Change,
  Declaration,
  Documents,
  Filter,
  FindOptions,
  Stored,
} from '../../bot/store/port';
import type { OpenEngine } from '../support/engines';

/** A document of any shape. */
export interface Thing extends Stored {
  readonly [field: string]: unknown;
}

export const things: Declaration = {
  name: 'things',
  indexes: [
    { name: 'state', on: { organisation: 1, state: 1, since: 1 } },
    { name: 'holder', on: { organisation: 1, 'life.holder': 1, rank: -1 } },
    { name: 'tags', on: { organisation: 1, tags: 1 } },
    { name: 'steps', on: { organisation: 1, 'steps.by': 1, 'steps.done': 1 } },
    { name: 'number', on: { organisation: 1, number: 1 }, unique: true },
    { name: 'keys', on: { keys: 1 }, unique: true, sparse: true },
  ],
};

let made = 0;

/** A thing with its own id and number, and whatever else the test is about. */
export function aThing(fields: Readonly<Record<string, unknown>> = {}): Thing {
  made += 1;
  return { _id: `thing-${made}`, organisation: 'kommunen', number: made, ...fields };
}

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));

/** What every engine must do: the meaning that MongoDB gives to what the port names. */
export function behavesLikeDocuments(open: OpenEngine): void {
  let documents: Documents<Thing>;

  before(async () => {
    documents = await (await open()).open<Thing>(things);
  });

  afterEach(async () => {
    for (const { _id } of await documents.find({}).toArray()) await documents.deleteOne({ _id });
  });

  const keep = async (...all: readonly Readonly<Record<string, unknown>>[]): Promise<void> => {
    for (const fields of all) await documents.insertOne(aThing(fields));
  };
  /** The `name` of what is found; in order when sorted, else sorted here. */
  const names = async (filter: Filter, options: FindOptions = {}): Promise<unknown[]> => {
    const found = (await documents.find(filter, options).toArray()).map(({ name }) => name);
    return options.sort === undefined ? found.sort() : found;
  };
  /** A thing with these fields after a change, without what is the same for all things. */
  const after = async (
    fields: Readonly<Record<string, unknown>>,
    change: Change,
  ): Promise<Record<string, unknown>> => {
    const thing = aThing(fields);
    await documents.insertOne(thing);
    const changed = await documents.findOneAndUpdate({ _id: thing._id }, change, {
      returnDocument: 'after',
    });
    const { _id, organisation, number, ...rest } = changed!;
    expect([_id, organisation, number]).to.deep.equal([
      thing._id,
      thing.organisation,
      thing['number'],
    ]);
    expect(await documents.findOne({ _id })).to.deep.equal(changed);
    return rest;
  };
  const refusal = async (work: Promise<unknown>): Promise<Error> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof Error) return error;
    }
    throw new Error('nothing was refused');
  };

  describe('keeping', () => {
    it('gives back what was put in: text, numbers, truth, dates, lists and objects', async () => {
      const thing = aThing({
        text: 'Åsa Öberg å ä ö é 🖥️',
        whole: 42,
        large: 9_007_199_254_740_991,
        part: 0.1,
        negative: -3,
        yes: true,
        no: false,
        since: new Date('2026-02-28T23:59:59.999Z'),
        list: [1, 'två', { tre: 3 }, [4]],
        object: { within: { deep: ['x'] } },
        nothing: [],
        none: {},
      });
      await documents.insertOne(thing);
      const found = await documents.findOne({ _id: thing._id });
      expect(found).to.deep.equal(thing);
      expect(found!['since']).to.be.instanceOf(Date);
    });

    it('leaves out what is undefined', async () => {
      const thing = aThing({ name: undefined, life: { holder: undefined, state: 'x' } });
      await documents.insertOne(thing);
      const found = await documents.findOne({ _id: thing._id });
      expect(found).to.have.all.keys('_id', 'organisation', 'number', 'life');
      expect(found!['life']).to.deep.equal({ state: 'x' });
    });

    it('does not see what a caller does to an object afterwards', async () => {
      const tags = ['a'];
      const since = day(1);
      await keep({ name: 'one', tags, since });
      tags.push('b');
      since.setFullYear(1999);
      const [found] = await documents.find({ name: 'one' }).toArray();
      expect(found!['tags']).to.deep.equal(['a']);
      expect(found!['since']).to.deep.equal(day(1));
    });

    it('keeps a document of a megabyte', async () => {
      const thing = aThing({
        text: 'å'.repeat(500_000),
        list: Array.from({ length: 5000 }, (_, at) => ({ at })),
      });
      await documents.insertOne(thing);
      expect(await documents.findOne({ _id: thing._id })).to.deep.equal(thing);
    });

    it('finds nothing as null, and as an empty list', async () => {
      expect(await documents.findOne({ _id: 'nobody' })).to.equal(null);
      expect(await documents.find({ _id: 'nobody' }).toArray()).to.deep.equal([]);
      expect(await documents.countDocuments({ state: 'nowhere' })).to.equal(0);
    });

    it('refuses a second document with the same _id', async () => {
      const thing = aThing();
      await documents.insertOne(thing);
      expect(
        isDuplicate(await refusal(documents.insertOne({ ...aThing(), _id: thing._id }))),
      ).to.equal(true);
      expect(await documents.findOne({ _id: thing._id })).to.deep.equal(thing);
    });

    it('keeps many in order, up to the first that is refused', async () => {
      const [one, two, three] = [
        aThing({ name: 'one' }),
        aThing({ name: 'two' }),
        aThing({ name: 'three' }),
      ];
      expect(await documents.insertMany([one, two])).to.include({ insertedCount: 2 });
      const [four, five] = [aThing({ name: 'four' }), aThing({ name: 'five' })];
      const refused = await refusal(
        documents.insertMany([three, four, { ...aThing(), _id: one._id }, five]),
      );
      expect(isDuplicate(refused)).to.equal(true);
      expect(await names({})).to.deep.equal(['four', 'one', 'three', 'two']);
    });

    it('takes away one document', async () => {
      await keep({ name: 'one', state: 'x' }, { name: 'two', state: 'x' });
      expect(await documents.deleteOne({ state: 'x' })).to.include({ deletedCount: 1 });
      expect(await documents.countDocuments({ state: 'x' })).to.equal(1);
      expect(await documents.deleteOne({ state: 'y' })).to.include({ deletedCount: 0 });
    });
  });

  describe('unique indexes', () => {
    const thrice = ['taken', 'taken', 'free'];

    it('refuse a value that another document has, in any document', async () => {
      const [first, second] = [aThing({ number: 1001 }), aThing({ number: 1002 })];
      await documents.insertMany([first, second]);
      expect(isDuplicate(await refusal(documents.insertOne(aThing({ number: 1001 }))))).to.equal(
        true,
      );
      const moved = documents.updateOne({ _id: second._id }, { $set: { number: 1001 } });
      expect(isDuplicate(await refusal(moved))).to.equal(true);
      expect(await documents.findOne({ _id: second._id })).to.deep.equal(second);
      await documents.insertOne({ ...aThing({ number: 1001 }), organisation: 'grannkommunen' });
    });

    it('give a value back when its document lets go of it', async () => {
      const first = aThing({ number: 1003 });
      await documents.insertOne(first);
      await documents.updateOne({ _id: first._id }, { $set: { number: 1004 } });
      const second = aThing({ number: 1003 });
      await documents.insertOne(second);
      await documents.deleteOne({ _id: second._id });
      await documents.insertOne(aThing({ number: 1003 }));
    });

    it('hold each element of an array, and may see the same twice in one document', async () => {
      const first = aThing({ keys: thrice });
      await documents.insertOne(first);
      expect(
        isDuplicate(await refusal(documents.insertOne(aThing({ keys: ['other', 'taken'] })))),
      ).to.equal(true);
      await documents.insertOne(aThing({ keys: ['other'] }));
      await documents.updateOne({ _id: first._id }, { $pull: { keys: 'taken' } });
      await documents.insertOne(aThing({ keys: ['taken'] }));
    });

    it('leave documents alone that do not have the field of a sparse one', async () => {
      await keep({ name: 'one' }, { name: 'two' });
      expect(await names({})).to.deep.equal(['one', 'two']);
    });

    it('say a duplicate from any other fault', () => {
      expect(isDuplicate(new Error('E11000'))).to.equal(false);
      expect(isDuplicate({ code: 11000 })).to.equal(false);
      expect(isDuplicate(undefined)).to.equal(false);
    });
  });

  describe('asking', () => {
    beforeEach(async () => {
      await keep(
        {
          name: 'a',
          state: 'in',
          since: day(1),
          rank: 1,
          tags: ['red', 'old'],
          life: { holder: 'ada' },
        },
        { name: 'b', state: 'in', since: day(3), rank: 3, tags: ['red'], life: { holder: 'bo' } },
        { name: 'c', state: 'out', since: day(2), rank: 2, tags: [], life: {} },
        { name: 'd', state: 'out', rank: '2', tags: 'red', life: { holder: 'ada', state: 'x' } },
        { name: 'e' },
      );
    });
    const of = { organisation: 'kommunen' };
    const cases: readonly (readonly [string, Filter, string])[] = [
      ['a value', { ...of, state: 'in' }, 'a b'],
      ['a value by $eq', { ...of, state: { $eq: 'in' } }, 'a b'],
      ['two fields', { ...of, state: 'in', rank: 3 }, 'b'],
      ['a date', { ...of, since: day(2) }, 'c'],
      ['a field of an object', { ...of, 'life.holder': 'ada' }, 'a d'],
      ['a whole object', { ...of, life: { holder: 'ada' } }, 'a'],
      ['a whole object, its fields in order', { ...of, life: { state: 'x', holder: 'ada' } }, ''],
      ['an element of an array, or a value alone', { ...of, tags: 'red' }, 'a b d'],
      ['a whole array', { ...of, tags: ['red', 'old'] }, 'a'],
      ['an array in another order', { ...of, tags: ['old', 'red'] }, ''],
      ['an empty array', { ...of, tags: [] }, 'c'],
      ['anything but a value, or nothing', { ...of, state: { $ne: 'in' } }, 'c d e'],
      ['no element of a value', { ...of, tags: { $ne: 'red' } }, 'c e'],
      ['one of several', { ...of, name: { $in: ['a', 'e', 'z'] } }, 'a e'],
      ['one of several in an array', { ...of, tags: { $in: ['old', 'new'] } }, 'a'],
      ['none of several', { ...of, name: { $nin: ['a', 'e'] } }, 'b c d'],
      ['none of several, or nothing', { ...of, state: { $nin: ['in'] } }, 'c d e'],
      ['one of none', { ...of, name: { $in: [] } }, ''],
      ['none of none', { ...of, name: { $nin: [] } }, 'a b c d e'],
      ['more than, of the same type', { ...of, rank: { $gt: 1 } }, 'b c'],
      ['at least', { ...of, rank: { $gte: 2 } }, 'b c'],
      ['less than', { ...of, rank: { $lt: 3 } }, 'a c'],
      ['at most', { ...of, rank: { $lte: 2 } }, 'a c'],
      ['between', { ...of, rank: { $gt: 1, $lt: 3 } }, 'c'],
      ['text after', { ...of, rank: { $gte: '1' } }, 'd'],
      ['a time before, never what has none', { ...of, since: { $lt: day(3) } }, 'a c'],
      ['a time after, never what has none', { ...of, since: { $gte: day(2) } }, 'b c'],
      ['a range over nothing', { ...of, rank: { $gt: 5, $lt: 2 } }, ''],
      ['a value and a time', { ...of, state: 'in', since: { $lte: day(1) } }, 'a'],
      ['what is there', { ...of, since: { $exists: true } }, 'a b c'],
      ['what is not there', { ...of, since: { $exists: false } }, 'd e'],
      [
        'a field of an object that is not there',
        { ...of, 'life.holder': { $exists: false } },
        'c e',
      ],
      ['all elements', { ...of, tags: { $all: ['old', 'red'] } }, 'a'],
      ['either of two', { ...of, $or: [{ state: 'in', rank: 1 }, { 'life.holder': 'bo' }] }, 'a b'],
      ['either, each once', { ...of, $or: [{ state: 'in' }, { tags: 'red' }] }, 'a b d'],
      [
        'either, and something for both',
        { ...of, state: 'in', $or: [{ rank: 3 }, { rank: 2 }] },
        'b',
      ],
      ['everything in one place', of, 'a b c d e'],
      ['nowhere else', { organisation: 'grannkommunen' }, ''],
    ];
    for (const [what, filter, expected] of cases) {
      it(`finds ${what}`, async () => {
        expect((await names(filter)).join(' ')).to.equal(expected);
        expect(await documents.countDocuments(filter)).to.equal(
          expected === '' ? 0 : expected.split(' ').length,
        );
      });
    }

    it('does not ask for what is undefined', async () => {
      expect(
        await names({ ...of, state: undefined, rank: { $gte: 2, $lt: undefined } }),
      ).to.deep.equal(['b', 'c']);
    });

    it('finds by several ids', async () => {
      const ids = (await documents.find({ name: { $in: ['a', 'c'] } }).toArray()).map(
        ({ _id }) => _id,
      );
      expect(await names({ _id: { $in: ids } })).to.deep.equal(['a', 'c']);
      expect(await names({ _id: { $in: ids }, name: 'c' })).to.deep.equal(['c']);
    });

    it('brings only the fields that are wanted, and _id', async () => {
      const [found] = await documents.find({ name: 'a' }, { projection: { life: 1 } }).toArray();
      expect(found).to.have.all.keys('_id', 'life');
      const one = await documents.findOne({ name: 'a' }, { projection: { rank: 1, nowhere: 1 } });
      expect(one).to.have.all.keys('_id', 'rank');
    });

    it('reads one after the other', async () => {
      const seen: unknown[] = [];
      for await (const { name } of documents.find({ state: 'in' }, { sort: { since: 1 } }))
        seen.push(name);
      expect(seen).to.deep.equal(['a', 'b']);
    });
  });

  describe('asking of arrays of objects', () => {
    beforeEach(async () => {
      await keep(
        {
          name: 'a',
          steps: [
            { by: 'ada', done: true },
            { by: 'bo', done: false },
          ],
        },
        { name: 'b', steps: [{ by: 'ada', done: false, marks: [1, 5] }] },
        { name: 'c', steps: [] },
        { name: 'd', steps: [{ by: 'bo' }, 'odd'], numbers: [1, 10] },
        { name: 'e' },
      );
    });
    const of = { organisation: 'kommunen' };
    const cases: readonly (readonly [string, Filter, string])[] = [
      ['by a field of any element', { ...of, 'steps.by': 'ada' }, 'a b'],
      [
        'by two fields, of different elements too',
        { ...of, 'steps.by': 'ada', 'steps.done': false },
        'a b',
      ],
      [
        'by two fields of one element',
        { ...of, steps: { $elemMatch: { by: 'ada', done: false } } },
        'b',
      ],
      ['by a place', { ...of, 'steps.1.by': 'bo' }, 'a'],
      ['by an array within an array', { ...of, 'steps.marks': 5 }, 'b'],
      ['by a range in an array within an array', { ...of, 'steps.marks': { $gt: 4 } }, 'b'],
      ['what no element has', { ...of, 'steps.by': { $ne: 'ada' } }, 'c d e'],
      ['a field that some element has', { ...of, 'steps.done': { $exists: true } }, 'a b'],
      ['one of several', { ...of, 'steps.by': { $in: ['bo', 'cy'] } }, 'a d'],
      ['two bounds by one element', { ...of, numbers: { $elemMatch: { $gt: 5, $lt: 11 } } }, 'd'],
      ['two bounds by no one element', { ...of, numbers: { $elemMatch: { $gt: 1, $lt: 10 } } }, ''],
      ['text after, in any element', { ...of, 'steps.by': { $gt: '' } }, 'a b d'],
    ];
    for (const [what, filter, expected] of cases) {
      it(`finds ${what}`, async () => {
        expect((await names(filter)).join(' ')).to.equal(expected);
      });
    }
  });

  describe('sorting', () => {
    it('puts what is missing first, then numbers, text, objects, truth, dates', async () => {
      await keep(
        { name: 'date', by: day(1) },
        { name: 'true', by: true },
        { name: 'false', by: false },
        { name: 'object', by: { a: 1 } },
        { name: 'text', by: 'å' },
        { name: 'number', by: 7 },
        { name: 'missing' },
      );
      const order = ['missing', 'number', 'text', 'object', 'false', 'true', 'date'];
      expect(await names({}, { sort: { by: 1 } })).to.deep.equal(order);
      expect(await names({}, { sort: { by: -1 } })).to.deep.equal([...order].reverse());
    });

    it('sorts by several fields, each its way', async () => {
      await keep(
        { name: 'a', state: 'x', since: day(2) },
        { name: 'b', state: 'x', since: day(1) },
        { name: 'c', state: 'w', since: day(1) },
        { name: 'd', state: 'x' },
      );
      const of = { organisation: 'kommunen' };
      expect(await names(of, { sort: { state: 1, since: 1 } })).to.deep.equal(['c', 'd', 'b', 'a']);
      expect(await names(of, { sort: { state: 1, since: -1 } })).to.deep.equal([
        'c',
        'a',
        'b',
        'd',
      ]);
      expect(await names(of, { sort: { state: -1, since: -1 } })).to.deep.equal([
        'a',
        'b',
        'd',
        'c',
      ]);
      expect(await names({ ...of, state: 'x' }, { sort: { since: -1 } })).to.deep.equal([
        'a',
        'b',
        'd',
      ]);
      expect(
        await names({ ...of, state: { $in: ['x', 'w'] } }, { sort: { since: 1, name: 1 } }),
      ).to.deep.equal(['d', 'b', 'c', 'a']);
    });

    it('sorts an array by its smallest element, and backwards by its greatest; an empty one before none', async () => {
      await keep(
        { name: 'a', tags: ['m'] },
        { name: 'b', tags: ['a', 'z'] },
        { name: 'c', tags: [] },
        { name: 'd' },
      );
      const of = { organisation: 'kommunen' };
      expect(await names(of, { sort: { tags: 1 } })).to.deep.equal(['c', 'd', 'b', 'a']);
      expect(await names(of, { sort: { tags: -1 } })).to.deep.equal(['b', 'a', 'd', 'c']);
      expect(await names({ ...of, tags: { $gt: 'l' } }, { sort: { tags: 1 } })).to.deep.equal([
        'b',
        'a',
      ]);
    });

    it('sorts text by code point, so that capitals and å, ä, ö have their own places', async () => {
      const words = ['Zeta', 'alfa', 'zeta', 'ä', 'å', 'ö'];
      await keep(...[...words].reverse().map((name) => ({ name })));
      expect(await names({}, { sort: { name: 1 } })).to.deep.equal(words);
    });

    it('passes over some and brings so many', async () => {
      await keep(
        ...['a', 'b', 'c', 'd', 'e'].map((name) => ({
          name,
          state: 'x',
          since: day(name.charCodeAt(0)),
        })),
      );
      const sort = { since: 1 } as const;
      expect(
        await names({ organisation: 'kommunen', state: 'x' }, { sort, limit: 2 }),
      ).to.deep.equal(['a', 'b']);
      expect(
        await names({ organisation: 'kommunen', state: 'x' }, { sort, skip: 3 }),
      ).to.deep.equal(['d', 'e']);
      expect(
        await names({ organisation: 'kommunen', state: 'x' }, { sort, skip: 1, limit: 2 }),
      ).to.deep.equal(['b', 'c']);
      expect(
        await names({ organisation: 'kommunen', state: 'x' }, { sort, skip: 9 }),
      ).to.deep.equal([]);
      const last = await documents.findOne(
        { organisation: 'kommunen', state: 'x' },
        { sort: { since: -1 } },
      );
      expect(last!['name']).to.equal('e');
    });
  });

  changesDocuments({ documents: () => documents, after, refusal });
  isAtomic(() => documents);
}

interface Bench {
  readonly documents: () => Documents<Thing>;
  readonly after: (
    fields: Readonly<Record<string, unknown>>,
    change: Change,
  ) => Promise<Record<string, unknown>>;
  readonly refusal: (work: Promise<unknown>) => Promise<Error>;
}

function changesDocuments({ documents, after, refusal }: Bench): void {
  describe('changing', () => {
    const cases: readonly (readonly [
      string,
      Record<string, unknown>,
      Change,
      Record<string, unknown>,
    ])[] = [
      ['sets a field', { a: 1 }, { $set: { a: 2, b: day(1) } }, { a: 2, b: day(1) }],
      [
        'sets a field within, making the way',
        { a: { x: 1 } },
        { $set: { 'a.y': 2, 'b.c.d': 3 } },
        { a: { x: 1, y: 2 }, b: { c: { d: 3 } } },
      ],
      [
        'sets a whole object',
        { a: { x: 1 } },
        { $set: { a: { y: 2, z: undefined } } },
        { a: { y: 2 } },
      ],
      [
        'sets an element',
        { a: [{ x: 1 }, { x: 2 }] },
        { $set: { 'a.1.x': 9 } },
        { a: [{ x: 1 }, { x: 9 }] },
      ],
      [
        'sets what is undefined to nothing at all',
        { a: 1 },
        { $set: { a: undefined, b: 2 } },
        { a: 1, b: 2 },
      ],
      [
        'takes a field away',
        { a: 1, b: { c: 1, d: 2 } },
        { $unset: { a: '', 'b.c': '', 'x.y': '' } },
        { b: { d: 2 } },
      ],
      [
        'counts up, from nothing too',
        { a: 1 },
        { $inc: { a: 2, b: -3, 'c.d': 1 } },
        { a: 3, b: -3, c: { d: 1 } },
      ],
      ['puts an element last', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
      ['puts an array in as one element', { a: [1] }, { $push: { a: [2, 3] } }, { a: [1, [2, 3]] }],
      ['makes the array it puts into', {}, { $push: { a: { x: 1 } } }, { a: [{ x: 1 }] }],
      ['puts several last', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
      ['puts none', { a: [1] }, { $push: { a: { $each: [] } } }, { a: [1] }],
      [
        'keeps the last so many',
        { a: [1, 2] },
        { $push: { a: { $each: [3], $slice: -2 } } },
        { a: [2, 3] },
      ],
      [
        'keeps the first so many',
        { a: [1, 2] },
        { $push: { a: { $each: [3], $slice: 2 } } },
        { a: [1, 2] },
      ],
      [
        'sorts what it puts in',
        { a: [{ x: 3 }] },
        { $push: { a: { $each: [{ x: 1 }], $sort: { x: 1 } } } },
        { a: [{ x: 1 }, { x: 3 }] },
      ],
      [
        'puts an element first',
        { a: [1] },
        { $push: { a: { $each: [0], $position: 0 } } },
        { a: [0, 1] },
      ],
      [
        'adds what is not there',
        { a: [1, 2, 2] },
        { $addToSet: { a: { $each: [2, 3, 3] } } },
        { a: [1, 2, 2, 3] },
      ],
      [
        'adds an object that differs',
        { a: [{ x: 1 }] },
        { $addToSet: { a: { x: 2 } } },
        { a: [{ x: 1 }, { x: 2 }] },
      ],
      [
        'adds no object twice',
        { a: [{ x: 1 }] },
        { $addToSet: { a: { x: 1 } } },
        { a: [{ x: 1 }] },
      ],
      ['makes the array it adds to', {}, { $addToSet: { a: 'x' } }, { a: ['x'] }],
      ['pulls every equal element', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
      ['pulls by operators', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
      [
        'pulls one of several',
        { a: ['x', 'y', 'z'] },
        { $pull: { a: { $in: ['x', 'z'] } } },
        { a: ['y'] },
      ],
      [
        'pulls objects by a field',
        { a: [{ id: 1, b: 2 }, { id: 2 }] },
        { $pull: { a: { id: 1 } } },
        { a: [{ id: 2 }] },
      ],
      [
        'pulls objects by operators on a field',
        { a: [{ id: 1 }, { id: 2 }, { x: 1 }] },
        { $pull: { a: { id: { $in: [1, 3] } } } },
        { a: [{ id: 2 }, { x: 1 }] },
      ],
      ['pulls from nothing', {}, { $pull: { a: 1 } }, {}],
      ['pulls what is not there', { a: [1] }, { $pull: { a: 7 } }, { a: [1] }],
      [
        'changes several things at once',
        { a: 1, b: 1, c: [1], d: 1 },
        { $set: { a: 2 }, $inc: { b: 1 }, $push: { c: 2 }, $unset: { d: '' } },
        { a: 2, b: 2, c: [1, 2] },
      ],
      [
        'does not set what is for an insert only',
        { a: 1 },
        { $set: { a: 2 }, $setOnInsert: { b: 1 } },
        { a: 2 },
      ],
      [
        'keeps dates within what it puts in',
        { a: [] },
        { $push: { a: { at: day(5) } } },
        { a: [{ at: day(5) }] },
      ],
    ];
    for (const [what, fields, change, expected] of cases) {
      it(what, async () => {
        expect(await after(fields, change)).to.deep.equal(expected);
      });
    }

    const refused: readonly (readonly [string, Record<string, unknown>, Change])[] = [
      ['to put into what is no array', { a: 1 }, { $push: { a: 2 } }],
      ['to add to what is no array', { a: 1 }, { $addToSet: { a: 2 } }],
      ['to pull from what is no array', { a: 1 }, { $pull: { a: 2 } }],
      ['to count up text', { a: 'x' }, { $inc: { a: 1 } }],
      ['to make a field within text', { a: 'x' }, { $set: { 'a.b': 1 } }],
      ['to make a field within an array', { a: [1] }, { $set: { 'a.b': 1 } }],
      ['to change a place twice', { a: 1 }, { $set: { a: 2 }, $inc: { a: 1 } }],
      [
        'to change a place and one within it',
        { a: { b: 1 } },
        { $set: { a: {} }, $unset: { 'a.b': '' } },
      ],
      ['to give another _id', {}, { $set: { _id: 'other' } }],
      ['to put a plain value for a change', {}, { a: 1 } as unknown as Change],
    ];
    for (const [what, fields, change] of refused) {
      it(`refuses ${what}, and changes nothing`, async () => {
        const thing = aThing(fields);
        await documents().insertOne(thing);
        await refusal(documents().updateOne({ _id: thing._id }, change));
        expect(await documents().findOne({ _id: thing._id })).to.deep.equal(thing);
      });
    }

    it('says whether something was found, and whether it changed', async () => {
      const { _id } = aThing();
      await documents().insertOne(aThing({ _id, a: 1, tags: ['x'] }));
      const update = async (filter: Filter, change: Change): Promise<number[]> => {
        const { matchedCount, modifiedCount } = await documents().updateOne(filter, change);
        return [matchedCount, modifiedCount];
      };
      expect(await update({ _id }, { $set: { a: 2 } })).to.deep.equal([1, 1]);
      expect(await update({ _id }, { $set: { a: 2 } })).to.deep.equal([1, 0]);
      expect(await update({ _id }, { $addToSet: { tags: 'x' } })).to.deep.equal([1, 0]);
      expect(await update({ _id, a: 1 }, { $set: { a: 3 } })).to.deep.equal([0, 0]);
    });

    it('finds what it changed by its new values, and no longer by the old', async () => {
      const { _id } = aThing();
      await documents().insertOne(
        aThing({ _id, state: 'x', tags: ['a', 'b'], life: { holder: 'ada' } }),
      );
      await documents().updateOne(
        { _id },
        { $set: { state: 'y', 'life.holder': 'bo' }, $pull: { tags: 'a' } },
      );
      const count = (filter: Filter): Promise<number> =>
        documents().countDocuments({ ...filter, organisation: 'kommunen' } as Filter);
      expect(await count({ state: 'x' })).to.equal(0);
      expect(await count({ state: 'y' })).to.equal(1);
      expect(await count({ tags: 'a' })).to.equal(0);
      expect(await count({ tags: 'b' })).to.equal(1);
      expect(await count({ 'life.holder': 'bo' })).to.equal(1);
    });
  });

  describe('finding and changing in one', () => {
    it('gives the document as it was, or as it is', async () => {
      const { _id } = aThing();
      await documents().insertOne(aThing({ _id, a: 1 }));
      const change: Change = { $inc: { a: 1 } };
      expect(
        (await documents().findOneAndUpdate({ _id }, change, { returnDocument: 'before' }))!['a'],
      ).to.equal(1);
      expect(
        (await documents().findOneAndUpdate({ _id }, change, { returnDocument: 'after' }))!['a'],
      ).to.equal(3);
      expect(
        await documents().findOneAndUpdate({ _id, a: 9 }, change, { returnDocument: 'after' }),
      ).to.equal(null);
    });

    it('takes the first in the order asked for', async () => {
      for (const number of [5, 3, 4])
        await documents().insertOne(aThing({ name: number, state: 'x', since: day(number) }));
      const take = async (sort: Readonly<Record<string, 1 | -1>>): Promise<unknown> =>
        (
          await documents().findOneAndUpdate(
            { organisation: 'kommunen', state: 'x' },
            { $set: { state: 'y' } },
            { returnDocument: 'after', sort },
          )
        )?.['name'];
      expect(await take({ since: 1 })).to.equal(3);
      expect(await take({ since: -1 })).to.equal(5);
      expect(await take({ since: 1 })).to.equal(4);
      expect(await take({ since: 1 })).to.equal(undefined);
    });

    it('inserts what is not there, from the filter and the change', async () => {
      const { _id } = aThing();
      const upsert = (returnDocument: 'after' | 'before'): Promise<Thing | null> =>
        documents().findOneAndUpdate(
          { _id, organisation: 'kommunen', 'life.holder': 'ada', rank: { $gt: 3 } },
          { $inc: { rank: 4 }, $set: { number: -1 }, $setOnInsert: { name: 'first' } },
          { returnDocument, upsert: true },
        );
      expect(await upsert('before')).to.equal(null);
      const first = {
        _id,
        organisation: 'kommunen',
        life: { holder: 'ada' },
        rank: 4,
        number: -1,
        name: 'first',
      };
      expect(await documents().findOne({ _id })).to.deep.equal(first);
      expect(await upsert('after')).to.deep.equal({ ...first, rank: 8 });
    });

    it('meets a duplicate when it would insert what another filter hid', async () => {
      const thing = aThing({ state: 'x' });
      await documents().insertOne(thing);
      const upsert = documents().findOneAndUpdate(
        { _id: thing._id, state: 'y' },
        { $set: { organisation: 'kommunen' } },
        { returnDocument: 'after', upsert: true },
      );
      expect(isDuplicate(await refusal(upsert))).to.equal(true);
    });
  });
}

function isAtomic(documents: () => Documents<Thing>): void {
  describe('at the same time', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at);

    it('lets one of a hundred win a document that each wants on the same condition', async () => {
      const { _id } = aThing();
      await documents().insertOne(aThing({ _id, version: 1 }));
      const claims = await Promise.all(
        hundred.map((holder) =>
          documents().findOneAndUpdate(
            { _id, version: 1 },
            { $set: { holder }, $inc: { version: 1 } },
            { returnDocument: 'after' },
          ),
        ),
      );
      const winners = claims.filter((claim) => claim !== null);
      expect(winners).to.have.length(1);
      expect(await documents().findOne({ _id })).to.deep.equal(winners[0]);
    });

    it('gives ten documents to ten of a hundred', async () => {
      for (const number of hundred.slice(0, 10))
        await documents().insertOne(aThing({ state: 'free', since: day(number + 1) }));
      const claims = await Promise.all(
        hundred.map((holder) =>
          documents().findOneAndUpdate(
            { organisation: 'kommunen', state: 'free' },
            { $set: { state: 'taken', holder } },
            { returnDocument: 'after', sort: { since: 1 } },
          ),
        ),
      );
      const ids = claims.filter((claim) => claim !== null).map(({ _id }) => _id);
      expect(ids).to.have.length(10);
      expect(new Set(ids)).to.have.property('size', 10);
      expect(
        await documents().countDocuments({ organisation: 'kommunen', state: 'taken' }),
      ).to.equal(10);
    });

    it('counts every one of a hundred', async () => {
      const { _id } = aThing();
      await documents().insertOne(aThing({ _id, seen: [] }));
      await Promise.all(
        hundred.map((at) =>
          documents().updateOne({ _id }, { $inc: { count: 1 }, $push: { seen: at } }),
        ),
      );
      const found = await documents().findOne({ _id });
      expect(found!['count']).to.equal(100);
      expect([...(found!['seen'] as number[])].sort((a, b) => a - b)).to.deep.equal(hundred);
    });

    it('keeps one of a hundred documents with the same unique value', async () => {
      const results = await Promise.allSettled(
        hundred.map(() => documents().insertOne(aThing({ number: 77_777 }))),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
      expect(
        results.every((one) => one.status === 'fulfilled' || isDuplicate(one.reason)),
      ).to.equal(true);
    });

    it('inserts once when a hundred upsert the same', async () => {
      const { _id } = aThing();
      const upsert = (): Promise<Thing | null> =>
        documents().findOneAndUpdate(
          { _id, organisation: 'kommunen' },
          { $inc: { count: 1 }, $setOnInsert: { number: -2 } },
          { returnDocument: 'after', upsert: true },
        );
      const counted = await Promise.all(hundred.map(upsert));
      expect(counted.map((one) => one!['count'] as number).sort((a, b) => a - b)).to.deep.equal(
        hundred.map((at) => at + 1),
      );
    });
  });
}
