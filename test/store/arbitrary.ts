import fc from 'fast-check';
import type { Change, Declaration, Filter } from '../../bot/store/port';
import type { Thing } from './documents.contract';

type Sort = Readonly<Record<string, 1 | -1>>;

/** The same collection with indexes of every kind: compound, multikey, descending, into objects and arrays. */
export const indexed: Declaration = {
  name: 'indexed',
  indexes: [
    { name: 'state', on: { organisation: 1, state: 1, since: 1 } },
    { name: 'rank', on: { organisation: 1, rank: -1, state: 1 } },
    { name: 'holder', on: { organisation: 1, 'life.holder': 1, since: -1 } },
    { name: 'tags', on: { organisation: 1, tags: 1, rank: 1 } },
    { name: 'steps', on: { organisation: 1, 'steps.by': 1, 'steps.at': 1 } },
    { name: 'alone', on: { alone: 1 }, sparse: true },
  ],
};

/** And with none, so that everything is looked through. */
export const bare: Declaration = { name: 'bare', indexes: [] };

const words = ['a', 'b', 'å', 'ab'] as const;
const word = fc.constantFrom(...words);
const small = fc.integer({ min: -3, max: 3 });
const date = fc.integer({ min: 0, max: 5 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)));
const tags = fc.array(word, { maxLength: 3 });

/** An object of which any field may be missing, and then is not there at all. */
function some<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<
  Partial<T>
> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

const step = some({ by: word, at: small });
const fields = some<Record<string, unknown>>({
  state: fc.oneof(word, word, small),
  rank: fc.oneof(small, fc.double({ min: -2, max: 2, noNaN: true }), word, fc.boolean()),
  since: fc.oneof(date, date, small),
  tags,
  life: some({ holder: word, state: word }),
  steps: fc.array(step, { maxLength: 3 }),
  alone: word,
});

/** Up to thirty documents, each with its own `_id` and one of two organisations. */
export const documents: fc.Arbitrary<Thing[]> = fc
  .array(fc.tuple(fields, fc.constantFrom('here', 'here', 'there')), { maxLength: 30 })
  .map((all) =>
    all.map(([rest, organisation], at) => ({ ...rest, _id: `thing-${at}`, organisation })),
  );

const scalar = fc.oneof(word, small, date);
const range = fc
  .tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), scalar)
  .map(([operator, operand]) => ({ [operator]: operand }));
const list = fc.array(scalar, { maxLength: 3 });

/** What may be asked of any field. */
const condition: fc.Arbitrary<unknown> = fc.oneof(
  scalar,
  scalar.map(($eq) => ({ $eq })),
  scalar.map(($ne) => ({ $ne })),
  list.map(($in) => ({ $in })),
  list.map(($nin) => ({ $nin })),
  range,
  fc.constant({ $exists: true }),
);

/** Several things asked of one field at once. */
const conditions: fc.Arbitrary<unknown> = fc.oneof(
  fc.tuple(range, range).map(([one, other]) => ({ ...one, ...other })),
  fc.tuple(range, scalar).map(([one, $ne]) => ({ ...one, $ne })),
  fc.tuple(list, range).map(([$in, other]) => ({ $in, ...other })),
  fc.constant({ $exists: false }),
);

const element = fc.oneof(
  fc.tuple(word, range).map(([by, at]) => ({ $elemMatch: { by, at } })),
  word.map((by) => ({ $elemMatch: { by } })),
);

const plain = ['state', 'rank', 'since', 'life.holder', 'alone'];
const throughArrays = ['tags', 'steps.by', 'steps.at'];

/** One path with what is asked of it; several things of an array only where `all` engines need not agree. */
function asked(all: boolean): fc.Arbitrary<[string, unknown]> {
  const simple = fc.tuple(fc.constantFrom(...plain), fc.oneof(condition, condition, conditions));
  const array = fc.tuple(
    fc.constantFrom(...throughArrays),
    all ? condition : fc.oneof(condition, conditions),
  );
  return fc.oneof(simple, simple, array, fc.tuple(fc.constant('steps'), element));
}

function filterOf(all: boolean): fc.Arbitrary<Filter> {
  const some = fc
    .oneof(
      { weight: 3, arbitrary: fc.array(asked(all), { maxLength: 1 }) },
      fc.array(asked(all), { maxLength: 3 }),
    )
    .map((paths) => Object.fromEntries(paths));
  const either = fc.oneof(
    fc.constant(undefined),
    fc.constant(undefined),
    fc.array(some, { minLength: 1, maxLength: 3 }),
  );
  return fc
    .tuple(fc.constantFrom('here', 'here', 'here', undefined), some, either)
    .map(([organisation, rest, $or]) => ({
      ...rest,
      ...(organisation !== undefined && { organisation }),
      ...($or !== undefined && { $or }),
    })) as fc.Arbitrary<Filter>;
}

export const filter = filterOf(false);

/**
 * Without what mongo-java-server 1.47 answers otherwise than MongoDB: two bounds that different elements
 * of an array meet, and a field that no element of an empty array has.
 */
export const simpleFilter = filterOf(true);

function sortOf(paths: readonly string[]): fc.Arbitrary<Sort> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(1 as const, -1 as const)), {
      maxLength: 2,
      selector: ([path]) => path,
    })
    .map((columns) => Object.fromEntries(columns));
}

export const sort = sortOf([...plain, ...throughArrays]);

/** Not by arrays, of which mongo-java-server sorts empty ones in no order. */
export const simpleSort = sortOf(plain);

/** Changes that fit every document, so that no engine refuses them. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  some<Record<string, unknown>>({
    state: word,
    since: date,
    'life.holder': word,
    tags,
    steps: fc.array(step, { maxLength: 2 }),
  }).map(($set) => ({ $set: { ...$set, touched: 1 } })),
  fc
    .constantFrom('state', 'since', 'life.holder', 'life', 'tags', 'nowhere', 'no.where')
    .map((path) => ({ $unset: { [path]: '' as const } })),
  small.map((by) => ({ $inc: { count: by, 'life.count': 1 } })),
  word.map((tag) => ({ $push: { tags: tag } })),
  fc
    .tuple(tags, fc.integer({ min: -3, max: 3 }))
    .map(([$each, $slice]) => ({ $push: { tags: { $each, $slice } } })),
  step.map((one) => ({ $push: { steps: one } })),
  word.map((tag) => ({ $addToSet: { tags: tag } })),
  word.map((tag) => ({ $pull: { tags: tag } })),
  tags.map(($in) => ({ $pull: { tags: { $in } } })),
  small.map((at) => ({ $pull: { steps: { at: { $gte: at } } } })),
);
