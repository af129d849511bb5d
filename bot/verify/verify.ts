import type { Stored } from '../store/port';
import type { Erasure } from '../domain/privacy/erasure';
import { faultIn, type Chained } from './chained';
import { chainedCollections, chains, type ChainedCollection } from './chains';
import { erasedSince, goneSince } from './gone';
import type { Heads } from './heads';
import type { Reading } from './reading';

/** What was looked at, and what was found: one line for each broken chain, at most so many as a person reads. */
export interface Verified {
  /** How many documents of each collection. */
  readonly looked: Readonly<Record<ChainedCollection, number>>;
  readonly events: number;
  readonly broken: number;
  readonly faults: readonly string[];
  /** How many chains that an earlier time had are not there, and no decision on erasing says why. */
  readonly missing: number;
  /** A line on each kind of chain that an earlier time had; none where there was nothing to compare with. */
  readonly gone: readonly string[];
}

/** What verifying also does with each chain. */
export interface Besides {
  /** Where chains stood before, to compare with. */
  readonly heads?: Heads;
  readonly each?: (collection: ChainedCollection, chained: Chained) => Promise<void>;
}

const mostFaults = 50;

/**
 * Checks the custody chain of every device, request, return and their like, of every organisation; with
 * earlier heads also that each is still the chain it was, and that none has gone but by a decision.
 */
export async function verifyChains(read: Reading, besides: Besides = {}): Promise<Verified> {
  const tally = new Tally(besides);
  const looked: Partial<Record<ChainedCollection, number>> = {};
  for (const collection of chainedCollections)
    looked[collection] = await tally.all(collection, read(collection));
  const { heads } = besides;
  const { unexplained, lines } =
    heads === undefined ? nothingGone : goneSince(heads, await erasedIn(read, heads));
  const { events, broken, faults } = tally;
  return {
    looked: looked as Verified['looked'],
    events,
    broken,
    faults,
    missing: unexplained,
    gone: lines,
  };
}

const nothingGone = { unexplained: 0, lines: [] };

function erasedIn(read: Reading, { at }: Heads): ReturnType<typeof erasedSince> {
  return erasedSince(at, read('erasures') as AsyncIterable<unknown> as AsyncIterable<Erasure>);
}

class Tally {
  events = 0;
  broken = 0;
  readonly faults: string[] = [];

  constructor(private readonly besides: Besides) {}

  /** Returns how many there are. */
  async all(collection: ChainedCollection, documents: AsyncIterable<Stored>): Promise<number> {
    let many = 0;
    for await (const document of documents) {
      const chained = chains[collection].read({ ...document });
      this.look(collection, chained);
      await this.besides.each?.(collection, chained);
      many += 1;
    }
    return many;
  }

  private look(collection: ChainedCollection, chained: Chained): void {
    this.events += chained.chain.length;
    const changed = this.besides.heads?.faultIn(collection, chained);
    const fault =
      faultIn(chained) ?? (changed && `${chained.name} (${chained.organisation}): ${changed}`);
    if (fault === undefined) return;
    this.broken += 1;
    if (this.faults.length < mostFaults) this.faults.push(fault);
  }
}

/** Whether nothing is wrong. */
export function isWhole({ broken, missing }: Verified): boolean {
  return broken + missing === 0;
}

/** The lines to print: the faults, and what was looked at. */
export function reportOf(verified: Verified): readonly string[] {
  const { looked, events, broken, faults, missing, gone } = verified;
  const seen = `${seenIn(looked)}, ${count(events, 'event')}`;
  if (isWhole(verified)) return [...gone, `verified ${seen}: all whole`];
  const more = broken - faults.length;
  return [
    ...faults,
    ...(more > 0 ? [`and ${count(more, 'chain')} more`] : []),
    ...gone,
    `verified ${seen}: ${wrongs([broken, 'broken'], [missing, 'missing'])}`,
  ];
}

/** "2 chains are broken and 1 chain is missing". */
function wrongs(...all: readonly (readonly [number, string])[]): string {
  return all
    .filter(([many]) => many > 0)
    .map(([many, what]) => `${count(many, 'chain')} ${many === 1 ? 'is' : 'are'} ${what}`)
    .join(' and ');
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
