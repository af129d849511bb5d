import type { Invoice, Invoices } from '../../services/rent/invoices';
import { rentView } from '../../services/rent/rent-views';
import type { Turn } from '../intent';
import type { FileMaker, Offer } from '../files/maker';
import { plugin, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { readRent, type RentIntent } from './read';

/** The month's internal invoice, for economists and IT. */
export function rentPlugin(invoices: Invoices, files: FileMaker, offer: Offer): Plugin {
  return plugin<RentIntent>('rent', readRent, {
    'rent-month': async ({ month }, turn) =>
      shown(turn, await invoices.of(turn.organisation, month)),
    'rent-lock': async ({ month }, turn) =>
      shown(turn, await invoices.lock(turn.organisation, month, turn.actor.alias, turn.now)),
    'rent-file': ({ month, format }, turn) => offer(files, { month, format }, turn),
  });
}

/** Never where others read: what administrations pay is for those who asked. */
function shown({ organisation, now, place }: Turn, invoice: Invoice): readonly Reply[] {
  if (place === 'channel') return [{ kind: 'sentence', key: 'write-to-me' }];
  return [{ kind: 'rent-month', invoice: rentView(organisation, invoice, now) }];
}
