import type { numbered } from './plans';

/** What is going on today: in the queue, to decide, to prepare, to fetch. */
export const open: Parameters<typeof numbered>[0] = [
  {
    by: 'Sofia Brandt',
    product: 'galaxy-xcover7-new',
    ago: 12,
    reason: 'Min telefon tål inte insatserna.',
    fate: { is: 'queued' },
  },
  {
    by: 'Therese Alm',
    product: 'thinkpad-t14-gen5-new',
    newOnly: true,
    ago: 6,
    reason: 'Datorn orkar inte med videomöten.',
    fate: { is: 'reserved' },
  },
  {
    by: 'Jenny Ahlgren',
    product: 'iphone-15-pro-new',
    ago: 5,
    reason: 'Behöver läsa scheman på större skärm.',
    fate: { is: 'awaiting' },
  },
  {
    by: 'Johan Ek',
    product: 'galaxy-a55-new',
    ago: 4,
    newOnly: true,
    reason: 'Telefonen jag har laddar inte.',
    fate: { is: 'ready' },
  },
  {
    by: 'Åsa Törnqvist',
    for: 'Erik Hedman',
    product: 'thinkpad-t14-gen3-refurbished',
    ago: 3,
    reason: 'Vaktmästaren ska kunna ta emot felanmälningar.',
    neededIn: 14,
    fate: { is: 'awaiting' },
  },
  {
    by: 'Yasmin Saleh',
    product: 'elitebook-830-g11-new',
    ago: 1,
    reason: 'Ofta på resande fot, behöver en lätt dator.',
    fate: { is: 'awaiting' },
  },
];
