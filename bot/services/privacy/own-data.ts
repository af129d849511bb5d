import type { Stored } from '../../store/port';
import type { Scope } from '../../store/store';

/** What is kept about people, by what it is for. */
export const ownClasses = [
  'member',
  'reference',
  'devices',
  'requests',
  'returns',
  'bookings',
  'notifications',
] as const;
export type OwnClass = (typeof ownClasses)[number];

export interface OwnPart {
  readonly what: OwnClass;
  readonly documents: readonly Stored[];
}

type Find = (scope: Scope, organisation: string, oid: string) => Promise<readonly Stored[]>;

/** Where a person is found, each by an index: it is answered while they wait. */
const places: Readonly<Record<OwnClass, Find>> = {
  member: (scope, organisation, oid) =>
    one(scope.members.findOne({ _id: `${organisation}/${oid}` })),
  reference: (scope, organisation, oid) =>
    one(scope.references.findOne({ _id: `${organisation}/person/${oid}` })),
  devices: (scope, _, oid) => scope.devices.find({ 'lifecycle.holder': oid }).toArray(),
  requests: async (scope, _, oid) => {
    const by = await scope.requests.find({ by: oid }).toArray();
    const meant = await scope.requests.find({ for: oid }).toArray();
    return [...by, ...meant.filter((request) => request.by !== oid)];
  },
  returns: async (scope, _, oid) => [
    ...(await scope.returns.find({ by: oid }).toArray()),
    ...(await scope.keepings.find({ by: oid }).toArray()),
    ...(await scope.losses.find({ by: oid }).toArray()),
  ],
  bookings: (scope, _, oid) => scope.bookings.find({ by: oid }).toArray(),
  notifications: (scope, _, oid) => scope.notifications.find({ to: `person/${oid}` }).toArray(),
};

/** Everything that is kept about a person in an organisation; parts with nothing in them are left out. */
export async function ownData(
  scope: Scope,
  organisation: string,
  oid: string,
): Promise<readonly OwnPart[]> {
  const parts = await Promise.all(
    ownClasses.map(async (what) => ({
      what,
      documents: await places[what](scope, organisation, oid),
    })),
  );
  return parts.filter(({ documents }) => documents.length > 0);
}

/** What they get to take with them: as it is stored, but for who else is in it. */
export function asFile(parts: readonly OwnPart[], oid: string, now: Date): Uint8Array {
  const content = {
    about: oid,
    at: now.toISOString(),
    parts: Object.fromEntries(
      parts.map(({ what, documents }) => [what, documents.map((each) => withoutOthers(each, oid))]),
    ),
  };
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** Somebody else's object id is theirs; which tenant and device it was is not. */
function withoutOthers(value: unknown, oid: string): unknown {
  if (typeof value === 'string') return guid.test(value) && value !== oid ? 'somebody else' : value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((each) => withoutOthers(each, oid));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'tenant' ? each : withoutOthers(each, oid),
    ]),
  );
}

async function one<T>(found: Promise<T | null>): Promise<readonly T[]> {
  const document = await found;
  return document === null ? [] : [document];
}
