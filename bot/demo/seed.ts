import { isDuplicate } from '../store/duplicate';
import type { Stored } from '../store/port';
import type { ScopedDocuments, Unscoped } from '../store/scoped';
import type { Store } from '../store/store';
import { demoBookings, demoSlotClaims } from './bookings';
import { demoProducts } from './catalogue/catalogue';
import { demoConsignments, demoRefurbisher } from './consignments';
import { demoReturns } from './returns';
import type { Series } from '../services/numbers';
import type { Counter } from '../store/collections';
import { demoDevices } from './devices/devices';
import { demoId } from './identity';
import { demoMonthlySettings } from './monthly-settings';
import { demoOrganisation } from './organisation';
import { aliasesIn, demoMembers } from './people/members';
import { demoPeople } from './people/people';
import { demoRequestCounter, demoRequests } from './requests/requests';

/** Whether this call put the demo in, and how many documents of each kind it then wrote. */
export interface Seeded {
  readonly seeded: boolean;
  readonly people: number;
  readonly members: number;
  readonly products: number;
  readonly devices: number;
  readonly requests: number;
}

/**
 * Puts in the demo's municipality, once, with three years of history that end at `now`. The
 * organisation goes in last and is the mark that all is there: interrupted before that, the next
 * call writes everything anew, for its own `now`; until then nobody can have touched any of it.
 */
export async function seedDemo(store: Store, now: Date): Promise<Seeded> {
  if ((await store.organisation(demoId)) !== undefined) return nothingPutIn;
  const scope = store.of(demoId);
  const people = demoPeople();
  const products = demoProducts();
  const devices = demoDevices(now);
  const requests = demoRequests(now, devices);
  const consignments = demoConsignments(devices);
  const bookings = demoBookings(now);
  const members = demoMembers(aliasesIn([...devices, ...requests, ...bookings]));
  await put(store.shared.people, people);
  await put(scope.members, members);
  await put(scope.products, products);
  await put(scope.devices, devices);
  await put(scope.requests, requests);
  await put(scope.refurbishers, [demoRefurbisher]);
  await put(scope.consignments, consignments);
  await put(scope.returns, demoReturns(devices));
  await put(scope.bookings, bookings);
  await put(store.shared.slotClaims, demoSlotClaims(bookings));
  await put(scope.counters, [
    demoRequestCounter(),
    counter('consignment', consignments.length),
    counter('return', returnsSoFar),
    counter('booking', bookings.length),
  ]);
  await put(scope.co2Settings, [demoMonthlySettings()]);
  await put(scope.organisations, [demoOrganisation(now)]);
  return {
    seeded: true,
    people: people.length,
    members: members.length,
    products: products.length,
    devices: devices.length,
    requests: requests.length,
  };
}

/** More than the history of the devices has used. */
const returnsSoFar = 200;

function counter(series: Series, next: number): Counter {
  return { _id: `${demoId}/${series}`, organisation: demoId, next };
}

const nothingPutIn: Seeded = {
  seeded: false,
  people: 0,
  members: 0,
  products: 0,
  devices: 0,
  requests: 0,
};

async function put<T extends Stored>(
  into: ScopedDocuments<T>,
  documents: readonly Unscoped<T>[],
): Promise<void> {
  try {
    await into.insertMany(documents);
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    await putAnew(into, documents);
  }
}

/**
 * Takes away what an interrupted call left, and puts it in as it should be. All goes before any comes:
 * a tag may have moved from one document to another.
 */
async function putAnew<T extends Stored>(
  into: ScopedDocuments<T>,
  documents: readonly Unscoped<T>[],
): Promise<void> {
  for (const { _id } of documents) await into.deleteOne({ _id });
  await into.insertMany(documents);
}
