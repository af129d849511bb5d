import { z } from 'zod';
import { fuels, vehicles } from '../domain/co2/factor-set';
import type { InvoicingRule, Substitute } from '../domain/organisation';
import type { WipeRule } from '../domain/refurbisher/wipe-clock';
import type { ReturnPolicy } from '../domain/returns/policy';
import { supportCategories, type SupportRule } from '../domain/support/roster';
import { isDay } from '../domain/time';
import { usualTravel, type TravelRule } from '../domain/travel';

const days = z.int().min(1).max(365);
const place = z.string().trim().min(1).max(120);
const km = z.number().min(0).max(2000);
const weekday = z.int().min(1).max(5);

const day = z.string().refine(isDay, { error: 'must be a day, 2026-11-23' });
const person = z.guid().toLowerCase();

/** Who stands in for whom, by object id, from the first day to the last. */
export const substitutesRule: z.ZodType<readonly Substitute[]> = z.array(
  z.strictObject({ for: person, by: person, from: day, to: day }),
);

/** What an organisation decides of giving back; what it leaves out is as usual (docs/returns.md). */
export const returnsRule: z.ZodType<ReturnPolicy> = z.strictObject({
  keepLongerBy: z.enum(['manager', 'it']).optional(),
  keepLongerMonths: z.array(z.int().min(1).max(60)).min(1).max(6).optional(),
  managerAfterDays: days.optional(),
  missingAfterDays: days.optional(),
});

/** How long used devices may wait to be wiped, in days (docs/refurbisher.md). */
export const wipingRule: z.ZodType<WipeRule> = z.strictObject({ withinDays: days.optional() });

const both = z.strictObject({ sv: place, en: place });
const step = z.string().trim().min(1).max(400);
const steps = z.array(step).min(1).max(10);

/** How far ahead help can be booked, and what to try first; who helps is said in chat (docs/support.md). */
export const supportRule: z.ZodType<Partial<Pick<SupportRule, 'horizonDays' | 'selfHelp'>>> =
  z.strictObject({
    horizonDays: z.int().min(1).max(90).optional(),
    selfHelp: z
      .array(
        z.strictObject({
          category: z.enum(supportCategories),
          title: both,
          steps: z.strictObject({ sv: steps, en: steps }),
        }),
      )
      .max(50)
      .optional(),
  });

const part = z.int().min(0).max(9);
const word = z.string().trim().min(1).max(40);

/** How the accounting system reads a kodsträng: without it there is no SIE file of the rent (docs/rent.md). */
export const invoicingRule: z.ZodType<InvoicingRule> = z.strictObject({
  usual: z.record(z.string(), word).default({}),
  accountPart: part,
  dimensions: z
    .array(z.strictObject({ number: z.int().min(1).max(999), name: word, part }))
    .max(20)
    .default([]),
  incomeAccount: z.string().regex(/^\d{3,8}$/u, { error: 'must be the digits of an account' }),
  series: z
    .string()
    .regex(/^[\p{L}\d]{1,10}$/u, { error: 'must be letters and digits, at most 10' }),
});

/** How far its places are and what it drives: without it no trip is counted (docs/co2.md). */
export const travelRule: z.ZodType<TravelRule> = z.strictObject({
  home: place,
  km: z.record(place, km),
  vehicle: z.enum(vehicles),
  fuel: z.enum(fuels),
  roundDay: z.record(place, weekday).default({}),
  usualDay: weekday.default(usualTravel.usualDay),
  cabinet: z
    .strictObject({ holds: z.int().min(1).max(200), savedKgEach: z.number().min(0).max(20) })
    .default(usualTravel.cabinet),
});
