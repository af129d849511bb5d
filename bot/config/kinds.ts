import { z } from 'zod';
import { Secret } from '../secret';

/** The kinds of value a variable can have: from the text in the environment, with what is wrong in words. */

const guidText = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const hostText = /^(?!-)[a-z\d-]+(?:\.[a-z\d-]+)*$/i;

export const text = z.string();

export const secret = z.string().transform((value) => new Secret(value));

export const yesOrNo = z
  .enum(['yes', 'no'], { error: 'must be yes or no' })
  .transform((value) => value === 'yes');

export const guid = z
  .string()
  .regex(guidText, { error: 'must be a GUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301' })
  .toLowerCase();

export const guids = listOf(guidText, 'must be GUIDs with commas between them');

export const hosts = listOf(
  hostText,
  'must be host names with commas between them, without https://',
);

export const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'must be a whole number from 0 to 65535' })
  .transform(Number)
  .refine((value) => value <= 65_535, { error: 'must be a whole number from 0 to 65535' });

/** Where something is on the web, without a path: https://host, or a port besides. */
export const origin = z
  .string()
  .regex(/^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d{1,5})?\/?$/i, {
    error: 'must be https:// and a host name, without a path',
  })
  .transform((value) => value.replace(/\/$/u, '').toLowerCase());

/** Where something within the deployment is reached, such as a collector. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/]+\S*$/i, { error: 'must begin with http:// or https://' });

export const perMinute = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, { error: 'must be a whole number, 1 or more' })
  .transform(Number);

export const databaseName = z.string().regex(/^[^/\\. "$*<>:|?]{1,63}$/, {
  error: 'must be at most 63 characters, without spaces, dots, slashes or any of "$*<>:|?',
});

export const mongoUri = z
  .string()
  .regex(/^mongodb(?:\+srv)?:\/\/[^/?\s]+/, {
    error: 'must begin with mongodb:// or mongodb+srv:// followed by a host',
  })
  .transform((value) => new Secret(value));

export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `must be one of ${values.join(', ')}` });
}

function listOf(each: RegExp, error: string) {
  return z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim().toLowerCase()))
    .refine((parts) => parts.every((part) => each.test(part)), { error });
}
