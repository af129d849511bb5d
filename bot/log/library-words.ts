import { inspect } from 'node:util';
import type { Log } from '../log';

/** What a library wrote is cut here: it may be a whole certificate, or a page. */
const longest = 500;
const ways = ['log', 'info', 'warn', 'error', 'debug'] as const;

/**
 * Makes what libraries write to the console lines of the log like all others, masked and cut: Bot
 * Framework's SDK tells the console of every token it refuses. Returns how to undo it.
 */
export function logInsteadOf(console: Console, log: Log): () => void {
  const before = { ...console };
  for (const way of ways) {
    console[way] = (...words: readonly unknown[]): void => {
      log.note('library-said', { text: words.map(textOf).join(' ').slice(0, longest) });
    };
  }
  return () => {
    Object.assign(console, before);
  };
}

function textOf(word: unknown): string {
  if (word instanceof Error) return `${word.name}: ${word.message}`;
  return typeof word === 'string' ? word : inspect(word, { depth: 2, breakLength: Infinity });
}
