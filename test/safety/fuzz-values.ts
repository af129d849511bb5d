import fc, { type Arbitrary } from 'fast-check';
import type { Carried } from './forged';

/** What hostile clients send where a text is expected: operators, prototypes, markup, bindings, lengths. */
const hostile: readonly unknown[] = [
  '',
  '\u0000',
  '${$root}',
  '<script>alert(1)</script>',
  '=cmd|calc',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'x'.repeat(20_000),
  '💥'.repeat(500),
  '2026-02-30',
  '9999999999999999999',
  'ekholma/request/',
  'granby',
  { $gt: '' },
  { $where: 'sleep(1000)' },
  { $ne: null },
  ['a', ['b']],
  null,
  true,
  -1,
  1e308,
  {},
  [],
];

/** Any JSON value, the hostile ones more often than others. */
export const anyValue: Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Real data with some fields taken away, replaced or added. */
export function spoilt(carries: Carried): Arbitrary<Record<string, unknown>> {
  const names = Object.keys(carries);
  const field = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('verb', ...names) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('__proto__', '$set', 'language', 'organisation', 'oid'),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  );
  const change = fc.record({ field, value: anyValue, gone: fc.boolean() });
  return fc.array(change, { maxLength: 4 }).map((changes) => {
    const data = new Map<string, unknown>(Object.entries(carries));
    for (const { field: name, value, gone } of changes)
      if (gone) data.delete(name);
      else data.set(name, value);
    return Object.fromEntries(data);
  });
}

/** What people and programs write: words of the bot's own with anything around them. */
export const anyText: Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'dator',
        'KLP-USED',
        'etiketter',
        'B-1001',
        'avbryt',
        'boka fjärrhjälp imorgon kl 25',
        'ta emot KLP-RET',
        'bemanning',
        'internfakturan 2026-13',
        'co2 kvartal 9 2026',
        'rundor',
        'serial="x"',
        'registerutdrag',
        '99999999999999999999 32/13',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '));

/** How much is tried, and from where: FUZZ_SEED repeats a run, FUZZ_TIMES makes it longer. */
export function tries(times: number): fc.Parameters<unknown> {
  const seed = Number(process.env['FUZZ_SEED']);
  return {
    numRuns: Math.ceil(times * Number(process.env['FUZZ_TIMES'] ?? '1')),
    endOnFailure: true,
    ...(Number.isInteger(seed) && process.env['FUZZ_SEED'] !== undefined && { seed }),
  };
}
