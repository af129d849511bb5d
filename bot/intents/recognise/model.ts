import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Features } from './features';
import { toProbabilities, type Weights } from './learn';

/** Weights as they lie in a file: names sorted and whole numbers from -15 to 15, both packed, in lines of text. */
export interface PackedModel {
  readonly classes: number;
  /** What one step of a whole number is worth. */
  readonly scale: number;
  readonly features: readonly string[];
  readonly weights: readonly string[];
}

/** Tells how likely each class is for a sentence's features. */
export class Model {
  private readonly rows = new Map<string, number>();
  private readonly weights: Int8Array;

  constructor(private readonly packed: PackedModel) {
    unpack(packed.features)
      .toString('utf8')
      .split('\n')
      .forEach((feature, row) => this.rows.set(feature, row));
    this.weights = new Int8Array(unpack(packed.weights));
  }

  /** One probability a class; they sum to 1. */
  probabilities(features: Features): Float64Array {
    const { rows, weights } = this;
    const { classes, scale } = this.packed;
    const scores = new Float64Array(classes);
    for (const [feature, much] of features) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      const [from, each] = [row * classes, much * scale];
      for (let at = 0; at < classes; at += 1)
        scores[at] = (scores[at] ?? 0) + each * (weights[from + at] ?? 0);
    }
    toProbabilities(scores);
    return scores;
  }
}

/** Rounds weights to whole numbers and packs them; one weight in two thousand is cut to the highest. */
export function pack(weights: Weights, classes: number): PackedModel {
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const sizes = Float32Array.from(sorted.flatMap(([, column]) => [...column]))
    .map(Math.abs)
    .sort();
  const highest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const whole = sorted.flatMap(([, column]) =>
    [...column].map((one) => clamp(Math.round((one / highest) * levels))),
  );
  return {
    classes,
    scale: highest / levels,
    features: packed(Buffer.from(sorted.map(([feature]) => feature).join('\n'), 'utf8')),
    weights: packed(Buffer.from(Int8Array.from(whole).buffer)),
  };
}

const levels = 15;

function clamp(value: number): number {
  return Math.max(-levels, Math.min(levels, value));
}

/** Any bytes as lines of text that an editor and git can live with. */
export function packed(bytes: Buffer): readonly string[] {
  return (
    brotliCompressSync(bytes)
      .toString('base64')
      .match(/.{1,160}/gu) ?? []
  );
}

export function unpack(lines: readonly string[]): Buffer {
  return brotliDecompressSync(Buffer.from(lines.join(''), 'base64'));
}
