import { isRecord } from './values';

/**
 * The values that a dotted path leads to, as MongoDB follows it: through every element of an array on
 * the way, and to one of them where the path has its number. Nothing when the path leads nowhere.
 */
export function leaves(document: unknown, names: readonly string[]): readonly unknown[] {
  const found: unknown[] = [];
  follow(document, names, 0, found);
  return found;
}

/** The leaves, and of leaves that are arrays the elements as well. */
export function candidates(document: unknown, names: readonly string[]): readonly unknown[] {
  const found = leaves(document, names);
  return found.some((value) => Array.isArray(value)) ? found.flatMap(withElements) : found;
}

function withElements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? [...(value as readonly unknown[]), value] : [value];
}

function follow(value: unknown, names: readonly string[], next: number, found: unknown[]): void {
  const name = names[next];
  if (name === undefined) {
    if (value !== undefined) found.push(value);
    return;
  }
  if (isRecord(value)) {
    if (Object.hasOwn(value, name)) follow(value[name], names, next + 1, found);
  } else if (Array.isArray(value)) {
    for (const element of value) if (isRecord(element)) follow(element, names, next, found);
    if (isNumber(name)) follow(value[Number(name)], names, next + 1, found);
  }
}

/** True for a name that can be a place in an array. */
export function isNumber(name: string): boolean {
  return /^\d+$/u.test(name);
}
