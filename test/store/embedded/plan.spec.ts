import { expect } from 'chai';
import type { Sort } from '../../../bot/store/embedded/order';
import { routeFor, servedBy } from '../../../bot/store/embedded/plan';
import { count, select } from '../../../bot/store/embedded/select';
import { Table } from '../../../bot/store/embedded/table';
import type { Declaration, Filter, Stored } from '../../../bot/store/port';

const devices: Declaration = {
  name: 'devices',
  indexes: [
    { name: 'state', on: { organisation: 1, state: 1, since: 1 } },
    { name: 'product', on: { organisation: 1, state: 1, product: 1, since: 1 } },
    { name: 'holder', on: { organisation: 1, 'life.holder': 1 } },
    { name: 'words', on: { organisation: 1, words: 1 } },
    { name: 'label', on: { label: 1 }, sparse: true },
  ],
};
const organisation = 'kommunen';

describe('the way to documents', () => {
  const served: readonly (readonly [string, Filter, Sort, string])[] = [
    ['an _id', { organisation, _id: 'x' }, {}, '_id_'],
    ['several _ids', { organisation, _id: { $in: ['x', 'y'] } }, {}, '_id_'],
    ['an _id with anything else', { organisation, _id: 'x', version: 3 }, {}, '_id_'],
    ['the next after an _id', { organisation, _id: { $gt: 'x' } }, { _id: 1 }, '_id_'],
    ['a value', { organisation, state: 'x' }, {}, 'state'],
    ['a value, in order', { organisation, state: 'x' }, { since: 1 }, 'state'],
    ['a value, in order backwards', { organisation, state: 'x' }, { since: -1 }, 'state'],
    ['the longer beginning', { organisation, state: 'x', product: 'p' }, {}, 'product'],
    [
      'the longer beginning, in order',
      { organisation, state: 'x', product: 'p' },
      { since: 1 },
      'product',
    ],
    [
      'several values, in order',
      { organisation, state: { $in: ['x', 'y'] } },
      { since: 1 },
      'state',
    ],
    ['a range', { organisation, state: 'x', since: { $lt: new Date() } }, { since: 1 }, 'state'],
    ['a path into an object', { organisation, 'life.holder': 'ada' }, {}, 'holder'],
    [
      'a word, and something that is looked at',
      { organisation, words: 'hp', state: { $ne: 'x' } },
      {},
      'words',
    ],
    ['a beginning of a word', { organisation, words: { $gte: 'hp', $lt: 'hq' } }, {}, 'words'],
    ['all of some words', { organisation, words: { $all: ['hp', 'g9'] } }, {}, 'words'],
    [
      'either of two',
      { organisation, $or: [{ state: 'x' }, { 'life.holder': 'ada' }] },
      {},
      'state holder',
    ],
    [
      'either of two, in order',
      { organisation, $or: [{ state: 'x' }, { state: 'y' }] },
      { since: 1 },
      'state state',
    ],
    ['everything of an organisation', { organisation }, {}, 'holder'],
    ['everything of an organisation, in order', { organisation }, { state: 1, since: 1 }, 'state'],
    ['a field that few have', { label: 'x' }, {}, 'label'],
    ['whoever has a field that few have', { label: { $exists: true } }, {}, 'label'],
  ];
  for (const [what, filter, sort, names] of served) {
    it(`is an index for ${what}`, () => {
      expect(servedBy(devices, filter, sort)?.join(' ')).to.equal(names);
    });
  }

  const unserved: readonly (readonly [string, Filter, Sort])[] = [
    ['a field without an index', { organisation, version: 3 }, {}],
    ['a second column alone', { organisation, product: 'p' }, {}],
    ['anything but a value', { organisation, state: { $ne: 'x' } }, {}],
    ['what is there: most documents are', { organisation, state: { $exists: true } }, {}],
    ['what is not there', { organisation, 'life.holder': { $exists: false } }, {}],
    ['an order that no index has', { organisation, state: 'x' }, { product: 1, words: 1 }],
    [
      'an order both ways',
      { organisation, state: 'x', product: 'p' },
      { since: 1, state: -1, words: 1 },
    ],
    ['an order that the index has for one state only', { organisation }, { since: 1 }],
    ['an order after a range', { organisation, state: { $gt: 'x' } }, { since: 1 }],
    ['a sort of what has a narrower index', { organisation, 'life.holder': 'ada' }, { since: 1 }],
    [
      'either, one of them without an index',
      { organisation, $or: [{ state: 'x' }, { version: 1 }] },
      {},
    ],
    ['everything', {}, {}],
    ['whoever lacks what few have, in its order', {}, { label: 1 }],
  ];
  for (const [what, filter, sort] of unserved) {
    it(`is no index for ${what}`, () => {
      expect(servedBy(devices, filter, sort)).to.equal(undefined);
    });
  }

  it('is a range of the first column when its values are too many to go through one by one', () => {
    const $in = Array.from({ length: 201 }, (_, at) => `state${at}`);
    const route = routeFor(devices, { organisation, state: { $in } }, {});
    expect(route.from === 'indexes' && route.plans[0]?.fixed).to.equal(1);
  });
});

