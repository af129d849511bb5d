import type { Device } from '../../bot/domain/device';

/** What the inventory can be sorted by, and the field that holds it. */
export const sortPaths = {
  tag: 'tag',
  since: 'lifecycle.since',
  due: 'lifecycle.due',
  acquired: 'acquired',
} as const;
export type SortName = keyof typeof sortPaths;

export function isSortName(text: string): text is SortName {
  return Object.hasOwn(sortPaths, text);
}

/** A place in an order: the last value shown, and how many with that value were shown. */
export interface Place {
  readonly value: string | Date;
  readonly passed: number;
}

/** What a device is sorted by. */
export function valueOf(device: Device, sort: SortName): string | Date | undefined {
  const { lifecycle } = device;
  switch (sort) {
    case 'tag':
      return device.tag;
    case 'since':
      return lifecycle.since;
    case 'due':
      return 'due' in lifecycle ? lifecycle.due : undefined;
    case 'acquired':
      return device.acquired;
  }
}

/** The place after a page, as text that a client keeps and gives back. */
export function placeOf(
  shown: readonly Device[],
  sort: SortName,
  before: Place | undefined,
): string {
  const key = (value: string | Date | undefined): string =>
    value instanceof Date ? value.toISOString() : (value ?? '');
  const values = shown.map((device) => key(valueOf(device, sort)));
  const last = values.at(-1) ?? '';
  const here = values.filter((value) => value === last).length;
  const carried = key(before?.value) === last ? (before?.passed ?? 0) : 0;
  return `${carried + here}|${last}`;
}

/** Reads a place; undefined for what is none, which then is the beginning. */
export function placeIn(text: string | undefined, sort: SortName): Place | undefined {
  const { passed, value } =
    /^(?<passed>\d{1,6})\|(?<value>.{1,200})$/u.exec(text ?? '')?.groups ?? {};
  if (passed === undefined || value === undefined) return undefined;
  if (sort !== 'since') return { value, passed: Number(passed) };
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? undefined : { value: at, passed: Number(passed) };
}
