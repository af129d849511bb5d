import { z } from 'zod';
import type { FactorSetRef } from '../domain/co2/entry';
import type { OwnSetDraft } from '../domain/co2/own-set';

const text = z.string().trim().min(1);
const version = z.int().min(1);

const file = z.strictObject({
  id: text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'must be small letters, digits and dashes',
  }),
  version,
  name: z.strictObject({ sv: text, en: text }),
  year: z.int().min(2000).max(2100),
  source: text,
  note: z.string().default(''),
  base: z.strictObject({ id: text, version }),
  terms: z.record(text, z.strictObject({ value: z.number().min(0), source: text })),
});

/** A factor set of one's own in a JSON file. Throws an Error that lists everything wrong with it. */
export function readOwnSet(json: string): OwnSetDraft & { readonly base: FactorSetRef } {
  const read = file.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(['The file is not a factor set:', ...faults].join('\n  '));
}
