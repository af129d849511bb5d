import type { Organisation } from '../domain/organisation';
import { demoAdministrations } from './administrations';
import { approval } from './approval';
import { demoCompany, demoId, demoTenant } from './identity';
import { personNamed } from './people/people';
import { demoSupport } from './support';
import { demoPlaces } from './places';
import { dayAgo } from './working-time';

/** Days from order to shelf. */
export const leadDays = 21;

/** A made-up municipality of Kalmar's kind. Substitutes serve around the given today. */
export function demoOrganisation(now: Date): Organisation {
  return {
    _id: demoId,
    organisation: demoId,
    name: `${demoCompany} (demo)`,
    tenant: demoTenant,
    companies: [demoCompany],
    administrations: demoAdministrations.map(({ id, name, departments }) => ({
      id,
      name,
      departments,
    })),
    places: Object.values(demoPlaces),
    accountString: {
      pattern: String.raw`^\d{4}-\d{3}-\d{5}$`,
      example: demoAdministrations[0].accounts[0],
      known: demoAdministrations.flatMap(({ accounts }) => accounts),
    },
    approval,
    substitutes: [
      standIn('Helena Sandström', 'Omar Farah', now, 3, -11),
      standIn('Anna Holmgren', 'Katarina Nyman', now, -20, -34),
      standIn('Bengt Hallberg', 'Carina Lund', now, 150, 122),
    ],
    reminders: { receiptAfterDays: 4 },
    leadDays,
    // From the series that PTS, the Swedish telecoms authority, keeps free for fiction: nobody answers.
    itPhone: '08-465 004 10',
    // The channel "Beställningar" of the IT technician's Playground.
    itChannel: '19:it-admin-orders@thread.tacv2',
    support: demoSupport(now),
    travel: {
      home: demoPlaces.it,
      km: {
        [demoPlaces.townHall]: 2,
        [demoPlaces.homeCare]: 14,
        [demoPlaces.school]: 9,
        [demoPlaces.fireStation]: 23,
      },
      vehicle: 'car',
      fuel: 'diesel',
      roundDay: { [demoPlaces.fireStation]: 5 },
      usualDay: 3,
      cabinet: { holds: 12, savedKgEach: 0.6 },
    },
    invoicing: {
      usual: Object.fromEntries(demoAdministrations.map(({ id, accounts }) => [id, accounts[0]])),
      accountPart: 2,
      dimensions: [
        { number: 1, name: 'Ansvar', part: 0 },
        { number: 2, name: 'Verksamhet', part: 1 },
      ],
      incomeAccount: '36900',
      series: 'KL',
    },
    demo: true,
    version: 1,
  };
}

function standIn(
  absent: string,
  by: string,
  now: Date,
  fromAgo: number,
  toAgo: number,
): Organisation['substitutes'][number] {
  return {
    for: personNamed(absent).oid,
    by: personNamed(by).oid,
    from: dayAgo(now, fromAgo),
    to: dayAgo(now, toAgo),
  };
}
