import type { Device } from '../../domain/device';
import { received, sentAway } from './homecoming';
import { inUse } from './in-use';
import { requested } from './requested';
import { stock } from './stock';
import { tell } from './tell';
import { turningUp } from './turning-up';

/** Some 300 devices in every state, each with its whole life until today; tagged as they came to be known. */
export function demoDevices(now: Date): readonly Device[] {
  return [...sentAway(), ...received(), ...inUse(), ...requested(), ...stock(), ...turningUp()]
    .sort((a, b) => b.birth.ago - a.birth.ago)
    .map((plan, index) => tell(plan, `KLP-${String(index + 1).padStart(4, '0')}`, now));
}
