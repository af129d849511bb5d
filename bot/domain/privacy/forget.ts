/** Whether something that is stored names somebody, anywhere in it. */
export function mentions(value: unknown, person: string): boolean {
  if (typeof value === 'string') return value.includes(person);
  if (typeof value !== 'object' || value === null || isPlain(value)) return false;
  return Object.entries(value).some(([key, one]) => key.includes(person) || mentions(one, person));
}

/** The same with another name in every place: as a text of its own, within an id, as the name of a field. */
export function renamed<T>(value: T, person: string, instead: string): T {
  if (typeof value === 'string') return value.replaceAll(person, instead) as T;
  if (typeof value !== 'object' || value === null || isPlain(value)) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => renamed(one, person, instead)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replaceAll(person, instead),
      renamed<unknown>(one, person, instead),
    ]),
  ) as T;
}

/** Nobody's name is in it: a day, the bytes of a picture. */
function isPlain(value: object): boolean {
  return value instanceof Date || ArrayBuffer.isView(value);
}
