import type { Reply } from './reply';
import type { Said, Turn } from './intent';

/** A feature as a value. Undefined means: these words are not for me. */
export interface Plugin {
  readonly name: string;
  /** The kinds of intent it answers; no two plugins may share one. */
  readonly kinds: readonly string[];
  readonly hear: (
    said: Said,
    turn: Turn,
  ) => ((turn: Turn) => Promise<readonly Reply[]>) | undefined;
}

/** One handler for each kind of intent; forgetting one does not compile. */
export type Handlers<I extends { readonly kind: string }> = {
  readonly [K in I['kind']]: (
    intent: Extract<I, { readonly kind: K }>,
    turn: Turn,
  ) => Promise<readonly Reply[]>;
};

/**
 * Pairs a reader with its handlers while the intent's type is still known, and shows the outside
 * only `hear`.
 */
export function plugin<I extends { readonly kind: string }>(
  name: string,
  read: (said: Said, turn: Turn) => I | undefined,
  handlers: Handlers<I>,
): Plugin {
  return {
    name,
    kinds: Object.keys(handlers),
    hear: (said, turn) => {
      const intent = read(said, turn);
      if (intent === undefined) return undefined;
      const handle = handlers[intent.kind as I['kind']] as (
        intent: I,
        turn: Turn,
      ) => Promise<readonly Reply[]>;
      return (heard) => handle(intent, heard);
    },
  };
}
