import { comparable, type Device } from '../domain/device';
import type { FoundDevice, InventoryView } from '../domain/device-view';
import type { Organisation } from '../domain/organisation';
import { byPreference } from '../domain/product';
import type { Filter } from '../store/port';
import { stockOf } from './catalogue';
import { administrationName } from './request-views';
import { unlisted } from './used-stock';
import type { World } from './world';

const shown = 10;

/** More than this many candidates for a word is too many to be useful, and is not read. */
const candidates = 500;

/**
 * Finds devices by any words: serial, tag, IMEI, model, or the name of who has it. Every word must
 * fit; each is looked up in an index by how it begins. No words: the stock alone.
 */
export async function inventory(
  world: World,
  organisation: Organisation,
  search: string,
): Promise<InventoryView> {
  const found = search.trim() === '' ? [] : await find(world, organisation, search);
  const products = await world.store.of(organisation._id).products.find({}).toArray();
  const kept = products.filter(({ retired }) => retired !== true).sort(byPreference);
  const stock = await stockOf(world, organisation._id, kept);
  return {
    demo: organisation.demo === true,
    search: search.trim(),
    found: await Promise.all(
      found.slice(0, shown).map((device) => foundOf(world, organisation, device)),
    ),
    more: Math.max(0, found.length - shown),
    unlisted: (await unlisted(world, organisation._id)).map(({ tag }) => tag),
    stock: await Promise.all(
      stock.map(async (line) => ({
        ...line,
        waiting: await waitingFor(world, organisation._id, line.product._id),
      })),
    ),
  };
}

async function find(
  world: World,
  organisation: Organisation,
  search: string,
): Promise<readonly Device[]> {
  const { devices } = world.store.of(organisation._id);
  const words = wordsOf(search);
  const [first] = words;
  if (first === undefined) return [];
  const byWord = await devices.find(beginsWith(first), { limit: candidates }).toArray();
  const fitting = byWord.filter((device) =>
    words.every((word) => device.words.some((known) => known.startsWith(word))),
  );
  return fitting.length > 0 ? fitting : heldBy(world, organisation, search);
}

async function heldBy(
  world: World,
  organisation: Organisation,
  search: string,
): Promise<readonly Device[]> {
  const people = await world.directory.search(organisation.tenant, search.trim());
  const { devices } = world.store.of(organisation._id);
  const held = await Promise.all(
    people.map(({ oid }) => devices.find({ 'lifecycle.holder': oid }, { limit: 20 }).toArray()),
  );
  return held.flat();
}

function beginsWith(word: string): Filter {
  return { words: { $gte: word, $lt: `${word}\uffff` } };
}

/** Longest first: the longest word narrows most. Serials lose their spaces and dashes, as they are stored. */
function wordsOf(search: string): readonly string[] {
  const words = search
    .split(/\s+/u)
    .map((word) => (/\d/u.test(word) ? comparable(word) : word).toLowerCase());
  return words
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
}

async function waitingFor(
  { store }: World,
  organisation: string,
  product: string,
): Promise<number> {
  return store.of(organisation).requests.countDocuments({ 'stage.name': 'queued', product });
}

async function foundOf(
  world: World,
  organisation: Organisation,
  device: Device,
): Promise<FoundDevice> {
  const { lifecycle } = device;
  const holder = 'holder' in lifecycle ? lifecycle.holder : undefined;
  const person =
    holder === undefined ? undefined : await world.directory.profile(organisation.tenant, holder);
  const due = 'due' in lifecycle ? lifecycle.due : undefined;
  return {
    tag: device.tag,
    ...(device.serial !== undefined && { serial: device.serial }),
    model: device.model,
    state: lifecycle.state,
    since: lifecycle.since,
    ...(person !== undefined && { holder: person.name }),
    ...(device.administration !== undefined && {
      administration: administrationName(organisation, device.administration),
    }),
    ...(due !== undefined && { due }),
  };
}
