import { z } from 'zod';
import * as kind from '../../bot/config/kinds';

/** One value that the package needs: what it is, and what it is when it is left out. */
export interface Value {
  readonly about: string;
  readonly value: z.ZodType<string, string>;
  /** Another variable whose value it takes when it is left out. */
  readonly like?: string;
  readonly standard?: string;
  /** Left out it is simply not there. */
  readonly optional?: true;
}

const url = z.string().regex(/^https:\/\/[^\s/]+\.[^\s/]+\S*$/u, {
  error: 'must be an address that begins with https://',
});

const shortText = z.string().max(32, { error: 'must be at most 32 characters' });

/** Every variable that `npm run package` reads, in the order in which somebody would fill them in. */
export const values = {
  MICROSOFT_APP_ID: {
    about: 'The application (client) id of the bot, as for the bot itself.',
    value: kind.guid,
  },
  KRETSLOPP_PUBLIC_URL: {
    about: 'Where Teams reaches the bot from outside, such as https://kretslopp.example.se.',
    value: kind.origin,
  },
  KRETSLOPP_TAB_APP_ID: {
    about:
      "The application (client) id of IT's page, as for the bot. Left out the app has no page.",
    value: kind.guid,
    optional: true,
  },
  TEAMS_APP_ID: {
    about: "The app's own id in Teams: any GUID, kept for good. Left out it is the bot's.",
    value: kind.guid,
    like: 'MICROSOFT_APP_ID',
  },
  TEAMS_APP_VERSION: {
    about: 'The version of the package, such as 1.0.3; the catalogue takes only a higher one.',
    value: z
      .string()
      .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/u, { error: 'must be three numbers such as 1.0.3' }),
    standard: '1.0.0',
  },
  TEAMS_APP_DEVELOPER: {
    about: 'Who answers for the app, as Teams shows it: your IT unit.',
    value: shortText,
  },
  TEAMS_APP_WEBSITE_URL: {
    about: 'A page where people find help with it.',
    value: url,
  },
  TEAMS_APP_PRIVACY_URL: {
    about: 'A page on how personal data is handled. Left out it is the page with help.',
    value: url,
    like: 'TEAMS_APP_WEBSITE_URL',
  },
  TEAMS_APP_TERMS_URL: {
    about: 'A page with terms of use. Left out it is the page with help.',
    value: url,
    like: 'TEAMS_APP_WEBSITE_URL',
  },
} as const satisfies Readonly<Record<string, Value>>;

export type Filled = Readonly<Record<string, string>>;

type Read = { readonly filled: Filled } | { readonly faults: readonly string[] };

/** The values that the environment gives, with the host's name; or everything that is wrong, at once. */
export function readValues(env: Readonly<Record<string, string | undefined>>): Read {
  const faults: string[] = [];
  const filled: Record<string, string> = {};
  for (const [name, one] of Object.entries<Value>(values)) {
    const text = (env[name] ?? '').trim() || filled[one.like ?? ''] || one.standard;
    const read = readOne(name, one, text);
    if ('faults' in read) faults.push(...read.faults);
    else if (read.value !== undefined) filled[name] = read.value;
  }
  if (faults.length > 0) return { faults };
  return { filled: { ...filled, HOST: new URL(filled['KRETSLOPP_PUBLIC_URL'] ?? '').hostname } };
}

/** The value, absent where one may leave it out; or what is wrong with it. */
type One = { readonly value: string | undefined } | { readonly faults: readonly string[] };

function readOne(name: string, one: Value, text: string | undefined): One {
  return text === undefined ? missing(name, one) : checked(name, one, text);
}

/** What it would be like is missing itself, and said so already. */
function missing(name: string, { like, optional, about }: Value): One {
  if (optional === true) return { value: undefined };
  return { faults: like === undefined ? [`${name} is missing. ${about}`] : [] };
}

function checked(name: string, { value }: Value, text: string): One {
  const read = value.safeParse(text);
  if (read.success) return { value: read.data };
  return { faults: [`${name} ${read.error.issues[0]?.message ?? 'is wrong'}; it is "${text}".`] };
}
