import { nextEvent } from '../domain/chain';
import type { Device } from '../domain/device';
import { openReturnOf, type ReturnCase } from '../domain/returns/return-case';
import { demoId } from './identity';
import { demoPlaces } from './places';

/** The returns that are announced and not in yet, as the devices' chains tell. */
export function demoReturns(devices: readonly Device[]): readonly ReturnCase[] {
  return devices.flatMap((device) => {
    const { lifecycle, chain } = device;
    const told = chain.findLast(({ what }) => what === 'request-return');
    if (lifecycle.state !== 'return-requested' || told === undefined) return [];
    return [announced(device, told, lifecycle)];
  });
}

function announced(
  { _id: device }: Device,
  { at, actor }: Device['chain'][number],
  { return: _id, holder }: { readonly return: string; readonly holder?: string },
): ReturnCase {
  return {
    _id,
    organisation: demoId,
    number: `R-${_id.split('/').at(-1) ?? ''}`,
    origin: 'announced',
    device,
    ...(holder !== undefined && { by: holder, holder }),
    reason: 'due',
    condition: 'works',
    locked: 'signed-out',
    handIn: { how: 'drop-off', place: demoPlaces.it },
    openFor: openReturnOf(device),
    stage: { name: 'announced', since: at },
    createdAt: at,
    version: 1,
    chain: [
      nextEvent(_id, [], {
        at,
        actor,
        what: 'announce',
        from: 'unknown',
        to: 'announced',
        facts: { origin: 'announced', device },
      }),
    ],
    outbox: [],
  };
}
