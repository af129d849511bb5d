import type { Use } from '../../domain/lifecycle';
import { dayOf, monthsAfter } from '../../domain/time';
import { chance } from '../chance';
import { aliasOf } from '../people/members';
import { personNamed } from '../people/people';
import { dayAgo } from '../working-time';
import type { Birth, PlannedStep, Tenant } from './plan';

/** Days ago that the register was begun: what was in use then was read in from a spreadsheet. */
export const introducedAgo = 1095;

/** From order to shelf, as it usually goes. */
export const deliveryDays = 16;

const technicians = ['Mikael Öberg', 'Robin Lindgren', 'Samira Aziz', 'Göran Fält'];

/** The alias of whichever technician took care of a device. */
export function technicianFor(key: string): string {
  return aliasOf(personNamed(chance(`technician/${key}`).one(technicians)).oid);
}

/** Ordered from a supplier; expected so many days from today, where a day has been promised. */
export function ordered(key: string, ago: number, expectedIn?: number): Birth {
  return {
    ago,
    actor: technicianFor(key),
    facts: { source: 'order' },
    begin: (at, now) => ({
      state: 'ordered',
      since: at,
      ...(expectedIn !== undefined && { expected: dayAgo(now, -expectedIn) }),
    }),
  };
}

export function delivered(key: string, ago: number): PlannedStep {
  return { ago, actor: technicianFor(key), command: (now) => ({ type: 'deliver', now }) };
}

/** A use that began so many days ago. */
export interface PlannedUse {
  readonly tenant: Tenant;
  readonly startAgo: number;
  /** Months until it is due; absent when nobody has said. */
  readonly usageTime?: number;
}

/** In use when first registered: handed out in a roll-out, or before there was a register. */
export function inUseAlready(key: string, use: PlannedUse): Birth {
  const before = use.startAgo >= introducedAgo;
  return {
    ago: before ? chance(`import/${key}`).whole(introducedAgo - 8, introducedAgo) : use.startAgo,
    actor: before ? 'job:import' : technicianFor(key),
    facts: { source: before ? 'spreadsheet' : 'roll-out' },
    begin: (at, now) => ({
      state: 'in-use',
      since: at,
      ...useOf(use, before ? dayAgo(now, use.startAgo) : dayOf(at)),
    }),
  };
}

function useOf({ tenant, usageTime }: PlannedUse, start: string): Use {
  return {
    ...(tenant.oid !== undefined && { holder: tenant.oid }),
    start,
    ...(usageTime !== undefined && { due: monthsAfter(start, usageTime) }),
  };
}

/** Days ago that it was bought: some weeks before it came into use. */
export function boughtBefore(startAgo: number): number {
  return startAgo + 18;
}
