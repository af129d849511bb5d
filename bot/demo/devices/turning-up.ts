import type { Command } from '../../domain/lifecycle';
import { modelOf } from '../catalogue/catalogue';
import { aliasOf } from '../people/members';
import { personNamed } from '../people/people';
import { demoPlaces } from '../places';
import { daysIn } from '../working-time';
import { homeward } from './homeward';
import type { DevicePlan, PlannedStep } from './plan';
import { boughtBefore, inUseAlready, technicianFor } from './steps';

/** Announced by their holders and not handed in yet. */
const announced = [
  ['Åsa Törnqvist', 'galaxy-a52-new', 1],
  ['Mehmet Demir', 'latitude-5420-new', 2],
  ['Margareta Blom', 'iphone-se-new', 4],
  ['Henrik Palm', 'latitude-5420-new', 6],
  ['Therese Alm', 'galaxy-a52-new', 9],
] as const;

/** What is to be handed in, what is astray, and what nobody knew of. */
export function turningUp(): readonly DevicePlan[] {
  return [...toCome(), ...astray(), fromDrawer()];
}

function toCome(): readonly DevicePlan[] {
  return announced.map(([name, model, ago], nth) => {
    const by = aliasOf(personNamed(name).oid);
    const key = `announced/${nth}`;
    return heldBy(key, name, model, homeward(key, { announced: { ago, by, serial: 101 + nth } }));
  });
}

/** Lost, and in one case found again but not yet looked at. */
function astray(): readonly DevicePlan[] {
  return [
    heldBy('lost/phone', 'Adam Löfgren', 'galaxy-a53-refurbished', [
      told('Adam Löfgren', 16, 'lose'),
    ]),
    heldBy('lost/computer', 'Linnea Bergqvist', 'thinkpad-t14-gen3-refurbished', [
      told('Linnea Bergqvist', 47, 'lose'),
    ]),
    heldBy('found/phone', 'Magnus Hult', 'iphone-12-refurbished', [
      told('Magnus Hult', 33, 'lose'),
      told('Erik Hedman', 6, 'find'),
    ]),
  ];
}

/** An old phone from a drawer, handed in though nobody knew of it. */
function fromDrawer(): DevicePlan {
  return {
    key: 'drawer/phone',
    unknown: { kind: 'phone', model: 'Nokia 6.1' },
    administration: 'kultur-fritid',
    birth: {
      ago: 5,
      actor: technicianFor('drawer/phone'),
      facts: { source: 'handed-in' },
      begin: (since) => ({ state: 'returned', since, place: demoPlaces.it }),
    },
    steps: [],
  };
}

function heldBy(
  key: string,
  name: string,
  product: string,
  steps: readonly PlannedStep[],
): DevicePlan {
  const model = modelOf(product);
  const tenant = personNamed(name);
  const startAgo = daysIn(model.usageTime) - 20;
  return {
    key,
    model,
    administration: tenant.administration,
    boughtAgo: boughtBefore(startAgo),
    birth: inUseAlready(key, { tenant, startAgo, usageTime: model.usageTime }),
    steps,
  };
}

function told(
  name: string,
  ago: number,
  type: Extract<Command['type'], 'lose' | 'find'>,
): PlannedStep {
  return { ago, actor: aliasOf(personNamed(name).oid), command: (now) => ({ type, now }) };
}
