import { deviceKeys, deviceWords, registered, type Device } from '../../bot/domain/device';
import type { Organisation } from '../../bot/domain/organisation';
import type { Product } from '../../bot/domain/product';
import { stranger, tenant } from './people';

export const itChannelId = '19:it-channel@thread.tacv2';

/** A small municipality for tests. Computers take IT's yes, dear ones the manager's and IT's, refurbished phones nobody's. */
export const ekholma: Organisation = {
  _id: 'ekholma',
  organisation: 'ekholma',
  name: 'Ekholma kommun',
  tenant,
  companies: [],
  administrations: [
    {
      id: 'omsorg',
      name: { sv: 'Omsorgsförvaltningen', en: 'Care Administration' },
      departments: ['Omsorgsförvaltningen'],
    },
    {
      id: 'skola',
      name: { sv: 'Utbildningsförvaltningen', en: 'Education Administration' },
      departments: ['Utbildning'],
    },
  ],
  places: ['IT-enheten, Storgatan 1', 'Stadshuset, receptionen'],
  accountString: { pattern: '^\\d{4}-\\d{3}-\\d{5}$', example: '4100-210-61200', known: [] },
  approval: [
    { when: { kind: 'phone', condition: 'refurbished' }, steps: [] },
    { when: { standard: true }, steps: ['it'] },
    { when: {}, steps: ['manager', 'it'] },
  ],
  substitutes: [],
  reminders: { receiptAfterDays: 3 },
  leadDays: 21,
  itChannel: itChannelId,
  itPhone: '08-465 004 00',
  version: 1,
};

/** Another municipality, on the same installation. */
export const granby: Organisation = {
  ...ekholma,
  _id: 'granby',
  organisation: 'granby',
  name: 'Granby kommun',
  tenant: stranger.tenant,
};

const product = (more: Partial<Product> & Pick<Product, '_id' | 'name'>): Product => ({
  organisation: 'ekholma',
  kind: 'computer',
  condition: 'refurbished',
  class: 'laptop-14',
  standard: true,
  rent: 145,
  usageTime: 36,
  words: [],
  ...more,
});

export const usedLaptop = product({
  _id: 'used-laptop',
  name: 'ThinkPad T14 Gen 3, begagnad',
  footprint: 30,
});
export const newLaptop = product({
  _id: 'new-laptop',
  name: 'ThinkPad T14 Gen 5, ny',
  condition: 'new',
  rent: 289,
  usageTime: 48,
});
export const workstation = product({
  _id: 'workstation',
  name: 'Precision 5690, ny',
  condition: 'new',
  class: 'workstation',
  standard: false,
  rent: 790,
});
export const usedPhone = product({
  _id: 'used-phone',
  name: 'iPhone 13, begagnad',
  kind: 'phone',
  class: 'phone',
  rent: 79,
  usageTime: 24,
  words: ['iphone'],
});
export const products: readonly Product[] = [usedLaptop, newLaptop, workstation, usedPhone];

let devices = 0;

/** A device in stock; tell what matters. */
export function aDevice(of: Product, more: Partial<Device> = {}): Device {
  devices += 1;
  const tag = more.tag ?? `KLP-${String(devices).padStart(4, '0')}`;
  const base = {
    _id: `ekholma/device/${tag}`,
    organisation: 'ekholma',
    kind: of.kind,
    product: of._id,
    model: of.name,
    tag,
    serial: `PF${String(devices).padStart(6, '0')}`,
    acquired: '2024-03-01',
    lifecycle: { state: 'in-stock', since: new Date('2024-03-01T08:00:00Z') },
    version: 1,
    outbox: [],
    ...more,
  } as const;
  const told = { at: new Date('2024-03-01T08:00:00Z'), actor: 'job:test', facts: {} };
  return {
    ...base,
    chain: [registered(base._id, base.lifecycle.state, told)],
    keys: deviceKeys(base),
    words: deviceWords(base),
  };
}
