import { randomUUID } from 'node:crypto';
import { daysAfter, dayOf } from '../../bot/domain/time';
import { peopleDirectory } from '../../bot/services/people';
import { DueDigests } from '../../bot/services/returns/due-digests';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import { Store } from '../../bot/store/store';
import { aDevice, ekholma, usedLaptop } from '../support/organisation';
import type { Benchmark } from './figure';

const now = new Date('2026-11-23T09:00:00Z');
const today = dayOf(now);
/** The least of so many is the cost; the rest is what else the machine had to do. */
const rounds = 9;

/** What a store holds: so many devices in use, of which so many are due within the look-ahead. */
interface Fleet {
  readonly devices: number;
  readonly due: number;
}

const [small, large]: readonly [Fleet, Fleet] = [
  { devices: 10_000, due: 500 },
  { devices: 100_000, due: 500 },
];
const proportional: Fleet = { devices: 100_000, due: 5_000 };

/** The daily digests over a fleet: what the day costs in which everything is told, and one in which nothing is new. */
async function daily({
  devices,
  due,
}: Fleet): Promise<{ readonly first: number; readonly quiet: number }> {
  const engine = await openEmbedded({});
  const store = new Store(await openCollections(engine));
  const scope = store.of(ekholma._id);
  await scope.organisations.insertOne(ekholma);
  for (let from = 0; from < devices; from += 5_000)
    await scope.devices.insertMany(
      Array.from({ length: Math.min(5_000, devices - from) }, (_, n) => inUse(from + n, due)),
    );
  const digests = new DueDigests({ store, directory: peopleDirectory(store), newId: randomUUID });
  const first = await least(
    3,
    () => digests.tell(ekholma, now),
    async () => {
      for (const { _id } of await scope.dueDigests.find({ 'outbox.id': { $gt: '' } }).toArray())
        await scope.dueDigests.deleteOne({ _id });
    },
  );
  await digests.tell(ekholma, now);
  const quiet = await least(rounds, () => digests.tell(ekholma, now));
  const told = await scope.dueDigests.find({ 'outbox.id': { $gt: '' } }).toArray();
  await engine.close();
  // IT has one of its own where something is missing; here nothing is.
  if (told.length !== due) throw new Error(`${told.length} were told, not ${due}`);
  return { first, quiet };
}

/** Milliseconds of the fastest of so many times; `after` undoes each. */
async function least(
  times: number,
  work: () => Promise<void>,
  after: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  let fastest = Infinity;
  for (let round = 0; round < times; round += 1) {
    const before = performance.now();
    await work();
    fastest = Math.min(fastest, performance.now() - before);
    await after();
  }
  return fastest;
}

/** The first ones are due soon, each with a holder of its own; the rest in a year and more. */
function inUse(n: number, due: number): ReturnType<typeof aDevice> {
  const day = n < due ? daysAfter(today, n % 90) : daysAfter(today, 400 + (n % 700));
  const use = { holder: `holder-${n}`, start: '2025-03-01', due: day } as const;
  const lifecycle = { state: 'in-use', since: new Date('2025-03-01T08:00:00Z'), ...use } as const;
  return aDevice(usedLaptop, { tag: `D-${n}`, serial: `S${n}`, lifecycle });
}

/** The daily job over 100,000 devices, and what it costs against 10,000: it must grow with what is due. */
export const due: Benchmark = {
  name: 'due',
  run: async () => {
    // The first round of all pays for the compiler; it is nobody's figure.
    await daily({ devices: 1_000, due: 500 });
    const [few, many, more] = [await daily(small), await daily(large), await daily(proportional)];
    return [
      {
        name: 'due.tenfold',
        value: many.first / few.first,
        goal: { at: 'most', value: 2 },
        note: `100,000 devices against 10,000, ${large.due} due in both; ${many.first.toFixed(0)} ms against ${few.first.toFixed(0)} ms`,
      },
      {
        name: 'due.tenfold-quiet',
        value: many.quiet / few.quiet,
        goal: { at: 'most', value: 2 },
        note: `a day with nothing new; ${many.quiet.toFixed(0)} ms against ${few.quiet.toFixed(0)} ms`,
      },
      {
        name: 'due.seconds',
        value: more.first / 1000,
        goal: { at: 'most', value: 30 },
        note: `100,000 devices, ${proportional.due} due and all told; ${(more.quiet / 1000).toFixed(2)} s with nothing new`,
      },
    ];
  },
};
