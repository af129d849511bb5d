import { expect } from 'chai';
import { carryOut, registered, type Device } from '../../../bot/domain/device';
import type { Command } from '../../../bot/domain/lifecycle';
import type { Co2Entry } from '../../../bot/domain/co2/entry';
import { LedgerAudit, type Audited } from '../../../bot/domain/co2/audit';
import type { Engine } from '../../../bot/store/port';
import { openCollections } from '../../../bot/store/collections';
import { Store } from '../../../bot/store/store';
import { dayOf } from '../../../bot/domain/time';

export const organisation = 'ekholma';
export const now = new Date('2026-11-23T09:00:00Z');
export const at = (day: string, time = '10:00:00'): Date => new Date(`${day}T${time}Z`);

type Step = readonly [type: Command['type'], day: string];

/** The whole command for a step, with whatever it must have. */
function commandFor([type, day]: Step): Command {
  const moment = at(day);
  const extras = {
    now: moment,
    endOfUse: dayOf(moment),
    consignment: 'c1',
    certificate: 'w1',
    return: 'r1',
    request: 'b1',
    place: 'IT',
    start: day,
  };
  return { type, ...extras } as unknown as Command;
}

/** A device that was in use and then went through the given steps, each on its day. */
export function usedDevice(
  tag: string,
  steps: readonly Step[],
  more: Partial<Device> = {},
): Device {
  const _id = `${organisation}/device/${tag}`;
  const since = at('2022-01-10');
  const begun = {
    _id,
    lifecycle: { state: 'in-use', since, start: '2022-01-10' } as Device['lifecycle'],
    chain: [registered(_id, 'in-use', { at: since, actor: 'job:import', facts: {} })],
  };
  const { lifecycle, chain } = steps.reduce((life, step) => {
    const told = carryOut({ ...life, _id }, commandFor(step), 'p-1');
    return { ...life, lifecycle: told.lifecycle, chain: [...life.chain, told.event] };
  }, begun);
  return {
    _id,
    organisation,
    kind: 'computer',
    model: 'ThinkPad T490',
    tag,
    administration: 'omsorg',
    words: [],
    keys: [tag],
    lifecycle,
    version: chain.length,
    chain,
    outbox: [],
    ...more,
  };
}

/** The way of a device from its return to the refurbisher's report. */
export const home = (
  returned: string,
  ended?: readonly ['reuse' | 'recycle' | 'scrap', day: string],
): readonly Step[] => [
  ['receive', returned],
  ...(ended === undefined
    ? []
    : ([['collect', ended[1]], ['pick-up', ended[1]], ['wipe', ended[1]], ended] as const)),
];

export const storeOn = async (engine: Engine): Promise<Store> =>
  new Store(await openCollections(engine));

/** Puts a device in as it is now, over what was there. */
export async function put(store: Store, device: Device): Promise<void> {
  const { devices } = store.of(organisation);
  await devices.deleteOne({ _id: device._id });
  await devices.insertOne(device);
}

/** All entries, in the order of their ids. */
export function entriesIn(store: Store, of = organisation): Promise<Co2Entry[]> {
  return store
    .of(of)
    .co2Entries.find({ _id: { $gt: '' } }, { sort: { _id: 1 } })
    .toArray();
}

/** What an auditor finds. */
export async function audited(store: Store, of = organisation): Promise<Audited> {
  const audit = new LedgerAudit();
  const rollups = await store.of(of).co2Rollups.find({}).toArray();
  for (const rollup of rollups) audit.rollup(rollup);
  for (const entry of await entriesIn(store, of)) audit.entry(entry);
  return audit.done(rollups);
}

/** The ledger and its rollups agree, and nothing waits to be added up. */
export async function expectSound(store: Store, of = organisation): Promise<void> {
  expect(await audited(store, of)).to.deep.include({ faults: [], pending: 0, moving: 0 });
}

/** An entry in a line: what is counted, for whom, when, how sure, how much. */
export const told = ({ counts, n, administration, date, status, grams, items }: Co2Entry): string =>
  [
    counts.split('/device/').at(-1),
    n,
    administration,
    date,
    status,
    `${grams / 1000} kg`,
    items,
  ].join(' ');
