import { Refusal } from '../domain/errors';
import type { Said, Turn } from './intent';
import type { Plugin } from './plugin';
import type { Reply } from './reply';

export type Answer = (said: Said, turn: Turn) => Promise<readonly Reply[]>;

/**
 * The first plugin that knows the words answers. A Refusal becomes a sentence; anything else thrown
 * is a fault and goes up. Throws at start when two plugins claim the same kind of intent.
 */
export function answerWith(plugins: readonly Plugin[]): Answer {
  refuseDuplicates(plugins);
  return async (said, turn) => {
    for (const plugin of plugins) {
      const handle = plugin.hear(said, turn);
      if (handle !== undefined) return saying(handle, turn);
    }
    return [{ kind: 'sentence', key: 'unknown-button' }];
  };
}

async function saying(
  handle: (turn: Turn) => Promise<readonly Reply[]>,
  turn: Turn,
): Promise<readonly Reply[]> {
  try {
    return await handle(turn);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return [{ kind: 'sentence', key: `refusal.${problem.code}`, facts: problem.facts }];
  }
}

function refuseDuplicates(plugins: readonly Plugin[]): void {
  const seen = new Set<string>();
  for (const kind of plugins.flatMap(({ kinds }) => kinds)) {
    if (seen.has(kind)) throw new Error(`two plugins answer ${kind}`);
    seen.add(kind);
  }
}
