import { entryId, nothingSaved, plus, type Co2Entry, type Saved } from './entry';
import { monthOf } from './month';
import { gramsBy } from './methods';
import { amountOf, noAmount, rollupId, sumOf, type Co2Amount, type Co2Rollup } from './rollup';

/** What was looked at, and what is wrong, as lines for people. */
export interface Audited {
  readonly entries: number;
  readonly rollups: number;
  /** Written, and not added up yet: a running bot does it at once, a started one first of all. */
  readonly pending: number;
  /** Changed while we looked; their sums were not judged. */
  readonly moving: number;
  readonly faults: readonly string[];
}

/**
 * Holds a ledger against itself: each figure against its inputs, each correction against what it
 * corrects, each rollup against its entries. Rollups are read before the entries and once more after:
 * one of the same version has not changed in between. Entries come in the order of their ids.
 */
export class LedgerAudit {
  private readonly rollups = new Map<string, Co2Rollup>();
  private readonly sums = new Map<string, Co2Amount>();
  private readonly faults: string[] = [];
  private stream: { readonly counts: string; readonly n: number; readonly sum: Saved } | undefined;
  private entries = 0;
  private pending = 0;

  rollup(rollup: Co2Rollup): void {
    this.rollups.set(rollup._id, rollup);
  }

  entry(entry: Co2Entry): void {
    this.entries += 1;
    this.inStream(entry);
    if (entry.pending !== undefined) this.pending += 1;
    if (rollupId(entry) !== entry.rollup || monthOf(entry.date) !== entry.month) {
      this.faults.push(`${entry._id}: it is added up in another place than it belongs`);
    }
    const added = entry.pending === undefined || this.rollups.get(entry.rollup)?.last === entry._id;
    const sum = this.sums.get(entry.rollup) ?? noAmount;
    if (added) this.sums.set(entry.rollup, sumOf([sum, amountOf(entry)]));
  }

  /** The second reading of the rollups; then it is done. */
  done(again: readonly Co2Rollup[]): Audited {
    const still = new Map(again.map((rollup) => [rollup._id, rollup]));
    const ids = new Set([...this.rollups.keys(), ...still.keys(), ...this.sums.keys()]);
    let moving = 0;
    for (const id of ids) {
      const [first, second] = [this.rollups.get(id), still.get(id)];
      if (first?.version === second?.version) this.compare(id, first);
      else moving += 1;
    }
    const { entries, pending, faults } = this;
    return { entries, rollups: still.size, pending, moving, faults };
  }

  private inStream(entry: Co2Entry): void {
    const before = this.stream?.counts === entry.counts ? this.stream : undefined;
    const sum = before?.sum ?? nothingSaved;
    const n = (before?.n ?? 0) + 1;
    const fault = faultIn(entry, n, sum);
    if (fault !== undefined) this.faults.push(`${entry._id}: ${fault}`);
    this.stream = { counts: entry.counts, n, sum: plus(sum, entry) };
  }

  private compare(id: string, rollup: Co2Rollup | undefined): void {
    const sum = this.sums.get(id) ?? noAmount;
    const fields = Object.keys(noAmount) as readonly (keyof Co2Amount)[];
    const differs = fields.filter((field) => (rollup ?? noAmount)[field] !== sum[field]);
    if (differs.length === 0) return;
    const told = differs.map((field) => {
      const is = rollup === undefined ? 'nothing' : String(rollup[field]);
      return `${field} says ${is}, its entries come to ${sum[field]}`;
    });
    this.faults.push(`${id}: ${told.join('; ')}`);
  }
}

function faultIn(entry: Co2Entry, n: number, before: Saved): string | undefined {
  if (entry.n !== n || entry._id !== entryId(entry.counts, n))
    return 'an entry before it is missing';
  if (n > 1 && entry.corrects !== entryId(entry.counts, n - 1)) {
    return 'it does not name the entry that it corrects';
  }
  const figure = figureOf(entry);
  if (figure === undefined) return 'its inputs are not complete';
  const grams = figure - before.grams;
  return entry.grams === grams
    ? undefined
    : `it says ${entry.grams} g, its inputs come to ${grams} g`;
}

function figureOf({ method, inputs }: Co2Entry): number | undefined {
  try {
    return gramsBy(method, inputs);
  } catch {
    return undefined;
  }
}
