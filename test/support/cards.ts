import type { TestApp } from './app';
import type { Someone } from './teams-client';

type Node = Readonly<Record<string, unknown>>;

/** Every text that a card shows, in order, as one string. */
export function textOf(card: unknown): string {
  return walk(card)
    .flatMap((node) => [
      node['text'],
      node['title'],
      node['value'],
      node['label'],
      node['errorMessage'],
    ])
    .filter((text): text is string => typeof text === 'string')
    .join('\n');
}

/** The verbs of a card's buttons. */
export function buttonsOf(card: unknown): readonly string[] {
  return actionsOf(card).map(({ verb }) => verb);
}

/** What a card's inputs hold. */
export function inputsOf(card: unknown): Readonly<Record<string, string>> {
  const inputs = walk(card).filter(
    ({ type }) => typeof type === 'string' && type.startsWith('Input.'),
  );
  return Object.fromEntries(
    inputs.map((input) => [
      String(input['id']),
      typeof input['value'] === 'string' ? input['value'] : '',
    ]),
  );
}

interface Action {
  readonly verb: string;
  readonly data: Node;
}

function actionsOf(card: unknown): readonly Action[] {
  return walk(card).flatMap((node) => {
    if (node['type'] === 'Action.Execute' && typeof node['verb'] === 'string') {
      return [{ verb: node['verb'], data: (node['data'] ?? {}) as Node }];
    }
    const data = node['data'] as Node | undefined;
    const submits = node['type'] === 'Action.Submit' && typeof data?.['verb'] === 'string';
    return submits ? [{ verb: String(data['verb']), data }] : [];
  });
}

/** A message with a card that somebody presses a button on. */
export interface Pressable {
  readonly id?: string;
  readonly card?: Node;
  readonly channel?: string;
  /** What to send where the card (an old one) has no such button any more. */
  readonly data?: Node;
}

/**
 * Presses a button as Teams does: with the button's own data and the card's inputs, as typed.
 * Returns the card or sentence that came back with the invoke.
 */
export async function press(
  test: TestApp,
  person: Someone,
  message: Pressable | undefined,
  verb: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const action = actionsOf(message?.card).find((one) => one.verb === verb);
  const data = { ...(action?.data ?? message?.data), ...inputsOf(message?.card), ...typed, verb };
  const answered = await test.teams.execute(person, { data, ...standing(message) });
  if (answered.status !== 200) throw new Error(`${verb} answered ${answered.status}`);
  const { value } = answered.body as { readonly value: unknown };
  return typeof value === 'string' ? { text: value } : value;
}

/** Where the card stands that was pressed. */
function standing(message: Pressable | undefined): {
  readonly on?: string;
  readonly channel?: string;
} {
  const { id, channel } = message ?? {};
  return { ...(id !== undefined && { on: id }), ...(channel !== undefined && { channel }) };
}

function walk(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(walk);
  if (typeof node !== 'object' || node === null) return [];
  // A button's fallback says the same again, for clients without Universal Actions.
  const inside = Object.entries(node).filter(
    ([name]) => name !== 'fallback' && name !== 'fallbackText' && name !== 'speak',
  );
  return [node as Node, ...inside.flatMap(([, child]) => walk(child))];
}
