import type { Posted } from '../intents/notice';

/** Codes by which Teams says that a person or channel can't be written to until they come back. */
const unreachable = new Set([
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'ConversationNotFound',
  'MessageWritesBlocked',
]);

const retried = new Set([408, 412, 429, 502, 503, 504]);

/**
 * Microsoft's table of answers from the conversation APIs: 412, 429, 502, 503 and 504 are worth
 * another try; 500 is not; the 403s and the lost conversation wait for the person.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
 */
export function outcomeOf(problem: unknown): Posted {
  const { status, code, wait } = read(problem);
  const named = code ?? (status === undefined ? 'NoAnswer' : `Http${status}`);
  if (status === undefined || retried.has(status)) {
    return { outcome: 'again', problem: named, ...(wait !== undefined && { wait }) };
  }
  if (code === 'ActivityNotFoundInConversation') return { outcome: 'gone', problem: named };
  if (status === 403 || unreachable.has(named)) return { outcome: 'unreachable', problem: named };
  return { outcome: 'failed', problem: named };
}

interface Answer {
  readonly status?: number;
  readonly code?: string;
  readonly wait?: number;
}

function read(problem: unknown): Answer {
  if (!isRecord(problem)) return {};
  const status = problem['statusCode'];
  const code = codeIn(problem);
  const wait = waitIn(problem);
  return {
    ...(typeof status === 'number' && { status }),
    ...(code !== undefined && { code }),
    ...(wait !== undefined && { wait }),
  };
}

/** The code stands in the error itself, in its body, or, in the older form, as a subCode inside a text. */
function codeIn(problem: Record<string, unknown>): string | undefined {
  const text = JSON.stringify([
    problem['code'],
    problem['body'],
    problem['details'],
    problem['message'],
  ]);
  const known = [...unreachable, 'ActivityNotFoundInConversation'].find((code) =>
    text.includes(code),
  );
  if (known !== undefined) return known;
  return typeof problem['code'] === 'string' ? problem['code'] : undefined;
}

function waitIn(problem: Record<string, unknown>): number | undefined {
  const response = problem['response'];
  if (!isRecord(response) || !isRecord(response['headers'])) return undefined;
  const { headers } = response;
  const get = headers['get'];
  const value: unknown =
    typeof get === 'function' ? get.call(headers, 'retry-after') : headers['retry-after'];
  return typeof value === 'string' ? millisecondsIn(value) : undefined;
}

/** Seconds or an HTTP date, as RFC 9110 has it. */
function millisecondsIn(retryAfter: string): number | undefined {
  const wait = /^\d+$/u.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