interface Thing extends Stored {
  readonly [field: string]: unknown;
}

/** A table that counts which documents are looked at. */
class Counting extends Table<Thing> {
  looked = 0;

  override get(id: string): Thing | undefined {
    this.looked += 1;
    return super.get(id);
  }

  override all(): Iterable<Thing> {
    throw new Error('looked through everything');
  }
}

describe('of ten thousand documents', () => {
  const thing = (at: number): Thing => ({
    _id: `thing-${at}`,
    organisation,
    state: `state${at % 10}`,
    product: `product${at % 7}`,
    since: new Date(at * 1000),
    life: { holder: `person${at % 5000}` },
    words: ['all', `word${at}`, `half${at % 2}`],
  });
  const table = new Counting(
    devices,
    Array.from({ length: 10_000 }, (_, at) => thing(at)),
  );
  const lookedFor = <R>(act: () => R): [R, number] => {
    table.looked = 0;
    const result = act();
    return [result, table.looked];
  };

  const cases: readonly (readonly [
    string,
    Filter,
    { sort?: Sort; limit?: number; skip?: number },
    number,
    number,
  ])[] = [
    ['one by its _id', { organisation, _id: 'thing-7' }, {}, 1, 1],
    [
      'the oldest of a state',
      { organisation, state: 'state3' },
      { sort: { since: 1 }, limit: 1 },
      1,
      1,
    ],
    [
      'the newest of a state',
      { organisation, state: 'state3' },
      { sort: { since: -1 }, limit: 1 },
      1,
      1,
    ],
    [
      'the oldest of two states',
      { organisation, state: { $in: ['state3', 'state4'] } },
      { sort: { since: 1 }, limit: 1 },
      1,
      3,
    ],
    [
      'the oldest of either',
      { organisation, $or: [{ state: 'state3' }, { state: 'state4' }] },
      { sort: { since: 1 }, limit: 1 },
      1,
      3,
    ],
    [
      'a page',
      { organisation, state: 'state3' },
      { sort: { since: 1 }, skip: 10, limit: 5 },
      5,
      15,
    ],
    ['a time', { organisation, state: 'state3', since: { $gte: new Date(9_990_000) } }, {}, 1, 1],
    ['what a person holds', { organisation, 'life.holder': 'person7' }, {}, 2, 2],
    ['a word', { organisation, words: 'word77' }, {}, 1, 1],
    ['nothing', { organisation, words: 'nowhere' }, {}, 0, 0],
    [
      'the first by _id',
      { organisation, _id: { $gte: 'thing-5' } },
      { sort: { _id: 1 }, limit: 3 },
      3,
      3,
    ],
  ];
  for (const [what, filter, options, found, most] of cases) {
    it(`looks at ${most} to find ${what}`, () => {
      const [documents, looked] = lookedFor(() => select(table, filter, options));
      expect(documents).to.have.length(found);
      expect(looked).to.be.at.most(most);
    });
  }

  it('looks at none to count a state, or a range', () => {
    expect(lookedFor(() => count(table, { organisation, state: 'state3' }))).to.deep.equal([
      1000, 0,
    ]);
    expect(
      lookedFor(() =>
        count(table, { organisation, state: 'state3', since: { $lt: new Date(53_000) } }),
      ),
    ).to.deep.equal([5, 0]);
    expect(lookedFor(() => count(table, { organisation }))).to.deep.equal([10_000, 0]);
  });
});
