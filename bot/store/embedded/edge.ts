import { compareValues, rank } from './values';

/** A place between values: just before or just after one, or before or after all of one type. */
export class Edge {
  private constructor(
    private readonly rank: number,
    private readonly value: unknown,
    private readonly side: -1 | 1,
  ) {}

  static before(value: unknown): Edge {
    return new Edge(rank(value), value, -1);
  }

  static after(value: unknown): Edge {
    return new Edge(rank(value), value, 1);
  }

  /** Before every value of the type that `like` has: a range never leaves its type. */
  static beforeAll(like: unknown): Edge {
    return new Edge(rank(like), undefined, -1);
  }

  static afterAll(like: unknown): Edge {
    return new Edge(rank(like), undefined, 1);
  }

  static readonly start = new Edge(0, undefined, -1);
  static readonly end = new Edge(100, undefined, 1);

  /** Below zero when this place comes before the value. Never zero. */
  compareWith(value: unknown): number {
    const byType = this.rank - rank(value);
    if (byType !== 0) return byType;
    if (this.value === undefined) return this.side;
    return compareValues(this.value, value) || this.side;
  }

  /** Which of two places comes first. */
  static compare(a: Edge, b: Edge): number {
    if (a.rank !== b.rank) return a.rank - b.rank;
    if (a.value === undefined) return b.value === undefined ? a.side - b.side : a.side;
    if (b.value === undefined) return -b.side;
    return compareValues(a.value, b.value) || a.side - b.side;
  }
}

/** Two places with the values between them. */
export interface Span {
  readonly from: Edge;
  readonly to: Edge;
}

export const everything: Span = { from: Edge.start, to: Edge.end };

/** Just one value. */
export function only(value: unknown): Span {
  return { from: Edge.before(value), to: Edge.after(value) };
}

/** What lies in all of the spans. */
export function overlap(spans: readonly Span[]): Span {
  return spans.reduce(
    (a, b) => ({
      from: Edge.compare(a.from, b.from) > 0 ? a.from : b.from,
      to: Edge.compare(a.to, b.to) < 0 ? a.to : b.to,
    }),
    everything,
  );
}
