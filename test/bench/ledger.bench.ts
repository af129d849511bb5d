import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counted } from '../../bot/domain/co2/counted';
import type { Co2Entry } from '../../bot/domain/co2/entry';
import { ivlInrego2020 } from '../../bot/domain/co2/factors/ivl-inrego-2020';
import { monthsFrom } from '../../bot/domain/co2/month';
import { amountOf, noAmount, sumOf, type Co2Rollup } from '../../bot/domain/co2/rollup';
import { firstEntry } from '../../bot/domain/co2/stream';
import { valued } from '../../bot/domain/co2/valuing';
import { Ledger } from '../../bot/services/co2/ledger';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import { openMongo } from '../../bot/store/mongo';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { dropDatabase } from '../support/mongo-server';
import { median, type Benchmark, type Figure } from './figure';

const administrations = 8;
const months = monthsFrom('2024-01', '2026-12');
const asked = { from: '2026-10', to: '2026-10' };
const [few, many] = [10_000, 1_000_000] as const;
const batch = 5_000;

/**
 * The summary of a month with eight administrations, with 10,000 and with 1,000,000 entries behind it in
 * ledgers of the same store. What grows with the history is not the reading: the ratio is of medians.
 */
export const ledger: Benchmark = {
  name: 'ledger',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kretslopp-bench-'));
    const embedded = await openEmbedded({ folder });
    const figures = await measured('embedded', embedded);
    await embedded.close();
    rmSync(folder, { recursive: true, force: true });
    const url = process.env['MONGODB_TEST_URI'] ?? '';
    if (url === '') return figures;
    const database = `kretslopp-bench-${randomBytes(4).toString('hex')}`;
    const mongo = await openMongo({ url, database });
    const onMongo = await measured('mongodb', mongo);
    await mongo.close();
    await dropDatabase(url, database);
    return [...figures, ...onMongo];
  },
};

async function measured(engineName: string, engine: Engine): Promise<readonly Figure[]> {
  const collections = await openCollections(engine);
  const store = new Store(collections);
  for (const size of [few, many]) await fill(store, `o${size}`, size);
  const [small, large]: [number[], number[]] = [[], []];
  const reading = new Ledger(store);
  for (let round = 0; round < 300; round += 1) {
    // Turn about, so that whatever else the machine does falls on both.
    for (const [size, times] of [
      [few, small],
      [many, large],
    ] as const) {
      const before = performance.now();
      const { byAdministration } = await reading.summary(`o${size}`, asked);
      if (byAdministration.length !== administrations) throw new Error('the summary is not whole');
      if (round >= 50) times.push(performance.now() - before);
    }
  }
  const [a, b] = [median(small), median(large)];
  return [
    {
      name: `ledger.summary.${engineName}`,
      value: b / a,
      goal: { at: 'most', value: 1.5 },
      note: `median ${(a * 1000).toFixed(0)} µs behind ${few} entries, ${(b * 1000).toFixed(0)} µs behind ${many}`,
    },
  ];
}

/** So many entries over three years, spread over administrations, kinds and statuses, with their rollups. */
async function fill(store: Store, organisation: string, size: number): Promise<void> {
  const scope = store.of(organisation);
  const rollups = new Map<string, Co2Rollup>();
  for (let first = 0; first < size; first += batch) {
    const entries = Array.from({ length: Math.min(batch, size - first) }, (_, index) =>
      entryOf(organisation, first + index),
    );
    for (const entry of entries) {
      const { administration, month, kind, status } = entry;
      const empty = { organisation, administration, month, kind, status, ...noAmount, version: 1 };
      const rollup = rollups.get(entry.rollup) ?? { _id: entry.rollup, ...empty };
      rollups.set(entry.rollup, { ...rollup, ...sumOf([rollup, amountOf(entry)]) });
    }
    await scope.co2Entries.insertMany(entries);
  }
  await scope.co2Rollups.insertMany([...rollups.values()]);
}

const kinds: readonly Counted[] = [
  { kind: 'reuse', device: 'laptop' },
  { kind: 'reuse', device: 'smartphone' },
  { kind: 'material-recycling', device: 'laptop' },
  { kind: 'avoided-trip', km: 12, roundTrip: true, vehicle: 'car', fuel: 'electric' },
  { kind: 'packaging', packages: 3, kgEach: 0.5 },
];
const figures = kinds.map((counted) => valued(counted, ivlInrego2020));

function entryOf(organisation: string, nth: number): Co2Entry {
  const [counted, figure] = [kinds[nth % kinds.length], figures[nth % kinds.length]];
  if (counted === undefined || figure === undefined) throw new RangeError('no such kind');
  const month = months[Math.floor(nth / 3) % months.length] ?? '2026-10';
  const claim = {
    counts: `${organisation}/thing/${nth}`,
    administration: `a${Math.floor(nth / 7) % administrations}`,
    date: `${month}-1${nth % 10}`,
    subject: { what: 'device', id: `${organisation}/device/${nth}` },
    status: nth % 11 === 0 ? 'estimated' : 'confirmed',
    counted,
  } as const;
  const writing = { organisation, now: new Date('2026-11-01T08:00:00Z'), by: 'job:co2' };
  return addedUp(firstEntry(claim, figure, writing));
}

/** As it stands once its rollup has it. */
function addedUp({ pending, ...entry }: Co2Entry): Co2Entry {
  if (pending === undefined) throw new Error('a new entry waits to be added up');
  return entry;
}
