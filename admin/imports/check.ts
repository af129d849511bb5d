import { deviceKeys, type Device } from '../../bot/domain/device';
import { Refusal } from '../../bot/domain/errors';
import type { Fate, ImportBatch, PlannedRow } from '../../bot/domain/import-batch';
import type { Organisation } from '../../bot/domain/organisation';
import type { Row, Table } from '../../bot/files/table';
import type { World } from '../../bot/services/world';
import type { TabTurn } from '../tab/tab-route';
import { planned } from './plan-row';
import { readRow, type Reading, type ReadRow } from './read-row';

/** So many rows are looked up together: a question with more keys would not be served by an index. */
const together = 60;

/** So many rows are kept in one document. */
export const partSize = 240;

/** Without a column for one of these nothing can be told from anything else. */
const identities = ['tag', 'serial', 'imei'] as const;

/** The dry run: decides every row's fate and keeps it, so that applying does just what was shown. */
export async function check(
  world: World,
  turn: TabTurn,
  file: string,
  table: Table,
  reading: Reading,
): Promise<ImportBatch> {
  const { organisation, actor, now } = turn;
  const [heading, ...rows] = table.rows;
  const names = reading.mapping;
  if (!identities.some((field) => names.includes(field))) throw new Refusal('import-mapping');
  if (rows.length === 0) throw new Refusal('file-empty');
  const label = world.newId();
  const id = `${organisation._id}/import/${label}`;
  const plan = new Plan(world, organisation, reading, now, label);
  const counts: Record<Fate, number> = { new: 0, changed: 0, same: 0, wrong: 0 };
  const { importParts, imports } = world.store.of(organisation._id);
  let parts = 0;
  for (let from = 0; from < rows.length; from += partSize) {
    const part = await plan.rows(rows.slice(from, from + partSize));
    for (const { fate } of part) counts[fate] += 1;
    await importParts.insertOne({ _id: `${id}/${parts}`, batch: id, n: parts, rows: part });
    parts += 1;
  }
  const batch: ImportBatch = {
    _id: id,
    organisation: organisation._id,
    file: file.slice(0, 200),
    headings: heading?.cells ?? [],
    columns: reading.mapping.map((field) => field ?? ''),
    dates: reading.dates,
    emptyClears: reading.emptyClears,
    at: now,
    by: actor.alias,
    status: 'checked',
    counts,
    parts,
    done: 0,
    kept: 0,
  };
  await imports.insertOne(batch);
  return batch;
}

/** Decides rows in order; remembers what the file has named, and whom it has asked for. */
class Plan {
  /** Which line named a key first. */
  private readonly named = new Map<string, number>();
  private readonly people = new Map<string, string | undefined>();

  constructor(
    private readonly world: World,
    private readonly organisation: Organisation,
    private readonly reading: Reading,
    private readonly now: Date,
    private readonly label: string,
  ) {}

  async rows(rows: readonly Row[]): Promise<readonly PlannedRow[]> {
    const all: PlannedRow[] = [];
    for (let from = 0; from < rows.length; from += together) {
      all.push(...(await this.some(rows.slice(from, from + together))));
    }
    return all;
  }

  private async some(rows: readonly Row[]): Promise<readonly PlannedRow[]> {
    const read = rows.map(({ line, cells }) => {
      const row = readRow(cells, this.reading, this.organisation);
      return { line, cells, row, keys: this.keysOf(row) };
    });
    const known = await this.known(read.flatMap(({ keys }) => keys));
    const plannedRows: PlannedRow[] = [];
    for (const { line, cells, row, keys } of read) {
      const earlier = keys.map((key) => this.named.get(key)).find((one) => one !== undefined);
      for (const key of keys) if (!this.named.has(key)) this.named.set(key, line);
      const devices = [...new Set(keys.flatMap((key) => known.get(key) ?? []))];
      const holder = await this.holderOf(row.holder);
      const fate = planned(
        `${this.organisation._id}/device/${this.label}-${line}`,
        line,
        row,
        {
          known: devices,
          ...(holder !== undefined && { holder }),
          ...(earlier !== undefined && { earlier }),
        },
        this.now,
      );
      const { tag, serial, imei } = row.fields;
      const name = tag ?? serial ?? imei;
      const named = { ...fate, ...(name !== undefined && { name }) };
      plannedRows.push(fate.fate === 'wrong' ? { ...named, cells } : named);
    }
    return plannedRows;
  }

  private keysOf({ fields }: ReadRow): readonly string[] {
    const { tag = '', serial, imei } = fields;
    return deviceKeys({
      organisation: this.organisation._id,
      tag,
      ...(serial !== undefined && { serial }),
      ...(imei !== undefined && { imei }),
    });
  }

  private async known(keys: readonly string[]): Promise<ReadonlyMap<string, Device>> {
    if (keys.length === 0) return new Map();
    const found = await this.world.store
      .of(this.organisation._id)
      .devices.find({ keys: { $in: keys } })
      .toArray();
    return new Map(found.flatMap((device) => device.keys.map((key) => [key, device] as const)));
  }

  /** Exactly one active person by mail or name; anybody else is unknown. */
  private async holderOf(text: string): Promise<string | undefined> {
    if (text === '') return undefined;
    if (!this.people.has(text)) this.people.set(text, await this.seek(text));
    return this.people.get(text);
  }

  private async seek(text: string): Promise<string | undefined> {
    const { directory } = this.world;
    const { tenant } = this.organisation;
    // A directory is searched by the words of names: an address mostly has them before its @.
    const words = text.replace(/@.*$/u, '').replaceAll(/[._]/gu, ' ');
    const found = await directory.search(tenant, words);
    const meant = found.filter(
      ({ active, mail, name }) =>
        active && [mail, name].some((one) => one?.toLowerCase() === text.toLowerCase()),
    );
    return meant.length === 1 ? meant[0]?.oid : undefined;
  }
}
