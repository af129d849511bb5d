import { z } from 'zod';
import type { MonthlySettings } from '../domain/co2/monthly/settings';

const id = z.string().trim().min(1);
const kg = z.number().min(0);

const file = z.strictObject({
  schedule: z
    .strictObject({ day: z.int().min(1).max(28), hour: z.int().min(0).max(23) })
    .optional(),
  goal: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('more-than-last-year'), percent: z.number() }),
      z.strictObject({
        kind: z.literal('kg'),
        year: z.int().min(2000).max(2100),
        total: kg,
        administrations: z.record(id, kg).default({}),
      }),
    ])
    .optional(),
  coordinators: z
    .array(z.strictObject({ person: z.guid().toLowerCase(), administrations: z.array(id).min(1) }))
    .optional(),
  totals: z.array(z.guid().toLowerCase()).optional(),
});

/** What a file says of the monthly card; what it leaves out stays. */
export type CardFile = Partial<
  Pick<MonthlySettings, 'schedule' | 'goal' | 'coordinators' | 'totals'>
>;

/** Throws an Error that lists everything wrong with it, administrations that there are not included. */
export function readCardFile(json: string, administrations: readonly string[]): CardFile {
  const read = file.safeParse(JSON.parse(json));
  const faults = read.success
    ? unknownIn(read.data, administrations)
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!read.success || faults.length > 0)
    throw new Error(
      ['The file does not say how the monthly card is to be:', ...faults].join('\n  '),
    );
  const { schedule, goal, coordinators, totals } = read.data;
  return {
    ...(schedule !== undefined && { schedule }),
    ...(goal !== undefined && { goal }),
    ...(coordinators !== undefined && { coordinators }),
    ...(totals !== undefined && { totals }),
  };
}

function unknownIn(
  { coordinators = [], goal }: z.infer<typeof file>,
  administrations: readonly string[],
): readonly string[] {
  const named = [
    ...coordinators.flatMap((one) => one.administrations),
    ...(goal?.kind === 'kg' ? Object.keys(goal.administrations) : []),
  ];
  return [...new Set(named)]
    .filter((one) => !administrations.includes(one))
    .map((one) => `there is no administration ${one}`);
}
