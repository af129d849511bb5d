import type { Features } from './features';

/** One sentence's features with the class that is right for it. */
export interface Row {
  readonly features: Features;
  readonly right: number;
}

/** How to learn; what is here was found by cross-validation. */
export interface Learning {
  readonly classes: number;
  /** Passes over all rows. */
  readonly rounds: number;
  /** Length of the first step; later steps shrink with what a feature has already been moved (AdaGrad). */
  readonly step: number;
  /** The share of features hidden at each look, so that none is relied on alone. */
  readonly hidden: number;
  /** Extra weight of a class, beside the balance of large and small classes. */
  readonly favour: ReadonlyMap<number, number>;
}

/** For each feature, how much it speaks for each class. */
export type Weights = ReadonlyMap<string, Float32Array>;

/**
 * Multinomial logistic regression by stochastic gradient descent. The same rows give the same weights:
 * its randomness starts from a fixed seed.
 */
export function learn(rows: readonly Row[], learning: Learning): Weights {
  const weights = new Map<string, Float32Array>();
  for (const { features } of rows) {
    for (const feature of features.keys()) {
      if (!weights.has(feature)) weights.set(feature, new Float32Array(learning.classes));
    }
  }
  const columns = [...weights.values()];
  const numbers = new Map([...weights.keys()].map((feature, at) => [feature, at]));
  const learner = new Learner(columns, learning, importance(rows, learning));
  const compact = rows.map(({ features, right }) => ({
    right,
    at: Int32Array.from(features.keys(), (feature) => numbers.get(feature) ?? 0),
    much: Float32Array.from(features.values()),
  }));
  for (let round = 0; round < learning.rounds; round += 1) {
    for (const row of shuffled(compact, learner.random)) learner.look(row.at, row.much, row.right);
  }
  return weights;
}

/** Turns how much speaks for each class into probabilities, in place. */
export function toProbabilities(scores: Float64Array): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] ?? 0) - highest);
    sum += scores[at] ?? 0;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}

/** Numbers from 0 to 1 that look random and are the same every time. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

class Learner {
  readonly random = randomFrom(12_345);
  private readonly moved: Float32Array;
  private readonly error: Float64Array;

  constructor(
    private readonly columns: readonly Float32Array[],
    private readonly learning: Learning,
    private readonly importance: readonly number[],
  ) {
    this.moved = new Float32Array(columns.length).fill(1e-4);
    this.error = new Float64Array(learning.classes);
  }

  look(all: Int32Array, amounts: Float32Array, right: number): void {
    const kept = [...all.keys()].filter(() => this.random() >= this.learning.hidden);
    this.error.fill(0);
    for (const place of kept)
      this.add(this.column(all, place), (amounts[place] ?? 0) / (1 - this.learning.hidden));
    toProbabilities(this.error);
    this.error[right] = (this.error[right] ?? 0) - 1;
    const size = this.scaleError(this.importance[right] ?? 1);
    for (const place of kept)
      this.correct(all[place] ?? 0, (amounts[place] ?? 0) / (1 - this.learning.hidden), size);
  }

  private column(all: Int32Array, place: number): Float32Array {
    return this.columns[all[place] ?? 0] ?? new Float32Array(this.learning.classes);
  }

  private add(column: Float32Array, amount: number): void {
    for (let at = 0; at < column.length; at += 1)
      this.error[at] = (this.error[at] ?? 0) + amount * (column[at] ?? 0);
  }

  private scaleError(importance: number): number {
    let size = 0;
    for (let at = 0; at < this.error.length; at += 1) {
      this.error[at] = (this.error[at] ?? 0) * importance;
      size += (this.error[at] ?? 0) ** 2;
    }
    return size;
  }

  private correct(at: number, amount: number, size: number): void {
    const column = this.columns[at];
    if (column === undefined) return;
    const moved = (this.moved[at] ?? 0) + amount * amount * size;
    this.moved[at] = moved;
    const step = (this.learning.step / Math.sqrt(moved)) * amount;
    for (let k = 0; k < column.length; k += 1)
      column[k] = (column[k] ?? 0) - step * (this.error[k] ?? 0);
  }
}

/** A class of few sentences counts for more, by the square root of how few they are. */
function importance(rows: readonly Row[], { classes, favour }: Learning): readonly number[] {
  const sizes = Array.from({ length: classes }, () => 0);
  for (const { right } of rows) sizes[right] = (sizes[right] ?? 0) + 1;
  return sizes.map(
    (size, at) => Math.sqrt(rows.length / classes / Math.max(1, size)) * (favour.get(at) ?? 1),
  );
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
