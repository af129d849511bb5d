import type { Base, Feature } from '../feature';
import { co2Plugin } from '../intents/co2/handle';
import { co2Notices } from '../intents/co2/notices';
import { Co2Services } from '../intents/co2/services';
import { ledgerJobs } from '../jobs/co2/ledger';
import { monthlyCards } from '../jobs/co2/monthly-cards';
import { Unreached } from '../services/co2/monthly/unreached';
import { co2Files } from './co2-files';

/** What was saved: the ledger that follows the devices, the figures on demand, and the monthly card. */
export function co2Feature({ world, offer }: Base): Feature {
  const services = new Co2Services(world);
  const files = co2Files(services);
  return {
    name: 'co2',
    plugins: [co2Plugin(services, files, offer)],
    jobs: [
      ...ledgerJobs(world.store),
      monthlyCards(services.dispatch, new Unreached(world, services.dispatch)),
    ],
    sources: ['co2Cards', 'co2Acts'],
    notices: co2Notices(services),
    files: [files],
  };
}
