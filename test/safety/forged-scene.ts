import { exportEverything, fromEngine } from '../../bot/backup/export-everything';
import { openEmbedded } from '../../bot/store/embedded';
import type { Engine } from '../../bot/store/port';
import { verbs, type Verb } from '../../cards/verbs';
import { aReturned } from '../refurbisher/house';
import { inUseBy } from '../returns/scene';
import { startTestApp, type TestApp, type Wanted } from '../support/app';
import { ask } from '../support/asking';
import { booked } from '../support/booking-steps';
import { desk } from '../support/desk';
import { aDevice, ekholma, newLaptop, usedLaptop, usedPhone } from '../support/organisation';
import { anna, directoryEntries, johan, mikael, sara, stranger } from '../support/people';
import type { Someone } from '../support/teams-client';
import type { Forged } from './forged';
import { forgedPresses, type References } from './forged-presses';

const place = 'Stadshuset, receptionen';
const travel = {
  home: 'IT-enheten, Storgatan 1',
  km: { [place]: 20 },
  vehicle: 'car',
  fuel: 'diesel',
  roundDay: {},
  usualDay: 3,
  cabinet: { holds: 12, savedKgEach: 0.6 },
} as const;

/** What the bot notes of whoever writes to it, whatever they want. */
const housekeeping = new Set(['references', 'members', 'cards', 'leases', 'counters']);

/** A municipality where something of every kind is under way, none of it the forgers'. */
export interface ForgedScene {
  readonly engine: Engine;
  readonly test: TestApp;
  /** Every verb with references to what is really there. */
  readonly presses: Readonly<Record<Verb, Forged>>;
}

export async function forgedScene(outside: Wanted['outside'] = {}): Promise<ForgedScene> {
  const engine = await openEmbedded({});
  const test = await startTestApp({
    engine,
    people: directoryEntries,
    organisation: { support: desk, travel },
    outside,
    devices: [
      aDevice(usedLaptop, { tag: 'KLP-1' }),
      aDevice(usedLaptop, { tag: 'KLP-2' }),
      aDevice(usedPhone, { tag: 'KLP-3' }),
      inUseBy(sara, usedLaptop, { tag: 'KLP-USED', due: '2026-12-20' }),
      inUseBy(sara, usedLaptop, { tag: 'KLP-RET' }),
      inUseBy(sara, usedLaptop, { tag: 'KLP-KEEP', due: '2026-12-20' }),
      inUseBy(sara, usedPhone, { tag: 'KLP-LOST' }),
      aReturned('KLP-BACK'),
    ],
  });
  for (const person of [sara, anna, mikael, johan, stranger]) await test.teams.join(person);
  const presses = forgedPresses(await scene(test));
  await test.quiet();
  return { engine, test, presses };
}

async function scene(test: TestApp): Promise<References> {
  const press = (person: Someone, verb: Verb, data: object) =>
    test.teams.execute(person, { data: { verb, ...data } });
  const [awaiting, reserved, ready] = [
    await ask(test, sara, newLaptop),
    await ask(test, sara, usedLaptop),
    await ask(test, sara, usedLaptop),
  ];
  for (const { _id } of [reserved, ready]) await press(mikael, verbs.approve, { request: _id });
  await press(mikael, verbs.makeReady, { request: ready._id, readyPlace: place, readyWhen: 'nu' });
  await ask(test, sara, usedPhone);
  await press(mikael, verbs.planRound, { place });
  const given = { reason: 'not-needed', condition: 'works', locked: 'signed-out', handIn: place };
  await press(sara, verbs.submitReturn, { draft: 'ret', device: 'KLP-RET', ...given });
  const wish = { draft: 'wish', device: 'KLP-KEEP', months: '12', reason: 'Projektet' };
  await press(sara, verbs.submitKeeping, wish);
  const lost = { draft: 'gone', device: 'KLP-LOST', how: 'stolen', note: '' };
  await press(sara, verbs.submitLoss, lost);
  await press(mikael, verbs.openConsignment, {});
  const booking = await booked(test, sara);
  const of = test.app.store.of(ekholma._id);
  const [round] = await of.rounds.find({ 'stage.name': { $gt: '' } }).toArray();
  const [back] = await of.returns.find({ 'stage.name': { $gt: '' } }).toArray();
  const [keeping] = await of.keepings.find({ 'stage.name': { $gt: '' } }).toArray();
  const [loss] = await of.losses.find({ 'stage.name': { $gt: '' } }).toArray();
  const [consignment] = await of.consignments.find({ number: { $gt: 0 } }).toArray();
  return {
    awaiting: awaiting._id,
    reserved: reserved._id,
    ready: ready._id,
    returned: back!._id,
    keeping: keeping!._id,
    loss: loss!._id,
    booking: booking._id,
    round: round!._id,
    device: 'ekholma/device/KLP-USED',
    consignment: String(consignment!.number),
  };
}

/** Every document of the organisation, as it is written, by its collection and id. */
export async function everything(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const documents = new Map<string, string>();
  await exportEverything(
    fromEngine(engine),
    (line) => {
      const { in: name, document } = JSON.parse(line) as {
        readonly in?: string;
        readonly document?: { readonly _id: string };
      };
      if (name !== undefined && document !== undefined && !housekeeping.has(name))
        documents.set(`${name} ${document._id}`, line);
      return Promise.resolve();
    },
    new Date(0),
  );
  return documents;
}
