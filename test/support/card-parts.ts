/** An element, action or input somewhere in a card. */
export type Part = Readonly<Record<string, unknown>>;

/** Every object in a card, from the outside in, with its fallbacks. */
export function partsOf(node: unknown): readonly Part[] {
  if (Array.isArray(node)) return node.flatMap(partsOf);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Part, ...Object.values(node).flatMap(partsOf)];
}

export function ofType(card: unknown, type: string): readonly Part[] {
  return partsOf(card).filter((part) => part['type'] === type);
}

export function inputsOf(card: unknown): readonly Part[] {
  return partsOf(card).filter((part) => String(part['type']).startsWith('Input.'));
}

/** The input with this id. */
export function inputOf(card: unknown, id: string): Part | undefined {
  return inputsOf(card).find((input) => input['id'] === id);
}

/** What presses: not what only unfolds a part of the card. */
export function pressesOf(card: unknown): readonly Part[] {
  return partsOf(card).filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit');
}

/** The buttons as people see them, without the fallbacks. */
export function titlesOf(card: unknown): readonly string[] {
  const fallbacks = new Set(partsOf(card).map(({ fallback }) => fallback));
  return partsOf(card)
    .filter((part) => String(part['type']).startsWith('Action.') && !fallbacks.has(part))
    .map(({ title }) => String(title));
}

/** Every text in a card, with the part and the field that hold it. */
export function textsOf(
  card: unknown,
): readonly { readonly part: Part; readonly field: string; readonly text: string }[] {
  return partsOf(card).flatMap((part) =>
    Object.entries(part).flatMap(([field, text]) =>
      typeof text === 'string' ? [{ part, field, text }] : [],
    ),
  );
}

/** What can be read on the card, without what is typed or chosen. */
export function readable(card: unknown): string {
  return textsOf(card)
    .filter(({ field }) => field === 'text' || field === 'title' || field === 'label')
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('\n');
}

/**
 * A card as a client shows it that knows Adaptive Cards 1.5 and no more: each of Teams' own elements
 * (charts) gives way to its fallback. One without a fallback stays, and is found wanting.
 */
export function asIn15(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asIn15);
  if (typeof node !== 'object' || node === null) return node;
  const { type, fallback } = node as Part;
  if (String(type).startsWith('Chart.') && fallback !== undefined) return asIn15(fallback);
  return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, asIn15(part)]));
}
