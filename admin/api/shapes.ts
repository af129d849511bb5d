import { z } from 'zod';
import { states } from '../../bot/domain/lifecycle';

/** A day, "2026-11-23". */
export const day = z.iso.date();
/** A month, "2026-11". */
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u);
/** An instant in UTC. */
export const instant = z.iso.datetime();
export const none = z.object({});

export const bothLanguages = z.object({ sv: z.string(), en: z.string() });
export const kind = z.enum(['computer', 'phone']);
export const state = z.enum(states);

export const chainEvent = z.object({
  n: z.int().min(1),
  at: instant,
  actor: z.string().describe('An alias of a person, "job:…" or "app:…"; never a name'),
  what: z.string(),
  from: z.string(),
  to: z.string(),
  facts: z.record(z.string(), z.string()),
  hash: z.string(),
});

export const device = z.object({
  tag: z.string(),
  serial: z.string().optional(),
  imei: z.string().optional(),
  model: z.string(),
  kind,
  product: z.string().optional().describe('The id of a product of the catalogue'),
  state,
  since: instant,
  administration: z.string().optional(),
  acquired: day.optional(),
  price: z.number().optional().describe('SEK without VAT'),
  holder: z.string().optional().describe('Object id in Entra of who has it'),
  start: day.optional().describe('The day that usage time and rent began'),
  due: day.optional().describe('The day that the usage time ends'),
  endOfUse: day.optional().describe('The wipe clock counts from here'),
  version: z.int(),
});

export const request = z.object({
  number: z.string(),
  kind,
  product: z.string(),
  by: z.string().describe('Object id in Entra of who asked'),
  for: z.string().describe('Object id in Entra of who gets it'),
  administration: z.string(),
  place: z.string(),
  accountString: z.string(),
  neededBy: day.optional(),
  stage: z.enum([
    'awaiting',
    'queued',
    'reserved',
    'ready',
    'handed-over',
    'declined',
    'cancelled',
  ]),
  since: instant,
  createdAt: instant,
  version: z.int(),
});

export const returned = z.object({
  number: z.string(),
  device: z.string().optional().describe('The tag of the device, where it is known'),
  stage: z.enum(['announced', 'half-swapped', 'received', 'withdrawn']),
  since: instant,
  origin: z.enum(['announced', 'swap', 'leaver', 'walk-in']),
  grade: z.enum(['as-new', 'good', 'worn', 'broken']).optional(),
  createdAt: instant,
});

export const consignment = z.object({
  number: z.int(),
  refurbisher: z.string(),
  stage: z.enum(['open', 'handed-over', 'closed', 'cancelled']),
  since: instant,
  carrier: z.string().optional(),
  devices: z.array(z.object({ tag: z.string(), place: z.string() })),
});

const amount = z.object({
  grams: z.int().describe('Avoided, g CO2e, by the factor set of the organisation'),
  low: z.int(),
  high: z.int(),
  items: z.int(),
  entries: z.int(),
});
export const split = z.object({ confirmed: amount, estimated: amount });

export const co2Summary = split.extend({
  from: month,
  to: month,
  byMonth: z.array(split.extend({ month })),
  byAdministration: z.array(split.extend({ administration: z.string() })),
});

export const co2Entry = z.object({
  id: z.string(),
  administration: z.string(),
  date: day,
  kind: z.string(),
  status: z.enum(['estimated', 'confirmed']),
  grams: z.int(),
  low: z.int(),
  high: z.int(),
  items: z.int(),
  method: z.string(),
  factorSet: z.object({ id: z.string(), version: z.int() }),
  inputs: z.record(z.string(), z.union([z.number(), z.string()])),
  subject: z.object({ what: z.string(), id: z.string() }),
  corrects: z.string().optional(),
});

export const rentLine = z.object({
  device: z.string().describe('Its tag'),
  model: z.string(),
  administration: z.string(),
  accountString: z.string(),
  from: day,
  to: day,
  days: z.int(),
  rate: z.int().describe('Öre for a whole month, without VAT'),
  amount: z.int().describe('Öre; below zero where a correction gives money back'),
  corrects: month.optional(),
});
