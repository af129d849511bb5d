import { Secret } from '../secret';

const mask = '***';
/** Deeper than this is no log line any more, and may be a circle. */
const deepest = 5;

/** Field names whose value is masked whatever it is. */
const secretName =
  /pass(?:word|wd)?$|secret|token|authorization|assertion|connection.?string|api.?key/i;

/** Text that is secret wherever it stands, and what is left of it. */
const secretTexts: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi, `$1 ${mask}`],
  [/\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*){0,3}/g, mask],
  [/(\b[a-z][a-z\d+.-]*:\/\/[^\s/:@]*:)(?!\d+\/)\S*@/gi, `$1${mask}@`],
  [
    /\b((?:client_|shared|account)?(?:secret|password|pwd|key|assertion|access_?key)|(?:access|refresh|id)_token|sig)(\s*=\s*)[^\s&;,"']+/gi,
    `$1$2${mask}`,
  ],
  [
    /("(?:client_secret|client_assertion|password|access_token|refresh_token|id_token)"\s*:\s*")[^"]*/gi,
    `$1${mask}`,
  ],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, mask],
];

/** The fields as they may be written down: plain data without secrets. Never throws. */
export function redacted(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  try {
    return fieldsOf(fields, deepest);
  } catch (error) {
    return { unwritable: error instanceof Error ? redactedText(error.message) : 'unknown' };
  }
}

/** The text with everything masked that looks like a token, a password or a key. */
export function redactedText(text: string): string {
  return secretTexts.reduce((left, [pattern, rest]) => left.replaceAll(pattern, rest), text);
}

function fieldsOf(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && typeof value !== 'function')
      .map(([name, value]) => [name, secretName.test(name) ? mask : valueOf(value, depth)]),
  );
}

function valueOf(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return redactedText(value);
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  return typeof value === 'object' && value !== null ? objectOf(value, depth) : value;
}

function objectOf(value: object, depth: number): unknown {
  if (value instanceof Secret) return mask;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no date' : value.toISOString();
  if (depth === 0) return '…';
  if (value instanceof Error) return errorOf(value, depth);
  if (Array.isArray(value)) return value.map((one) => valueOf(one, depth - 1));
  return fieldsOf(value, depth - 1);
}

/**
 * Only what an error says of itself. Errors of HTTP clients carry the whole request, with its
 * token, and the whole answer, with somebody's data.
 */
function errorOf(error: Error, depth: number): Record<string, unknown> {
  const { name, message, stack, cause } = error;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return fieldsOf({ name, code, statusCode, message, stack, cause }, depth - 1);
}
