import { expect } from 'chai';
import fc from 'fast-check';
import { ivlInrego2020 } from '../../../bot/domain/co2/factors/ivl-inrego-2020';
import { firstEntry } from '../../../bot/domain/co2/stream';
import { valued } from '../../../bot/domain/co2/valuing';
import { addUp, addUpPending } from '../../../bot/services/co2/adding-up';
import type { Documents, Engine, Stored } from '../../../bot/store/port';
import type { Store } from '../../../bot/store/store';
import { memoryEngine } from '../../support/engines';
import { expectSound, now, organisation, storeOn } from './builders';

/** Entries of one rollup, written and not added up: as left by processes that were killed. */
const entries = [1, 2, 3].map((nth) =>
  firstEntry(
    {
      counts: `${organisation}/thing/${nth}`,
      administration: 'omsorg',
      date: '2026-11-01',
      subject: { what: 'device', id: String(nth) },
      status: 'confirmed',
      counted: { kind: 'reuse', device: 'laptop' },
    },
    valued({ kind: 'reuse', device: 'laptop' }, ivlInrego2020),
    { organisation, now, by: 'job:test' },
  ),
);

/** Processes that add one of the entries up, and die after so many of their reads and writes. */
const processes = fc.array(fc.record({ entry: fc.nat({ max: 2 }), lives: fc.nat({ max: 12 }) }), {
  minLength: 2,
  maxLength: 5,
});

describe('adding entries up', () => {
  it('counts each once, whoever does it at the same time, in whichever order, and wherever they die', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), processes, async (scheduler, all) => {
        const engine = await memoryEngine();
        const store = await storeOn(engine);
        for (const entry of entries) await store.of(organisation).co2Entries.insertOne(entry);
        for (const { entry, lives } of all) {
          void run(await storeOn(scheduled(engine, scheduler, lives)), entry);
        }
        await scheduler.waitIdle();
        await addUpPending(store.of(organisation), organisation);
        await expectSound(store);
        const [rollup] = await store.of(organisation).co2Rollups.find({}).toArray();
        expect(rollup).to.include({ grams: 840_000, items: 3, entries: 3 });
      }),
      { numRuns: 400 },
    );
  }).timeout(120_000);
});

async function run(store: Store, entry: number): Promise<void> {
  try {
    await addUp(store.of(organisation), entries[entry]!);
  } catch (problem) {
    if (!(problem instanceof Error) || problem.message !== 'killed') throw problem;
  }
}

/** Every read and write waits until the scheduler lets it happen; after so many, none does any more. */
function scheduled(engine: Engine, scheduler: fc.Scheduler, lives: number): Engine {
  let left = lives;
  const turn = async <R>(work: () => Promise<R>): Promise<R> => {
    await scheduler.schedule(Promise.resolve());
    left -= 1;
    if (left < 0) throw new Error('killed');
    return work();
  };
  const open = async <T extends Stored>(
    declaration: Parameters<Engine['open']>[0],
  ): Promise<Documents<T>> => {
    const documents = await engine.open<T>(declaration);
    return {
      ...documents,
      find: (filter, options) => documents.find(filter, options),
      findOne: (filter, options) => turn(() => documents.findOne(filter, options)),
      insertOne: (document) => turn(() => documents.insertOne(document)),
      updateOne: (filter, change) => turn(() => documents.updateOne(filter, change)),
    };
  };
  return { ...engine, open };
}
