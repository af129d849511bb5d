import type { Base, Feature } from '../feature';
import { rentPlugin } from '../intents/rent/handle';
import { rentFiles } from './rent-files';
import { Invoices } from '../services/rent/invoices';

/** What administrations pay for what they use. */
export function rentFeature({ world, offer }: Base): Feature {
  const invoices = new Invoices(world);
  const files = rentFiles(invoices);
  return { name: 'rent', plugins: [rentPlugin(invoices, files, offer)], files: [files] };
}
