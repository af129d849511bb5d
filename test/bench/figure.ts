/** One measured figure, and the goal it is held against where there is one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly goal?: { readonly at: 'least' | 'most'; readonly value: number };
  /** What else a reader wants to know: the machine-bound numbers behind a ratio. */
  readonly note?: string;
}

/** A benchmark that `npm run bench NAME` runs; it starts and stops everything it needs. */
export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** "turn.question 0.63 goal>=0.60 ok" */
export function lineOf({ name, value, goal, note }: Figure): string {
  const told = note === undefined ? '' : ` (${note})`;
  if (goal === undefined) return `${name} ${shown(value)}${told}`;
  const reached = goal.at === 'least' ? value >= goal.value : value <= goal.value;
  const sign = goal.at === 'least' ? '>=' : '<=';
  return `${name} ${shown(value)} goal${sign}${goal.value.toFixed(2)} ${reached ? 'ok' : 'short'}${told}`;
}

function shown(value: number): string {
  return value >= 1000 ? value.toFixed(0) : value.toFixed(2);
}

/** The middle of the values; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that so many per cent of the values don't exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
