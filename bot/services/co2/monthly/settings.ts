import { usualSettings, type MonthlySettings } from '../../../domain/co2/monthly/settings';
import type { Store } from '../../../store/store';

/** What an organisation has said of its monthly card, or how it usually is. */
export async function settingsOf(store: Store, organisation: string): Promise<MonthlySettings> {
  const said = await store.of(organisation).co2Settings.findOne({ _id: organisation });
  return said ?? usualSettings(organisation);
}
