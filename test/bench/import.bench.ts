import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apply } from '../../admin/imports/apply';
import { limits } from '../../admin/imports/asked-file';
import { check, partSize } from '../../admin/imports/check';
import type { TabTurn } from '../../admin/tab/tab-route';
import { deviceKeys, deviceWords } from '../../bot/domain/device';
import { readTable } from '../../bot/files/read-table';
import { inParts } from '../../bot/services/refurbisher/in-parts';
import { peopleDirectory } from '../../bot/services/people';
import { declarations, openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import type { Engine, Stored } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { ekholma } from '../support/organisation';
import { mikael } from '../support/people';
import { median, type Benchmark } from './figure';

const lines = 100_000;
const rounds = 3;
const mapping = ['tag', 'serial', 'model', 'kind', 'administration', 'acquired', 'price'] as const;

/**
 * A register of 100,000 devices brought in on the embedded store on disk (read, each row's fate decided
 * and kept, applied with a chain for each device), against reading the same file and inserting its rows
 * into the same indexes, in parts of the same size, with nothing between.
 */
export const imports: Benchmark = {
  name: 'import',
  run: async () => {
    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await once());
    const middle = (of: (one: Measured) => number): number => median(measured.map(of));
    const ours = ({ dryRun, applying }: Measured): number => dryRun + applying;
    return [
      {
        name: 'import.speed',
        value: middle((one) => one.plain / ours(one)),
        goal: { at: 'least', value: 0.4 },
        note: `dry run ${seconds(middle((one) => one.dryRun))}, applying ${seconds(
          middle((one) => one.applying),
        )}, inserting alone ${seconds(middle((one) => one.plain))}`,
      },
    ];
  },
};

interface Measured {
  readonly plain: number;
  readonly dryRun: number;
  readonly applying: number;
}

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

async function once(): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'kretslopp-import-'));
  const engine = await openEmbedded({ folder });
  try {
    // The reference goes first: what it leaves in memory is to the other's disadvantage.
    const plain = await timed(() => plainly(engine));
    const store = new Store(await openCollections(engine));
    let ids = 0;
    const world = { store, directory: peopleDirectory(store), newId: () => String((ids += 1)) };
    const reading = { mapping, dates: 'day-first', emptyClears: false } as const;
    let id = '';
    const dryRun = await timed(async () => {
      const table = await readTable(file, limits);
      ({ _id: id } = await check(world, turn, 'register.csv', table, reading));
    });
    const applying = await timed(async () => (await apply(world, turn, id))());
    const { counts, status } = (await store.of('ekholma').imports.findOne({ _id: id })) ?? {};
    if (counts?.new !== lines || status !== 'applied') throw new Error('not everything came in');
    return { plain, dryRun, applying };
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A row as it is, in the inventory: nothing is checked, nothing can be undone, no chain tells of it. */
async function plainly(engine: Engine): Promise<void> {
  const inventory = await engine.open<PlainDevice>({
    ...declarations.devices,
    name: 'plainDevices',
  });
  const { rows } = await readTable(file, limits);
  const documents = rows.slice(1).map(({ line, cells }) => {
    const [
      tag = '',
      serial = '',
      model = '',
      kind = '',
      administration = '',
      acquired = '',
      price,
    ] = cells;
    const named = { organisation: 'ekholma', tag, serial, model };
    return {
      _id: `r/${line}`,
      ...named,
      ...{ kind, administration, acquired, price: Number(price?.replace(',', '.')) },
      keys: deviceKeys(named),
      words: deviceWords({ ...named, kind: kind === 'telefon' ? 'phone' : 'computer' }),
      lifecycle: { state: 'in-stock', since: turn.now },
      version: 1,
    };
  });
  for (const some of inParts(documents, partSize)) await inventory.insertMany(some);
}

interface PlainDevice extends Stored {
  readonly tag: string;
}

const file = new TextEncoder().encode(
  [
    'Inventarienummer;Serienummer;Modell;Typ;Förvaltning;Inköpsdatum;Pris',
    ...Array.from({ length: lines }, (_, n) =>
      [
        `K-${n}`,
        `SN${n.toString(36).toUpperCase().padStart(8, '0')}`,
        `ThinkPad T14 Gen ${n % 6}`,
        n % 3 === 0 ? 'telefon' : 'dator',
        n % 2 === 0 ? 'Omsorgsförvaltningen' : 'Utbildningsförvaltningen',
        `2025-0${(n % 9) + 1}-1${n % 10}`,
        `${5000 + (n % 4000)},50`,
      ].join(';'),
    ),
  ].join('\r\n'),
);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
