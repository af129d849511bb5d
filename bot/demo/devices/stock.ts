import { modelOf } from '../catalogue/catalogue';
import { chance } from '../chance';
import { aliasOf } from '../people/members';
import { personNamed } from '../people/people';
import { homeward } from './homeward';
import type { DevicePlan } from './plan';
import { boughtBefore, delivered, deliveryDays, inUseAlready, ordered } from './steps';

/** On the shelf. The rugged phone is out of stock: whoever asks for one waits for the delivery. */
const shelf: readonly (readonly [model: string, howMany: number])[] = [
  ['thinkpad-t14-gen3-refurbished', 6],
  ['thinkpad-t14-gen5-new', 5],
  ['elitebook-830-g8-refurbished', 5],
  ['elitebook-830-g11-new', 3],
  ['optiplex-7090-refurbished', 4],
  ['optiplex-7020-new', 3],
  ['macbook-air-m1-refurbished', 2],
  ['macbook-air-m3-new', 2],
  ['thinkpad-p16s-gen3-new', 1],
  ['iphone-12-refurbished', 6],
  ['iphone-15-new', 3],
  ['galaxy-a53-refurbished', 5],
  ['galaxy-a55-new', 4],
  ['iphone-15-pro-new', 1],
];

/** What is on the shelf, what is on its way there, and what came back to it. */
export function stock(): readonly DevicePlan[] {
  return [...inStock(), ...onTheWay(), ...again()];
}

function inStock(): readonly DevicePlan[] {
  return shelf.flatMap(([product, howMany]) =>
    Array.from({ length: howMany }, (_, nth): DevicePlan => {
      const key = `stock/${product}/${nth}`;
      const deliveredAgo = chance(key).whole(5, 110);
      return {
        key,
        model: modelOf(product),
        boughtAgo: deliveredAgo,
        birth: ordered(key, deliveredAgo + deliveryDays),
        steps: [delivered(key, deliveredAgo)],
      };
    }),
  );
}

/** Ordered and not here yet; the last has no promised day. */
function onTheWay(): readonly DevicePlan[] {
  return [
    ...Array.from({ length: 6 }, (_, nth) => coming('galaxy-xcover7-new', nth, 19, 9)),
    ...Array.from({ length: 2 }, (_, nth) => coming('thinkpad-t14-gen5-new', nth, 6, 16)),
    coming('elitebook-830-g11-new', 0, 2),
  ];
}

function coming(product: string, nth: number, ago: number, expectedIn?: number): DevicePlan {
  const key = `ordered/${product}/${nth}`;
  return { key, model: modelOf(product), birth: ordered(key, ago, expectedIn), steps: [] };
}

/** Came back early, in good order, and went to the shelf again instead of away. */
const cameBack = [
  ['Marie Lilja', 52],
  ['Hassan Nouri', 38],
  ['Oskar Björk', 27],
  ['Agneta Wik', 20],
  ['Jenny Ahlgren', 16],
] as const;

function again(): readonly DevicePlan[] {
  return cameBack.map(([name, receivedAgo], nth) => restocked(name, receivedAgo, nth));
}

function restocked(name: string, receivedAgo: number, nth: number): DevicePlan {
  const key = `again/${nth}`;
  const model = modelOf('thinkpad-t14-gen3-refurbished');
  const tenant = personNamed(name);
  const startAgo = receivedAgo + 520 + 31 * nth;
  return {
    key,
    model,
    administration: tenant.administration,
    boughtAgo: boughtBefore(startAgo),
    birth: inUseAlready(key, { tenant, startAgo, usageTime: model.usageTime }),
    steps: homeward(key, {
      announced: { ago: receivedAgo + 3, by: aliasOf(tenant.oid), serial: 201 + nth },
      receivedAgo,
      wiped: { ago: receivedAgo - 4, certificate: `IT-${nth + 1}` },
      ended: { ago: receivedAgo - 5, how: 'restock' },
    }),
  };
}
