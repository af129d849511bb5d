import type { Device } from '../../bot/domain/device';
import type { DeviceRequest } from '../../bot/domain/request';
import type { Turn } from '../../bot/intents/intent';
import { say } from '../../bot/locale';
import { waitingFor } from '../../bot/services/request-lists';
import type { RequestViews } from '../../bot/services/request-views';
import type { World } from '../../bot/services/world';
import { deviceCard, stateLine } from '../../cards/admin/device-card';
import { nameKept } from '../../cards/product-name';
import { requestCard } from '../../cards/request-card';
import { findDevices } from '../devices/find-devices';
import { findRequests } from '../devices/find-requests';
import { storyOf } from '../devices/device-story';
import { termsIn } from '../devices/search-terms';
import { isStaff } from '../roles';
import type { SearchAsked } from './asked';
import { bookingResult, consignmentResult, type Chat } from './case-results';
import { findBookings, waitingCases } from './find-bookings';
import { findConsignments } from './find-consignments';
import type { Result } from './results';

/** What searching is done with. */
export interface Searching {
  readonly world: World;
  readonly views: RequestViews;
}

/** What is found: requests, help that is booked, consignments, devices. Without words, what waits for this person. */
export async function search(
  services: Searching,
  turn: Turn,
  asked: SearchAsked,
  chat: Chat,
): Promise<readonly Result[]> {
  const { world } = services;
  // They are few, and all on the first page: what is leafed through is devices.
  const cases = asked.skip > 0 ? [] : await casesFor(services, turn, asked.text, chat);
  const devices = asked.text === '' ? [] : await devicesFor(services, turn, asked);
  const found = await Promise.all(devices.map((one) => deviceResult({ world }, turn, one)));
  return [...cases, ...found].slice(0, asked.most);
}

async function casesFor(
  services: Searching,
  turn: Turn,
  text: string,
  chat: Chat,
): Promise<readonly Result[]> {
  const { world } = services;
  const [requests, bookings, consignments] = await Promise.all([
    requestsFor(services, turn, text),
    text === '' ? waitingCases(world, turn) : findBookings(world, turn, text),
    text === '' ? [] : findConsignments(world, turn, text),
  ]);
  return Promise.all([
    ...requests.map((one) => requestResult(services, turn, one)),
    ...bookings.map((one) => bookingResult(world, turn, one, chat)),
    ...consignments.map((one) => consignmentResult(turn, one, chat)),
  ]);
}

async function requestsFor(
  { world }: Searching,
  turn: Turn,
  text: string,
): Promise<readonly DeviceRequest[]> {
  const { actor, organisation, now } = turn;
  if (text !== '') return findRequests({ world, organisation, actor }, text, isStaff(actor));
  const { lines } = await waitingFor(world, actor, organisation, now);
  const { requests } = world.store.of(organisation._id);
  const waiting = await Promise.all(lines.map(({ id }) => requests.findOne({ _id: id })));
  return waiting.filter((request) => request !== null);
}

/** Staff find every device; others find their own. */
async function devicesFor(
  { world }: Searching,
  { actor, organisation, now }: Turn,
  { text, skip, most }: SearchAsked,
): Promise<readonly Device[]> {
  if (!isStaff(actor)) return ownDevices(world, organisation._id, actor.oid, text);
  const looking = { world, organisation, now, skip, most };
  return (await findDevices(looking, termsIn(text, organisation))).devices;
}

async function ownDevices(
  { store }: World,
  organisation: string,
  oid: string,
  text: string,
): Promise<readonly Device[]> {
  const own = await store
    .of(organisation)
    .devices.find({ 'lifecycle.holder': oid }, { limit: 50 })
    .toArray();
  const words = text.toLowerCase().split(/\s+/u);
  return own.filter((device) =>
    words.every((word) => device.words.some((known) => known.startsWith(word))),
  );
}

async function deviceResult(
  { world }: Pick<Searching, 'world'>,
  { actor, organisation, now, language }: Turn,
  device: Device,
): Promise<Result> {
  const story = await storyOf({ world, organisation, actor, now }, device);
  const whereabouts = [story.holder, story.administration?.[language], story.serial];
  return {
    title: `${story.tag} · ${nameKept(story.model, language)}`,
    text: [stateLine(story, language), ...whereabouts.filter((one) => one !== undefined)].join(
      ' · ',
    ),
    card: deviceCard(story, language),
  };
}

async function requestResult(
  { views }: Searching,
  { actor, organisation, now, language }: Turn,
  request: DeviceRequest,
): Promise<Result> {
  const view = await views.view(organisation, request, actor, now);
  return {
    title: `${view.number} · ${view.product.name}`,
    text: say(language, 'search.request-line', { stage: view.stage.name, name: view.for.name }),
    card: requestCard(view, language),
  };
}
