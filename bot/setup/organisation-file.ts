import { z } from 'zod';
import type { Organisation } from '../domain/organisation';
import type { Product } from '../domain/product';
import { isDay } from '../domain/time';
import { misfits } from './misfits';
import {
  invoicingRule,
  returnsRule,
  substitutesRule,
  supportRule,
  travelRule,
  wipingRule,
} from './rules';

/** What somebody writes to begin with; the rest is set in the admin tab, or left as it usually is. */
export interface OrganisationFile {
  readonly organisation: Omit<Organisation, 'organisation' | 'version' | 'substitutes'> &
    Partial<Pick<Organisation, 'substitutes'>>;
  readonly products: readonly Omit<Product, 'organisation'>[];
  /** What the file says of the desk; who is in it is not the file's to say. */
  readonly support?: z.infer<typeof supportRule> | undefined;
}

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{1,40}$/u, {
  error: 'must be small letters, digits and hyphens, at most 41',
});
const name = z.string().trim().min(1).max(120);
const step = z.enum(['manager', 'it']);

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
};

const organisation = z
  .strictObject({
    id,
    name,
    tenant: z.guid().toLowerCase(),
    companies: z.array(name).default([]),
    administrations: z
      .array(
        z.strictObject({
          id,
          name: z.strictObject({ sv: name, en: name }),
          departments: z.array(name),
          closed: z.string().refine(isDay, { error: 'must be a day, 2026-11-23' }).optional(),
        }),
      )
      .min(1),
    places: z.array(name).min(1),
    accountString: z
      .strictObject({
        pattern: z.string().refine(isPattern, { error: 'must be a regular expression' }),
        example: name,
        known: z.array(name).default([]),
      })
      .refine(
        ({ pattern, example }) => isPattern(pattern) && new RegExp(pattern, 'u').test(example),
        {
          error: 'the example must fit the pattern',
        },
      ),
    approval: z
      .array(
        z.strictObject({
          when: z.strictObject({
            kind: z.enum(['computer', 'phone']).optional(),
            condition: z.enum(['refurbished', 'new']).optional(),
            standard: z.boolean().optional(),
            rentAtMost: z.number().min(0).optional(),
          }),
          steps: z.array(step),
        }),
      )
      .default([{ when: {}, steps: ['it'] }]),
    receiptAfterDays: z.int().min(1).max(60).default(4),
    leadDays: z.int().min(1).max(365).default(21),
    itPhone: name.optional(),
    itChannel: z
      .string()
      .regex(/^19:[^\s;]+@thread\.(?:tacv2|skype|v2)$/u, {
        error: 'must be a channel’s id such as 19:…@thread.tacv2, as in “Get link to channel”',
      })
      .optional(),
    substitutes: substitutesRule.optional(),
    returns: returnsRule.optional(),
    travel: travelRule.optional(),
    wiping: wipingRule.optional(),
    invoicing: invoicingRule.optional(),
  })
  .superRefine(({ administrations, accountString, invoicing }, context) => {
    for (const message of misfits(invoicing, accountString, administrations))
      context.addIssue({ code: 'custom', path: ['invoicing'], message });
  })
  .transform(({ id: _id, receiptAfterDays, ...rest }) => ({
    _id,
    ...rest,
    reminders: { receiptAfterDays },
  }));

const product = z
  .strictObject({
    id,
    kind: z.enum(['computer', 'phone']),
    name,
    condition: z.enum(['refurbished', 'new']),
    class: id,
    standard: z.boolean().default(true),
    rent: z.number().min(0),
    usageTime: z.int().min(1).max(240),
    label: name.optional(),
    footprint: z.number().min(0).optional(),
    words: z.array(z.string().trim().toLowerCase()).default([]),
  })
  .transform(({ id: _id, label, footprint, ...rest }) => ({
    _id,
    ...rest,
    ...(label !== undefined && { label }),
    ...(footprint !== undefined && { footprint }),
  }));

const file = z.strictObject({
  organisation,
  products: z.array(product).min(1),
  support: supportRule.optional(),
});

/** The file's contents; or everything that is wrong with them, at once, each with its place. */
export function readOrganisation(
  text: string,
): OrganisationFile | { readonly faults: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (problem) {
    return { faults: [`It is no JSON: ${problem instanceof Error ? problem.message : ''}`] };
  }
  const read = file.safeParse(json);
  if (read.success) return read.data;
  return { faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}
