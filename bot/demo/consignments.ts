import { nextEvent } from '../domain/chain';
import type { Device } from '../domain/device';
import { lineOf, type Consignment } from '../domain/refurbisher/consignment';
import {
  decideConsignment,
  type ConsignmentCommand,
} from '../domain/refurbisher/consignment-steps';
import type { Refurbisher } from '../domain/refurbisher/refurbisher';
import { demoId } from './identity';

/** Who takes the demo's used devices. */
export const demoRefurbisher: Refurbisher = {
  _id: `${demoId}/refurbisher/1`,
  organisation: demoId,
  name: 'Exempel Återbruk AB',
  version: 1,
};

/** The consignments that the devices' chains tell of: packed, frozen and fetched when the devices were. */
export function demoConsignments(devices: readonly Device[]): readonly Consignment[] {
  const byId = new Map<string, Device[]>();
  for (const device of devices) {
    const id = eventOf(device, 'collect')?.facts['consignment'];
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), device]);
  }
  return [...byId].map(([id, packed]) => consignment(id, packed));
}

function consignment(_id: string, packed: readonly Device[]): Consignment {
  const collected = packed.flatMap((device) => eventOf(device, 'collect') ?? []);
  const fetched = packed.flatMap((device) => eventOf(device, 'pick-up') ?? []);
  const last = latest(collected.map(({ at }) => at));
  const actor = collected[0]?.actor ?? 'job:import';
  const commands: readonly ConsignmentCommand[] = [
    { type: 'add', now: last, lines: packed.map(lineOf) },
    { type: 'close', now: last },
    ...(fetched.length < packed.length
      ? []
      : [
          {
            type: 'hand-over',
            now: latest(fetched.map(({ at }) => at)),
            leftBehind: [],
            carrier: 'Exempel Frakt',
            seal: `PL-${_id.slice(-4)}`,
          } as const,
        ]),
  ];
  return commands.reduce<Consignment>((current, command) => after(current, command, actor), {
    _id,
    organisation: demoId,
    number: Number(_id.split('/').at(-1)),
    refurbisher: demoRefurbisher._id,
    stage: { name: 'open', since: last },
    lines: [],
    version: 1,
    chain: [
      nextEvent(_id, [], { at: last, actor, what: 'open', from: 'none', to: 'open', facts: {} }),
    ],
    outbox: [],
  });
}

function after(current: Consignment, command: ConsignmentCommand, actor: string): Consignment {
  const { stage, lines, facts } = decideConsignment(current, command);
  const event = nextEvent(current._id, current.chain, {
    at: command.now,
    actor,
    what: command.type,
    from: current.stage.name,
    to: stage.name,
    facts,
  });
  const { version, chain } = current;
  return { ...current, stage, lines, version: version + 1, chain: [...chain, event] };
}

function eventOf({ chain }: Device, what: string): Device['chain'][number] | undefined {
  return chain.findLast((event) => event.what === what);
}

function latest(times: readonly Date[]): Date {
  return new Date(Math.max(...times.map((time) => time.getTime())));
}
