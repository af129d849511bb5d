import type { CollectionName } from '../../store/collections';

/**
 * How people stand in a collection. 'own': about a person alone, and goes with them. 'case': what they asked
 * for, have or were told; they see it in chat. 'trail': named as who did it, or whom it was for, in somebody
 * else's matter. 'duty': a task they have; somebody else must have it before they are forgotten. 'alias': by a
 * random name only. 'directory': the demo's own. 'nobody'.
 */
type Standing = 'own' | 'case' | 'trail' | 'duty' | 'alias' | 'directory' | 'nobody';

/** Every collection there is; one that is forgotten does not compile. */
export const peopleKept: Readonly<Record<CollectionName, Standing>> = {
  members: 'own',
  references: 'own',
  cards: 'own',
  co2Refusals: 'own',
  devices: 'case',
  requests: 'case',
  returns: 'case',
  keepings: 'case',
  losses: 'case',
  bookings: 'case',
  bookingPictures: 'case',
  notifications: 'case',
  organisations: 'duty',
  co2Settings: 'duty',
  slotClaims: 'trail',
  receptions: 'trail',
  dueDigests: 'trail',
  rounds: 'trail',
  consignments: 'trail',
  reports: 'trail',
  reportUploads: 'trail',
  differences: 'trail',
  wipeAlarms: 'trail',
  rentMonths: 'trail',
  rentLines: 'trail',
  audit: 'trail',
  imports: 'trail',
  importParts: 'trail',
  co2Cards: 'trail',
  co2Acts: 'trail',
  co2FactorSets: 'trail',
  co2Choices: 'trail',
  co2Restatements: 'trail',
  co2Footprints: 'trail',
  co2Stated: 'trail',
  retention: 'trail',
  certificates: 'trail',
  refurbishments: 'trail',
  reportBatches: 'trail',
  co2Entries: 'alias',
  erasures: 'alias',
  people: 'directory',
  products: 'nobody',
  refurbishers: 'nobody',
  counters: 'nobody',
  leases: 'nobody',
  migrations: 'nobody',
  dueRuns: 'nobody',
  co2Rollups: 'nobody',
  co2Cursors: 'nobody',
};

/** The collections in which people stand in this way. */
export function collectionsWith(standing: Standing): readonly CollectionName[] {
  return (Object.keys(peopleKept) as CollectionName[]).filter(
    (name) => peopleKept[name] === standing,
  );
}
