import type { Base, Feature } from '../feature';
import { rentPlugin } from '../intents/rent/handle';
import { Invoices } from '../services/rent/invoices';

/** What administrations pay for what they use. */
export function rentFeature({ world }: Base): Feature {
  return { name: 'rent', plugins: [rentPlugin(new Invoices(world))] };
}
