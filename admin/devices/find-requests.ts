import type { Organisation } from '../../bot/domain/organisation';
import type { Actor } from '../../bot/domain/person';
import { openStages, type DeviceRequest } from '../../bot/domain/request';
import type { World } from '../../bot/services/world';

/** Whose eyes look for requests, and with which words. */
export interface RequestSearch {
  readonly world: World;
  readonly organisation: Organisation;
  readonly actor: Pick<Actor, 'oid' | 'roles'>;
}

const numberWord = /^(?:b-?)?(?<digits>\d{3,9})$/iu;

/** What a list of results has room for. */
const most = 10;

/** Requests by their number or by the name of whom they are for; for staff anybody's, for others their own. */
export async function findRequests(
  search: RequestSearch,
  text: string,
  isStaff: boolean,
): Promise<readonly DeviceRequest[]> {
  const found = [...(await byNumber(search, text)), ...(await byPerson(search, text))];
  const { oid } = search.actor;
  return [...new Map(found.map((request) => [request._id, request])).values()]
    .filter((request) => isStaff || request.by === oid || request.for === oid)
    .slice(0, most);
}

async function byNumber(
  { world, organisation }: RequestSearch,
  text: string,
): Promise<readonly DeviceRequest[]> {
  const numbers = text
    .split(/\s+/u)
    .flatMap((word) => numberWord.exec(word)?.groups?.['digits'] ?? [])
    .map((digits) => `B-${digits}`);
  if (numbers.length === 0) return [];
  const { requests } = world.store.of(organisation._id);
  return requests.find({ number: { $in: numbers } }, { limit: most }).toArray();
}

async function byPerson(
  { world, organisation }: RequestSearch,
  text: string,
): Promise<readonly DeviceRequest[]> {
  const words = text.split(/\s+/u).filter((word) => !/\d/u.test(word));
  if (words.length === 0) return [];
  const people = await world.directory.search(organisation.tenant, words.join(' '));
  const { requests } = world.store.of(organisation._id);
  const newest = { sort: { createdAt: -1 }, limit: most } as const;
  const theirs = await Promise.all(
    people.map(({ oid }) => requests.find({ for: oid }, newest).toArray()),
  );
  return theirs
    .flat()
    .filter(({ stage }) => (openStages as readonly string[]).includes(stage.name));
}
