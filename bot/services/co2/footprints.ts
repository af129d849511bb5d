import { readBoavizta, type BoaviztaFile, type TableRow } from '../../domain/co2/boavizta';
import type { Footprint } from '../../domain/co2/footprint';
import type { Store } from '../../store/store';
import { footprintId } from './devices';

/** Makers' own footprints. They count where the organisation's choice of factors says so. */
export class Footprints {
  constructor(private readonly store: Store) {}

  /**
   * Takes in a table in Boavizta's format, the newest word for each model; what it says of rows in error
   * is for whoever imported it. Doing it again changes nothing.
   */
  async take(
    organisation: string,
    rows: readonly TableRow[],
    by: string,
    now: Date,
  ): Promise<BoaviztaFile> {
    const file = readBoavizta(rows);
    const { co2Footprints } = this.store.of(organisation);
    for (const footprint of file.footprints) {
      const { maker, model } = footprint;
      await co2Footprints.findOneAndUpdate(
        { _id: footprintId(organisation, maker, model) },
        { $set: { ...footprint, imported: now, by } },
        { returnDocument: 'after', upsert: true },
      );
    }
    return file;
  }

  /** The maker's figure for a model by its full name, "Lenovo ThinkPad T490". */
  async of(organisation: string, model: string): Promise<Footprint | undefined> {
    const _id = footprintId(organisation, '', model);
    return (await this.store.of(organisation).co2Footprints.findOne({ _id })) ?? undefined;
  }
}
