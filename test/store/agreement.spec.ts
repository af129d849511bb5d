import { expect } from 'chai';
import fc from 'fast-check';
import { Query, update as mingoUpdate } from 'mingo';
import { openEmbedded } from '../../bot/store/embedded';
import type { Change, Documents, Filter } from '../../bot/store/port';
import { onEachEngine } from '../support/engines';
import { valuesAt } from '../../bot/store/embedded/keys';
import { compareValues } from '../../bot/store/embedded/values';
import {
  bare,
  change,
  documents,
  filter,
  indexed,
  simpleFilter,
  simpleSort,
  sort,
} from './arbitrary';
import type { Thing } from './documents.contract';

type Sort = Readonly<Record<string, 1 | -1>>;

/** What mingo, which knows no index, finds among all documents. */
function mingoFinds(all: readonly Thing[], wanted: Filter): string[] {
  const query = new Query(wanted, {});
  return idsOf(all.filter((one) => query.test(one)));
}

function idsOf(found: readonly Thing[]): string[] {
  return found.map(({ _id }) => _id).sort();
}

/** What documents are sorted by: of an array its smallest value, or backwards its greatest. */
function sortedBy(found: readonly Thing[], by: Sort): unknown[] {
  return found.map((one) =>
    Object.entries(by).map(([path, direction]) => {
      const values = [...valuesAt(one, path)].sort(compareValues);
      return direction === 1 ? values[0] : values.at(-1);
    }),
  );
}

/** mingo's `$addToSet` also takes out what was there twice; its `$slice` is forgotten where no array was. */
function mingoErrs(what: Change): boolean {
  return '$addToSet' in what || JSON.stringify(what).includes('$slice');
}

async function opened(
  all: readonly Thing[],
): Promise<{ fast: Documents<Thing>; slow: Documents<Thing> }> {
  const engine = await openEmbedded({});
  const [fast, slow] = await Promise.all([engine.open<Thing>(indexed), engine.open<Thing>(bare)]);
  await Promise.all([fast.insertMany(all), slow.insertMany(all)]);
  return { fast, slow };
}

describe('random documents and questions', () => {
  it('are answered the same with indexes, without them, and by mingo', () =>
    fc.assert(
      fc.asyncProperty(documents, filter, async (all, wanted) => {
        const { fast, slow } = await opened(all);
        const found = idsOf(await fast.find(wanted).toArray());
        expect(found).to.deep.equal(idsOf(await slow.find(wanted).toArray()));
        expect(found).to.deep.equal(mingoFinds(all, wanted));
        expect(await fast.countDocuments(wanted)).to.equal(found.length);
      }),
      { numRuns: 3000 },
    )).timeout(60_000);

  it('come in the same order, and the same page of it, with indexes and without', () =>
    fc.assert(
      fc.asyncProperty(
        documents,
        filter,
        sort,
        fc.nat(4),
        fc.nat(5),
        async (all, wanted, by, skip, limit) => {
          const { fast, slow } = await opened(all);
          const options = { sort: by, skip, limit };
          const [quick, thorough] = await Promise.all([
            fast.find(wanted, options).toArray(),
            slow.find(wanted, options).toArray(),
          ]);
          expect(sortedBy(quick, by)).to.deep.equal(sortedBy(thorough, by));
          expect(new Set(idsOf(quick)).size).to.equal(thorough.length);
        },
      ),
      { numRuns: 3000 },
    )).timeout(60_000);

  it('are changed the same as by mingo, and are found by what they then are', () =>
    fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(fc.tuple(fc.nat(29), change), { maxLength: 10 }),
        filter,
        async (all, changes, wanted) => {
          const { fast, slow } = await opened(all);
          const expected = new Map<string, Thing>(
            all.map((one) => [one._id, structuredClone(one)]),
          );
          for (const [at, what] of changes) {
            if (mingoErrs(what)) continue;
            const _id = `thing-${at}`;
            await Promise.all([fast.updateOne({ _id }, what), slow.updateOne({ _id }, what)]);
            const one = expected.get(_id);
            if (one !== undefined)
              mingoUpdate(
                one as unknown as Record<string, unknown>,
                structuredClone(what) as Record<string, never>,
              );
          }
          const after = await slow.find({}, { sort: { _id: 1 } }).toArray();
          expect(after).to.deep.equal(
            [...expected.values()].sort((a, b) => (a._id < b._id ? -1 : 1)),
          );
          expect(idsOf(await fast.find(wanted).toArray())).to.deep.equal(mingoFinds(after, wanted));
        },
      ),
      { numRuns: 500 },
    )).timeout(60_000);
});

describe('random documents and questions, compared with the embedded engine', () => {
  onEachEngine((_name, open) => {
    it('are answered, sorted and changed the same', async () => {
      const there = await (await open()).open<Thing>(indexed);
      await fc.assert(
        fc.asyncProperty(
          documents,
          fc.array(fc.tuple(simpleFilter, simpleSort, change), { maxLength: 8 }),
          async (all, steps) => {
            const { fast: here } = await opened(all);
            for (const { _id } of await there.find({}).toArray()) await there.deleteOne({ _id });
            if (all.length > 0) await there.insertMany(all);
            for (const [wanted, by, what] of steps) {
              const [ours, theirs] = await Promise.all(
                [here, there].map((one) => one.find(wanted, { sort: by }).toArray()),
              );
              expect(idsOf(ours!)).to.deep.equal(idsOf(theirs!));
              expect(sortedBy(ours!, by)).to.deep.equal(sortedBy(theirs!, by));
              const _id = ours![0]?._id ?? 'nobody';
              const [mine, other] = await Promise.all(
                [here, there].map((one) =>
                  one.findOneAndUpdate({ _id }, what, { returnDocument: 'after' }),
                ),
              );
              expect(mine).to.deep.equal(other);
            }
          },
        ),
        { numRuns: 100 },
      );
    }).timeout(120_000);
  });
});
