import { declarations } from '../store/collections';
import type { Documents, Engine, Stored } from '../store/port';
import { chainedDevice, chainedRequest, faultIn, type Chained } from './chained';

/** What was looked at, and what was found: one line for each broken chain, at most so many as a person reads. */
export interface Verified {
  readonly devices: number;
  readonly requests: number;
  readonly events: number;
  readonly broken: number;
  readonly faults: readonly string[];
}

/** Documents in one go: a million devices are never in memory at once. */
const page = 500;

const mostFaults = 50;

/** Checks the custody chain of every device and request of every organisation. */
export async function verifyChains(engine: Engine): Promise<Verified> {
  const tally = new Tally();
  const devices = await tally.all(await engine.open(declarations.devices), chainedDevice);
  const requests = await tally.all(await engine.open(declarations.requests), chainedRequest);
  const { events, broken, faults } = tally;
  return { devices, requests, events, broken, faults };
}

class Tally {
  events = 0;
  broken = 0;
  readonly faults: string[] = [];

  /** Returns how many there are. By `_id`, so that what changes meanwhile is neither missed nor met twice. */
  async all(
    documents: Documents<Stored>,
    read: (stored: Readonly<Record<string, unknown>>) => Chained,
  ): Promise<number> {
    let count = 0;
    for (let after = ''; ;) {
      const some = await documents
        .find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: page })
        .toArray();
      for (const stored of some) this.look(read({ ...stored }));
      count += some.length;
      if (some.length < page) return count;
      after = some.at(-1)?._id ?? after;
    }
  }

  private look(chained: Chained): void {
    this.events += chained.chain.length;
    const fault = faultIn(chained);
    if (fault === undefined) return;
    this.broken += 1;
    if (this.faults.length < mostFaults) this.faults.push(fault);
  }
}

/** The lines to print: the faults, and what was looked at. */
export function reportOf({
  devices,
  requests,
  events,
  broken,
  faults,
}: Verified): readonly string[] {
  const seen = `${count(devices, 'device')} and ${count(requests, 'request')}, ${count(events, 'event')}`;
  if (broken === 0) return [`verified ${seen}: all whole`];
  const more = broken - faults.length;
  return [
    ...faults,
    ...(more > 0 ? [`and ${count(more, 'chain')} more`] : []),
    `verified ${seen}: ${broken === 1 ? '1 chain is broken' : `${number(broken)} chains are broken`}`,
  ];
}

function count(many: number, what: string): string {
  return `${number(many)} ${what}${many === 1 ? '' : 's'}`;
}

function number(many: number): string {
  return many.toLocaleString('en-GB');
}
