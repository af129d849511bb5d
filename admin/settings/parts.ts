import { z } from 'zod';
import type { Organisation } from '../../bot/domain/organisation';
import type { SettingsPart, SettingsValues } from '../tab/shapes';

/** One part of the settings: how it must look, and where it is. */
interface Part<P extends SettingsPart> {
  readonly shape: z.ZodType<SettingsValues[P]>;
  readonly of: (organisation: Organisation) => SettingsValues[P];
}

const line = z.string().trim().min(1).max(200);
const when = z.strictObject({
  kind: z.enum(['computer', 'phone']).optional(),
  condition: z.enum(['refurbished', 'new']).optional(),
  standard: z.boolean().optional(),
  rentAtMost: z.number().min(0).max(1_000_000).optional(),
});
const steps = z.array(z.enum(['manager', 'it'])).max(2);

const accountString = z
  .strictObject({
    pattern: z.string().trim().min(1).max(200).refine(isPattern),
    example: line,
    known: z.array(line).max(5000),
  })
  .refine(({ pattern, example, known }) => {
    const fits = new RegExp(pattern, 'u');
    return [example, ...known].every((one) => fits.test(one));
  });

/** Everything that can be changed here, part by part. */
export const parts: { readonly [P in SettingsPart]: Part<P> } = {
  approval: {
    shape: z.array(z.strictObject({ when, steps })).max(50),
    of: ({ approval }) => approval,
  },
  places: { shape: z.array(line).max(200), of: ({ places }) => places },
  accountString: { shape: accountString, of: (organisation) => organisation.accountString },
  reminders: {
    shape: z.strictObject({ receiptAfterDays: z.int().min(1).max(365) }),
    of: ({ reminders }) => reminders,
  },
  leadDays: { shape: z.int().min(1).max(365), of: ({ leadDays }) => leadDays },
  itPhone: { shape: z.string().trim().max(40), of: ({ itPhone = '' }) => itPhone },
};

export function isPart(text: string): text is SettingsPart {
  return Object.hasOwn(parts, text);
}

/** A pattern over the whole text, and none that takes for ever on a wrong one. */
function isPattern(text: string): boolean {
  // A group that repeats something that repeats: "(a+)+".
  if (!/^\^.*\$$/u.test(text) || /\([^)]*[+*{][^)]*\)[+*{]/u.test(text)) return false;
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}
