import { deviceKeys, type Device } from '../../bot/domain/device';
import type { PlannedRow } from '../../bot/domain/import-batch';
import type { Row } from '../../bot/files/table';
import type { DryRun, ImportKind, Plan } from './doing';
import { planned } from './plan-row';
import { readRow, type ReadRow } from './read-row';
import { addAll, applied, undone } from './row-work';

/** So many rows are looked up together: a question with more keys would not be served by an index. */
const together = 60;

/** Lists of devices. */
export const devicesKind: ImportKind = {
  identities: ['tag', 'serial', 'imei'],
  missing: 'import-mapping',
  plan: (run) => new DevicePlan(run),
  together: addAll,
  applied,
  undone,
};

/** Decides rows in order; remembers what the file has named, and whom it has asked for. */
class DevicePlan implements Plan {
  /** Which line named a key first. */
  private readonly named = new Map<string, number>();
  private readonly people = new Map<string, string | undefined>();

  constructor(private readonly run: DryRun) {}

  async rows(rows: readonly Row[]): Promise<readonly PlannedRow[]> {
    const all: PlannedRow[] = [];
    for (let from = 0; from < rows.length; from += together) {
      all.push(...(await this.some(rows.slice(from, from + together))));
    }
    return all;
  }

  private async some(rows: readonly Row[]): Promise<readonly PlannedRow[]> {
    const read = rows.map(({ line, cells }) => {
      const row = readRow(cells, this.run.reading, this.run.organisation);
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
        `${this.run.organisation._id}/device/${this.run.label}-${line}`,
        line,
        row,
        {
          known: devices,
          ...(holder !== undefined && { holder }),
          ...(earlier !== undefined && { earlier }),
        },
        this.run.now,
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
      organisation: this.run.organisation._id,
      tag,
      ...(serial !== undefined && { serial }),
      ...(imei !== undefined && { imei }),
    });
  }

  private async known(keys: readonly string[]): Promise<ReadonlyMap<string, Device>> {
    if (keys.length === 0) return new Map();
    const found = await this.run.world.store
      .of(this.run.organisation._id)
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
    const { directory } = this.run.world;
    const { tenant } = this.run.organisation;
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
