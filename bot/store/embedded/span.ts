import { keyText, last, turned, typeText } from './key-text';

/** A stretch of values: by their text, from one place up to, and not including, another. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const everything: Span = { from: '', to: last };

/** What each comparison leaves; none leaves the type of its operand. */
export const spans: Readonly<Record<string, (operand: unknown) => Span>> = {
  $gt: (operand) => ({ from: keyText(operand) + last, to: typeText(operand) + last }),
  $gte: (operand) => ({ from: keyText(operand), to: typeText(operand) + last }),
  $lt: (operand) => ({ from: typeText(operand), to: keyText(operand) }),
  $lte: (operand) => ({ from: typeText(operand), to: keyText(operand) + last }),
};

/** What lies in all of the spans. */
export function overlap(all: readonly Span[]): Span {
  return all.reduce(
    (a, b) => ({ from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to }),
    everything,
  );
}

/** The same values in a descending column. */
export function turnedSpan({ from, to }: Span): Span {
  return { from: turnedEdge(to), to: turnedEdge(from) };
}

/** Just before a value becomes just after it, and the other way round. */
function turnedEdge(edge: string): string {
  if (edge === '' || edge === last) return edge === '' ? last : '';
  return edge.endsWith(last) ? turned(edge.slice(0, -last.length)) : turned(edge) + last;
}
