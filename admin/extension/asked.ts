/** What Teams sends when somebody types in the search from the compose box, or Copilot asks. */
export interface SearchAsked {
  readonly text: string;
  readonly skip: number;
  /** How many results are wanted, at most 25. */
  readonly most: number;
}

/** The parameters of the search command (manifest): all of them narrow the same search. */
export const parameters = ['text', 'person', 'administration', 'status', 'model'] as const;

const longest = 200;
const usual = 25;

/** Narrows the value of composeExtension/query. What is not there asks for nothing. */
export function searchIn(value: unknown): SearchAsked {
  const { parameters: given, queryOptions } = recordOf(value);
  const texts = (Array.isArray(given) ? given : [])
    .map(recordOf)
    .filter(({ name }) => (parameters as readonly unknown[]).includes(name))
    .flatMap(({ value: text }) => (typeof text === 'string' ? [text.trim()] : []));
  const { skip, count } = recordOf(queryOptions);
  return {
    text: texts.join(' ').slice(0, longest),
    skip: wholeIn(skip, 0, 1000),
    most: Math.max(1, wholeIn(count, usual, usual)),
  };
}

/** Which action command was chosen, and on what message. */
export interface ActionAsked {
  readonly command: string;
  /** The message's words, without its markup. */
  readonly text: string;
  /** Who wrote it; absent when Teams does not say. */
  readonly author?: { readonly oid: string; readonly name: string };
  /** What the dialog's form sent. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Narrows the value of composeExtension/fetchTask and submitAction. */
export function actionIn(value: unknown): ActionAsked {
  const { commandId, messagePayload, data } = recordOf(value);
  const { body, from } = recordOf(messagePayload);
  const { content } = recordOf(body);
  const { user } = recordOf(from);
  const { id, displayName } = recordOf(user);
  return {
    command: typeof commandId === 'string' ? commandId : '',
    text: typeof content === 'string' ? plainText(content) : '',
    ...(typeof id === 'string' &&
      typeof displayName === 'string' && { author: { oid: id, name: displayName } }),
    data: recordOf(data),
  };
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** The words of a message that Teams gives as HTML. */
function plainText(html: string): string {
  return html
    .slice(0, 20_000)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(?<name>[a-z]+|#39);/giu, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 500);
}

function wholeIn(value: unknown, otherwise: number, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? Math.min(value, most)
    : otherwise;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
