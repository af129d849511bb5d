import type { Condition, Filter } from '../port';
import { spans, type Span } from './span';
import { isRecord } from './values';

/** What a filter asks of one path, as far as an index can help. */
export interface Asked {
  /** The path has one of these values. */
  readonly points?: readonly unknown[];
  /** It has a value in each of these; in a document with an array that may be one element each. */
  readonly spans: readonly Span[];
  /** It must be there. */
  readonly present: boolean;
  /** Points or spans say all of it: nothing is left to check on a document without arrays. */
  readonly all: boolean;
}

/** Every path of a filter with what is asked of it; `$or` is not among them. */
export type AskedPaths = ReadonlyMap<string, Asked>;

/** Reads the top level of a filter: all of it must hold for a document. */
export function askedBy(filter: Filter): AskedPaths {
  const asked = new Map<string, Asked>();
  for (const [path, condition] of Object.entries(filter)) {
    if (path.startsWith('$') || condition === undefined) continue;
    addAsked(asked, path, condition);
  }
  return asked;
}

function addAsked(asked: Map<string, Asked>, path: string, condition: unknown): void {
  if (!isCondition(condition)) {
    asked.set(
      path,
      Array.isArray(condition)
        ? nothingUseful
        : { points: [condition], spans: [], present: true, all: true },
    );
    return;
  }
  asked.set(path, askedOf(condition));
  if (condition.$elemMatch !== undefined) addElement(asked, path, condition.$elemMatch);
}

const nothingUseful: Asked = { spans: [], present: false, all: false };

/** What an element must have, the path into the array must have as well. */
function addElement(asked: Map<string, Asked>, path: string, element: object): void {
  if (isCondition(element)) {
    asked.set(path, { ...askedOf(element), all: false });
    return;
  }
  for (const [field, condition] of Object.entries(element)) {
    const inner = new Map<string, Asked>();
    addAsked(inner, `${path}.${field}`, condition);
    for (const [within, what] of inner)
      if (!asked.has(within)) asked.set(within, { ...what, all: false });
  }
}

/** True for an object of operators, such as `{ $gt: 3 }`. */
export function isCondition(value: unknown): value is Condition {
  return isRecord(value) && Object.keys(value).some((key) => key.startsWith('$'));
}

function askedOf(condition: Condition): Asked {
  const operators = Object.entries(condition).filter(([, operand]) => operand !== undefined);
  const points = pointsOf(condition);
  if (points !== undefined)
    return { points, spans: [], present: true, all: operators.length === 1 };
  const ranges = operators.flatMap(([operator, operand]) => spans[operator]?.(operand) ?? []);
  return {
    spans: ranges,
    present: ranges.length > 0 || condition.$exists === true,
    all: ranges.length === operators.length,
  };
}

function pointsOf({ $eq, $in, $all }: Condition): readonly unknown[] | undefined {
  if ($eq !== undefined) return Array.isArray($eq) ? undefined : [$eq];
  if ($in !== undefined) return $in.some((one) => Array.isArray(one)) ? undefined : $in;
  return $all?.[0] === undefined || Array.isArray($all[0]) ? undefined : $all.slice(0, 1);
}
