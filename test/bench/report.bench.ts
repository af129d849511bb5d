import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable } from '../../bot/files/read-table';
import { Reports } from '../../bot/services/refurbisher/reports';
import { inParts } from '../../bot/services/refurbisher/in-parts';
import { openEmbedded } from '../../bot/store/embedded';
import { aHouse, returnedLaptops, technician } from '../refurbisher/house';
import { headings, later, row, shipped } from '../refurbisher/shipped';
import { median, type Benchmark, type Figure } from './figure';

const lines = 10_000;
const rounds = 3;

/**
 * A refurbisher's report of 10,000 lines, matched and read in on the embedded store on disk, against
 * reading the same file and inserting its rows in parts of 250 with nothing between.
 */
export const report: Benchmark = {
  name: 'report',
  run: async () => {
    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await once());
    const middle = (of: (one: Measured) => number): number => median(measured.map(of));
    const plain = middle((one) => one.plain);
    const seconds = (name: string, ms: number): string => `${name} ${(ms / 1000).toFixed(2)} s`;
    const figure = (name: string, ms: number, note: string): Figure => ({
      name: `report.${name}`,
      value: ms / plain,
      note,
    });
    const [match, apply] = [middle((one) => one.match), middle((one) => one.apply)];
    return [
      figure('match', match, `${seconds('matching', match)}, ${seconds('inserting', plain)}`),
      figure('apply', apply, `${seconds('reading in', apply)}, ${lines} devices wiped and ended`),
      { name: 'report.lines-per-second', value: lines / ((match + apply) / 1000) },
      {
        name: 'report.silent-ms',
        value: middle((one) => one.silence),
        note: 'longest without progress',
      },
    ];
  },
};

interface Measured {
  readonly plain: number;
  readonly match: number;
  readonly apply: number;
  /** The longest time between two signs of progress. */
  readonly silence: number;
}

async function once(): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'kretslopp-report-'));
  const engine = await openEmbedded({ folder });
  try {
    const house = await aHouse(engine, []);
    await house.world.store.of('ekholma').devices.insertMany(returnedLaptops(lines));
    const { number } = await shipped(house);
    const bytes = new TextEncoder().encode(
      [headings, ...Array.from({ length: lines }, (_, n) => row(`SER${n + 1}`))].join('\r\n'),
    );
    const reports = new Reports(house.world);
    const read = async () => ({
      name: 'r.csv',
      hash: 'a'.repeat(64),
      rows: (await readTable(bytes)).rows,
    });
    const match = await timed(async () => reports.dryRun(technician, number, await read(), later));
    let [last, silence] = [performance.now(), 0];
    const file = await read();
    const apply = await timed(() =>
      reports.apply(technician, number, file, later, () => {
        silence = Math.max(silence, performance.now() - last);
        last = performance.now();
      }),
    );
    const raw = await engine.open<{ readonly _id: string; readonly organisation: string }>({
      name: 'rawRows',
      indexes: [],
    });
    const plain = await timed(async () => {
      const { rows } = await readTable(bytes);
      const documents = rows.map(({ line, cells }) => ({
        _id: `r/${line}`,
        organisation: 'x',
        cells,
      }));
      for (const some of inParts(documents, 250)) await raw.insertMany(some);
    });
    return { plain, match, apply, silence };
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
