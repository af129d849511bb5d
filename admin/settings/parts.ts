import { z } from 'zod';
import { Refusal } from '../../bot/domain/errors';
import type { Organisation } from '../../bot/domain/organisation';
import { emptyDesk } from '../../bot/domain/support/roster-steps';
import type { SettingsPart, SettingsValues } from '../tab/settings-shapes';
import type { TabTurn } from '../tab/tab-route';
import { readInvoicing } from './invoicing';
import { readReturns, readSupport, readWiping } from './policies';
import { forged, readAs, type Why } from './reading';
import { readTravel } from './travel';

/** One part of the settings. */
export interface Part<P extends SettingsPart> {
  /** As it is now. */
  readonly of: (organisation: Organisation) => SettingsValues[P];
  /** What was asked for, or a Refusal that says what to mend in it. */
  readonly read: (value: unknown, turn: TabTurn) => SettingsValues[P];
  /** What the organisation holds then; undefined where the usual holds, and nothing is kept. */
  readonly kept?: (value: SettingsValues[P], organisation: Organisation) => unknown;
}

const line = z.string().trim().min(1).max(200);
/** As long as the distances and the organisation's file can name it. */
const place = z.string().trim().min(1).max(120);
const days = z.int().min(1).max(365);
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
    read: reader(z.array(z.strictObject({ when, steps })).max(50)),
    of: ({ approval }) => approval,
  },
  places: {
    read: reader(z.array(place).max(200), () => new Refusal('setting-places')),
    of: ({ places }) => places,
  },
  accountString: {
    read: reader(accountString, () => new Refusal('setting-account')),
    of: (organisation) => organisation.accountString,
  },
  reminders: {
    read: reader(z.strictObject({ receiptAfterDays: days }), () => new Refusal('setting-days')),
    of: ({ reminders }) => reminders,
  },
  leadDays: {
    read: reader(days, () => new Refusal('setting-days')),
    of: ({ leadDays }) => leadDays,
  },
  itPhone: {
    read: reader(z.string().trim().max(40)),
    of: ({ itPhone = '' }) => itPhone,
    kept: (value) => (value === '' ? undefined : value),
  },
  wiping: { read: readWiping, of: ({ wiping = {} }) => wiping, kept: keptIfAny },
  returns: { read: readReturns, of: ({ returns = {} }) => returns, kept: keptIfAny },
  travel: {
    read: readTravel,
    of: ({ travel = null }) => travel,
    kept: (value) => value ?? undefined,
  },
  support: {
    read: readSupport,
    of: ({ support: { horizonDays, selfHelp } = emptyDesk }) => ({ horizonDays, selfHelp }),
    // Who helps and when stays: it is kept beside this, and not said here.
    kept: (value, { support = emptyDesk }) => ({ ...support, ...value }),
  },
  invoicing: { read: readInvoicing, of: ({ invoicing = null }) => invoicing },
};

export function isPart(text: string): text is SettingsPart {
  return Object.hasOwn(parts, text);
}

function reader<T>(shape: z.ZodType<T>, why: Why = forged): (value: unknown, turn: TabTurn) => T {
  return (value, turn) => readAs(shape, value, turn, why);
}

function keptIfAny(value: object): object | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
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
