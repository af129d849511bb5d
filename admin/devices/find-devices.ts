import type { Device } from '../../bot/domain/device';
import type { Organisation } from '../../bot/domain/organisation';
import { dayOf } from '../../bot/domain/time';
import type { World } from '../../bot/services/world';
import type { Condition, Value } from '../../bot/store/port';
import type { Terms } from './search-terms';

/** What a search found: the devices, and whether there are more than were asked for. */
export interface Found {
  readonly devices: readonly Device[];
  readonly more: boolean;
}

/** Where to look, and for how many. */
export interface Looking {
  readonly world: World;
  readonly organisation: Organisation;
  readonly now: Date;
  readonly skip: number;
  readonly most: number;
}

/** What is asked of devices: field by field. */
type Asked = Readonly<Record<string, Value | Condition>>;

/** A rare word is read whole; more than this many devices have a common one. */
const rare = 500;

/** Sorts after every letter that can follow in a word. */
const last = '\uffff';

/**
 * The devices that fit all the terms. Each word is the beginning of one that a device is found by, or
 * part of the name of who has it; every question is served by an index.
 */
export async function findDevices(looking: Looking, terms: Terms): Promise<Found> {
  const { known, unknown } = await sorted(looking, terms.words);
  const holders = unknown.length === 0 ? undefined : await named(looking, unknown);
  if (holders?.length === 0) return { devices: [], more: false };
  const { words, rest } = await byWords(looking, known);
  const filter: Asked = {
    ...(words !== undefined && { words }),
    ...(holders !== undefined && { 'lifecycle.holder': { $in: holders } }),
    ...structure(terms, looking.now),
  };
  if (Object.keys(filter).length === 0) return { devices: [], more: false };
  return rest.length === 0 ? page(looking, filter) : narrowed(looking, filter, rest);
}

/** The words that begin one some device is found by, and the others. */
async function sorted(
  { world, organisation }: Looking,
  words: readonly string[],
): Promise<{ known: readonly string[]; unknown: readonly string[] }> {
  const { devices } = world.store.of(organisation._id);
  const isKnown = await Promise.all(
    words.map(
      async (word) =>
        (await devices.findOne(
          { words: { $elemMatch: beginning(word) } },
          { projection: { _id: 1 } },
        )) !== null,
    ),
  );
  return {
    known: words.filter((_, at) => isKnown[at]),
    unknown: words.filter((_, at) => isKnown[at] !== true),
  };
}

async function named(
  { world, organisation }: Looking,
  words: readonly string[],
): Promise<readonly string[]> {
  const people = await world.directory.search(organisation.tenant, words.join(' '));
  return people.map(({ oid }) => oid);
}

/**
 * A filter that the words' index serves. Whole words are asked for together, the rarest first; of words
 * that are only begun an index can follow one, and `rest` are held against what it brings.
 */
async function byWords(
  { world, organisation }: Looking,
  words: readonly string[],
): Promise<{ words?: Condition; rest: readonly string[] }> {
  const { devices } = world.store.of(organisation._id);
  const counted = await Promise.all(
    words.map(async (word) => {
      const with_ = await devices
        .find({ words: word }, { limit: rare, projection: { _id: 1 } })
        .toArray();
      return { word, count: with_.length };
    }),
  );
  const whole = counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .map(({ word }) => word);
  const [begun, ...rest] = counted
    .filter(({ count }) => count === 0)
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length);
  const condition = {
    ...(whole.length > 0 && { $all: whole }),
    ...(begun !== undefined && { $elemMatch: beginning(begun) }),
  };
  return { ...(Object.keys(condition).length > 0 && { words: condition }), rest };
}

function beginning(word: string): { readonly $gte: string; readonly $lt: string } {
  return { $gte: word, $lt: word + last };
}

function structure(terms: Terms, now: Date): Asked {
  const states = terms.overdue ? ['in-use', 'return-requested'] : terms.states;
  return {
    ...(states.length > 0 && { 'lifecycle.state': { $in: states } }),
    ...(terms.overdue && { 'lifecycle.due': { $lt: dayOf(now) } }),
    ...(terms.administrations.length > 0 && { administration: { $in: terms.administrations } }),
    ...(terms.kind !== undefined && { kind: terms.kind }),
  };
}

/** A kind alone is half of everything: then it is the kind's own word that finds. */
async function page({ world, organisation, skip, most }: Looking, filter: Asked): Promise<Found> {
  const { kind, ...rest } = filter;
  const served: Asked =
    Object.keys(rest).length === 0 && kind !== undefined ? { words: kind } : filter;
  const found = await world.store
    .of(organisation._id)
    .devices.find(served, { skip, limit: most + 1 })
    .toArray();
  return { devices: found.slice(0, most), more: found.length > most };
}

async function narrowed(
  { world, organisation, skip, most }: Looking,
  filter: Asked,
  rest: readonly string[],
): Promise<Found> {
  const candidates = await world.store
    .of(organisation._id)
    .devices.find(filter, { limit: rare })
    .toArray();
  const fitting = candidates.filter(({ words }) =>
    rest.every((begun) => words.some((word) => word.startsWith(begun))),
  );
  const found = fitting.slice(skip, skip + most);
  return { devices: found, more: fitting.length > skip + most || candidates.length === rare };
}
