import { type ImportAbout, importAbouts } from '../../bot/domain/import-batch';
import { administrationHeadings } from './administration-columns';
import { deviceHeadings } from './device-columns';
import { personHeadings } from './people-columns';

/** Which field each column is about, in the file's order; undefined for columns that are left out. */
export type Mapping = readonly (string | undefined)[];

/** Where several columns fit a field, the first in its list is taken. */
const headings: Readonly<Record<ImportAbout, Readonly<Record<string, readonly string[]>>>> = {
  devices: deviceHeadings,
  people: personHeadings,
  administrations: administrationHeadings,
};

/** What the columns of a file can be about. */
export function fieldsOf(about: ImportAbout): readonly string[] {
  return Object.keys(headings[about]);
}

/** A mapping by the headings alone; a person looks at it and may change it. */
export function guessed(about: ImportAbout, row: readonly string[]): Mapping {
  const names = row.map(plain);
  const mapping: (string | undefined)[] = row.map(() => undefined);
  for (const [field, own] of Object.entries(headings[about])) {
    const at = own
      .map((heading) => names.findIndex((name, n) => name === heading && mapping[n] === undefined))
      .find((found) => found >= 0);
    if (at !== undefined) mapping[at] = field;
  }
  return mapping;
}

export function isField(about: ImportAbout, text: unknown): text is string {
  return typeof text === 'string' && Object.hasOwn(headings[about], text);
}

/** What the client says that the file lists; devices where it says nothing that we know. */
export function aboutIn(text: string): ImportAbout {
  return importAbouts.find((one) => one === text) ?? 'devices';
}

function plain(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
