import { membersOfStaff, type StaffServices } from './approvals/handle';
import { devicesPlugin } from './devices/plugin';
import type { Plugin } from '../bot/intents/plugin';

/** What administration adds to the conversation. Taken away, a working bot is left. */
export function adminPlugins(services: StaffServices): readonly Plugin[] {
  return [membersOfStaff(services), devicesPlugin(services.world)];
}
