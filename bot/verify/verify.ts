import type { Stored } from '../store/port';
import { faultIn, type Chained, type StoredFields } from './chained';
import { chainedCollections, chains, type ChainedCollection } from './chains';
import type { Reading } from './reading';

/** What was looked at, and what was found: one line for each broken chain, at most so many as a person reads. */
export interface Verified {
  /** How many documents of each collection. */
  readonly looked: Readonly<Record<ChainedCollection, number>>;
  readonly events: number;
  readonly broken: number;
  readonly faults: readonly string[];
}

const mostFaults = 50;

/** Checks the custody chain of every device, request, return and their like, of every organisation. */
export async function verifyChains(read: Reading): Promise<Verified> {
  const tally = new Tally();
  const looked: Partial<Record<ChainedCollection, number>> = {};
  for (const collection of chainedCollections)
    looked[collection] = await tally.all(read(collection), chains[collection].read);
  const { events, broken, faults } = tally;
  return { looked: looked as Verified['looked'], events, broken, faults };
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
export function reportOf({ looked, events, broken, faults }: Verified): readonly string[] {
  const seen = `${seenIn(looked)}, ${count(events, 'event')}`;
  if (broken === 0) return [`verified ${seen}: all whole`];
  const more = broken - faults.length;
  return [
    ...faults,
    ...(more > 0 ? [`and ${count(more, 'chain')} more`] : []),
    `verified ${seen}: ${broken === 1 ? '1 chain is broken' : `${number(broken)} chains are broken`}`,
  ];
}

/** Devices and requests always; of the rest what there is. */
function seenIn(looked: Verified['looked']): string {
  const named = chainedCollections
    .filter((name) => looked[name] > 0 || name === 'devices' || name === 'requests')
    .map((name) => count(looked[name], chains[name].one, chains[name].many));
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
}

function count(howMany: number, one: string, many = `${one}s`): string {
  return `${number(howMany)} ${howMany === 1 ? one : many}`;
}

function number(many: number): string {
  return many.toLocaleString('en-GB');
}
