import { LineWriter, readLines, type Line, type Tail } from '../backup/lines';
import { isChained, type ChainedCollection } from './chains';
import type { Chained } from './chained';

/** Where a chain stood: its last event's number and hash. */
export interface ChainHead {
  readonly n: number;
  readonly hash: string;
}

/** What a line of a file of heads is in: no collection, so that nobody can import it. */
const kind = 'heads';

/** Writes where every chain stands, one a line; no word of anybody's is in it. */
export class HeadWriter {
  private readonly lines: LineWriter;

  constructor(write: (line: string) => Promise<void>) {
    this.lines = new LineWriter(write);
  }

  begin(at: Date): Promise<void> {
    return this.lines.head(at);
  }

  async head(collection: ChainedCollection, { _id, chain }: Chained): Promise<void> {
    const last = chain.at(-1);
    if (last === undefined) return;
    const document = { chain: collection, id: _id, n: last.n, hash: last.hash };
    await this.lines.document({ in: kind, document });
  }

  end(): Promise<Tail> {
    return this.lines.tail();
  }
}

/** Where every chain stood at a time, from a file that was kept where whoever writes to the store can't. */
export class Heads {
  private readonly left = new Map<ChainedCollection, Map<string, ChainHead>>();

  constructor(readonly at: Date) {}

  get day(): string {
    return this.at.toISOString().slice(0, 10);
  }

  add(collection: ChainedCollection, id: string, head: ChainHead): void {
    const known = this.left.get(collection) ?? new Map<string, ChainHead>();
    known.set(id, head);
    this.left.set(collection, known);
  }

  /** What is not as it was then, as a clause; undefined also for a chain that began later. Ask once for each. */
  faultIn(collection: ChainedCollection, { _id, chain }: Chained): string | undefined {
    const then = this.left.get(collection)?.get(_id);
    if (then === undefined) return undefined;
    this.left.get(collection)?.delete(_id);
    if (chain.length < then.n)
      return `its chain had ${then.n} events on ${this.day}, and has ${chain.length}`;
    return chain[then.n - 1]?.hash === then.hash
      ? undefined
      : `event ${then.n}, or one before it, is another than on ${this.day}`;
  }

  /** What nobody has asked for: it was there then. */
  gone(collection: ChainedCollection): ReadonlyMap<string, ChainHead> {
    return this.left.get(collection) ?? new Map<string, ChainHead>();
  }
}

/**
 * Reads a file of heads, or an export, which has every chain in it. Throws where it is neither, or has been
 * changed or cut off.
 */
export async function readHeads(lines: AsyncIterable<string>): Promise<Heads> {
  let heads = new Heads(new Date(0));
  const all = readLines(lines, ({ at }) => {
    heads = new Heads(new Date(at));
  });
  for await (const line of all) {
    const found = line.in === kind ? ofHeads(line) : ofExport(line);
    if (found !== undefined) heads.add(found.chain, found.id, found);
  }
  return heads;
}

type Found = ChainHead & { readonly chain: ChainedCollection; readonly id: string };

function ofHeads({ document: { chain, id, n, hash } }: Line): Found | undefined {
  const whole =
    isChained(chain) && typeof id === 'string' && typeof n === 'number' && typeof hash === 'string';
  return whole ? { chain, id, n, hash } : undefined;
}

function ofExport({ in: collection, document: { _id, chain } }: Line): Found | undefined {
  if (!isChained(collection) || typeof _id !== 'string' || !Array.isArray(chain)) return undefined;
  const last = chain.at(-1) as Partial<ChainHead> | undefined;
  return typeof last?.hash === 'string'
    ? { chain: collection, id: _id, n: chain.length, hash: last.hash }
    : undefined;
}
