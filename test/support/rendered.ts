/** A text as it left the bot, and by what it is drawn. */
export interface ShownText {
  /** Such as "answer/body/0/inlines/0/text". */
  readonly path: string;
  readonly text: string;
  /** Whether a client would read Markdown or HTML in it. */
  readonly rendered: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** Properties that nobody draws: references, and what is said instead of a card. */
const undrawn = new Set(['data', 'fallbackText', 'speak', 'summary', 'textFormat']);

/** Every text of an activity or of an invoke's answer that contains what is looked for. */
export function textsWith(wanted: string, answer: unknown): readonly ShownText[] {
  return walk(answer, 'answer', saysPlain(answer)).filter(({ text }) => text.includes(wanted));
}

/** A message that says that its text is plain; a sentence that goes back with an invoke always is. */
function saysPlain(answer: unknown): boolean {
  const { textFormat, type } = (answer ?? {}) as Node;
  return textFormat === 'plain' || type === 'application/vnd.microsoft.activity.message';
}

function walk(node: unknown, path: string, plain: boolean): readonly ShownText[] {
  if (typeof node === 'string') return [{ path, text: node, rendered: !plain }];
  if (typeof node !== 'object' || node === null) return [];
  const { type } = node as Node;
  // A card in a plain message is a card all the same.
  const within = type === 'AdaptiveCard' ? false : plain || isDrawnPlain(type);
  return Object.entries(node).flatMap(([name, child]) =>
    walk(child, `${path}/${name}`, within || undrawn.has(name)),
  );
}

/** A run shows its text, an input what was typed in it, a button its title: without Markdown. */
function isDrawnPlain(type: unknown): boolean {
  return (
    typeof type === 'string' &&
    (type === 'TextRun' || /^(?:Input|Action)\.(?!ShowCard)/u.test(type))
  );
}
