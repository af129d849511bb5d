import type { Stored } from '../store/port';
import { chainedDevice, chainedRequest, faultIn, type Chained, type StoredFields } from './chained';
import type { Reading } from './reading';

/** What was looked at, and what was found: one line for each broken chain, at most so many as a person reads. */
export interface Verified {
  readonly devices: number;
  readonly requests: number;
  readonly events: number;
  readonly broken: number;
  readonly faults: readonly string[];
}

const mostFaults = 50;

/** Checks the custody chain of every device and request of every organisation. */
export async function verifyChains(read: Reading): Promise<Verified> {
  const tally = new Tally();
  const devices = await tally.all(read('devices'), chainedDevice);
  const requests = await tally.all(read('requests'), chainedRequest);
  const { events, broken, faults } = tally;
  return { devices, requests, events, broken, faults };
}

class Tally {
  events = 0;
  broken = 0;
  readonly faults: string[] = [];

  /** Returns how many there are. */
  async all(
    documents: AsyncIterable<Stored>,
    read: (stored: StoredFields) => Chained,
  ): Promise<number> {
    let many = 0;
    for await (const document of documents) {
      this.look(read({ ...document }));
      many += 1;
    }
    return many;
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
