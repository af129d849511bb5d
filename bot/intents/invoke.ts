import type { Said, Turn } from './intent';

/** What the conversation would answer: a text or a card. */
export interface Shown {
  readonly text?: string;
  readonly card?: Readonly<Record<string, unknown>>;
}

/**
 * Something Teams asks besides messages and a card's buttons: a search from the compose box, a dialog.
 * It is answered in the invoke's own response, within seconds.
 */
export interface Invoke {
  /** Teams' word for it: "composeExtension/query". */
  readonly name: string;
  /** `chat` answers as the conversation would, to what a person could have said or pressed. */
  readonly answer: (
    value: unknown,
    turn: Turn,
    chat: (said: Said) => Promise<readonly Shown[]>,
  ) => Promise<object>;
  /** The same kind of response with a sentence in it: a rule said no, or something went wrong. */
  readonly instead: (text: string) => object;
}
