import type { World } from '../world';

/** Tells the CO2 ledger what a refurbisher states of one device. May be told twice. */
export type TellFigure = (
  organisation: string,
  device: string,
  stated: { readonly kg: number; readonly source: string; readonly by: string },
  now: Date,
) => Promise<void>;

const some = 200;

/** Tells the ledger the figures of reports that were read in: in the background, after a stop too. */
export async function tellFigures(
  { store }: Pick<World, 'store'>,
  organisation: string,
  now: Date,
  tell: TellFigure,
): Promise<void> {
  const { refurbishments } = store.of(organisation);
  for (;;) {
    const untold = await refurbishments.find({ untold: true }, { limit: some }).toArray();
    for (const { _id, device, co2Kg, withdrawn, report } of untold) {
      if (co2Kg !== undefined && withdrawn === undefined)
        await tell(organisation, device, { kg: co2Kg, source: report, by: 'job:reports' }, now);
      await refurbishments.updateOne({ _id }, { $unset: { untold: '' } });
    }
    if (untold.length < some) return;
  }
}
