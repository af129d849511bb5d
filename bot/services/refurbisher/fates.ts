import type { ChainEvent } from '../../domain/chain';
import type { Device } from '../../domain/device';
import type { Fate } from '../../domain/refurbisher/key-figures';
import { present } from '../../domain/refurbisher/present';
import type { Told } from '../../domain/refurbisher/plan';
import type { Outcome } from '../../domain/refurbisher/report-values';
import { dayOf, type Day } from '../../domain/time';
import type { Refurbishment } from '../../domain/refurbisher/report';
import type { Scope } from '../../store/store';
import type { World } from '../world';
import { inParts } from './in-parts';
import { toldBy } from './report-known';

const states = [
  'returned',
  'awaiting-pickup',
  'with-refurbisher',
  'wiped',
  'reused',
  'recycled',
  'scrapped',
  'lost',
];

const part = 200;

/** What became of every device whose use ended on a day or after it. */
export async function fatesOf(
  { store }: Pick<World, 'store'>,
  organisation: string,
  from: Day,
): Promise<readonly Fate[]> {
  const scope = store.of(organisation);
  const fates: Fate[] = [];
  for (const state of states) {
    const devices = await scope.devices
      .find(
        { 'lifecycle.state': state, 'lifecycle.endOfUse': { $gte: from } },
        { projection: { administration: 1, lifecycle: 1, chain: 1 } },
      )
      .toArray();
    for (const some of inParts(devices, part)) fates.push(...(await together(scope, some)));
  }
  return fates;
}

async function together(scope: Scope, devices: readonly Device[]): Promise<readonly Fate[]> {
  const certificates = devices.flatMap(({ lifecycle }) =>
    'certificate' in lifecycle ? [lifecycle.certificate] : [],
  );
  const ids = devices.map(({ _id }) => _id);
  const kept = await scope.certificates.find({ _id: { $in: certificates } }).toArray();
  const wiped = new Map(kept.map(({ _id, wipedOn }) => [_id, wipedOn]));
  const told: Refurbishment[] = await scope.refurbishments.find({ device: { $in: ids } }).toArray();
  const byDevice = toldBy(told);
  return devices.map((device) => fateOf(device, wiped, byDevice.get(device._id) ?? {}));
}

function fateOf(
  { _id, administration, lifecycle, chain }: Device,
  wiped: ReadonlyMap<string, Day | undefined>,
  told: Told,
): Fate {
  const outcome = outcomeOf(lifecycle.state, told);
  const more = present({
    administration,
    endOfUse: 'endOfUse' in lifecycle ? lifecycle.endOfUse : undefined,
    wipedOn: 'certificate' in lifecycle ? wipedOn(lifecycle.certificate, wiped, chain) : undefined,
    outcome,
    endedOn: outcome === undefined ? undefined : lastDay(chain, ['reuse', 'recycle', 'scrap']),
    creditSek: told.creditSek,
  });
  return { device: _id, ...more };
}

/** The certificate's own day; where it names none, the day it was read in. */
function wipedOn(
  certificate: string,
  wiped: ReadonlyMap<string, Day | undefined>,
  chain: readonly ChainEvent[],
): Day | undefined {
  return wiped.get(certificate) ?? lastDay(chain, ['wipe']);
}

/** Used for parts is a kind of recycled that only the report knows of. */
function outcomeOf(state: Device['lifecycle']['state'], told: Told): Outcome | undefined {
  if (state === 'recycled') return told.outcome === 'parts' ? 'parts' : 'recycled';
  return state === 'reused' || state === 'scrapped' ? state : undefined;
}

function lastDay(chain: readonly ChainEvent[], what: readonly string[]): Day | undefined {
  const event = chain.findLast((one) => what.includes(one.what));
  return event === undefined ? undefined : dayOf(event.at);
}
