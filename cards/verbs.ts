import { rentVerbs } from './verbs/rent';
import { roundsVerbs } from './verbs/rounds';
import { returnsVerbs } from './verbs/returns';
import { refurbisherVerbs } from './verbs/refurbisher';
import { co2Verbs } from './verbs/co2';
import { supportVerbs } from './verbs/support';
import { privacyVerbs } from './verbs/privacy';
import { adminVerbs } from './verbs/admin';

/**
 * The names of the buttons on our cards and what they carry. What comes back from a client is
 * untrusted: it is only ever a reference, looked up and checked again on the server.
 */
export const verbs = {
  /** Open the request form; carries `kind` and, from a sentence, the wish. */
  newRequest: 'request/new',
  /** Send the form; carries `draft` and the inputs. */
  submitRequest: 'request/submit',
  /** Take a request back; carries `request`. */
  cancelRequest: 'request/cancel',
  /** Draw the card again as it is now; carries `request`. Sent by Teams itself on refresh. */
  showRequest: 'request/show',
  /** Carries `request` and `step`, as in `stage.step`: a click that arrives twice decides one step. */
  approve: 'request/approve',
  /** Carries `request`, `step` as above, and the input `declineReason`. */
  decline: 'request/decline',
  /** Carries `request` and the inputs `readyPlace`, `readyWhen`. */
  makeReady: 'request/ready',
  /** Carries `request` and the input `moveTo`, a product. */
  moveRequest: 'request/move',
  confirmReceipt: 'request/confirm',
  /** A suggestion or a menu button: carries `intent` (a name) and perhaps `sentence`, what was typed. */
  choose: 'intent/choose',
  /** Carries `language`. */
  setLanguage: 'language/set',
  ...returnsVerbs,
  ...refurbisherVerbs,
  ...co2Verbs,
  ...supportVerbs,
  ...privacyVerbs,
  ...adminVerbs,
  ...roundsVerbs,
  ...rentVerbs,
} as const;
export type Verb = (typeof verbs)[keyof typeof verbs];

/** What a button sends: its verb, and values as the client gave them. */
export interface Pressed {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Narrows what a card sent; undefined when it is no button of ours. */
export function readPressed(value: unknown): Pressed | undefined {
  if (!isRecord(value)) return undefined;
  const verb = value['verb'];
  return isVerbLike(verb) ? { verb, data: value } : undefined;
}

/** Whether something from outside can be a verb: never the name of what every object has. */
export function isVerbLike(verb: unknown): verb is string {
  return typeof verb === 'string' && /^[a-z\d-]{1,40}(?:\/[a-z\d-]{1,40}){1,2}$/u.test(verb);
}

/** A text that a card sent, at most `longest` characters; empty when there is none. */
export function textIn(
  data: Readonly<Record<string, unknown>>,
  field: string,
  longest = 2000,
): string {
  const value = data[field];
  // A zero is in no text that anybody types, and no key may hold one.
  return typeof value === 'string' ? value.slice(0, longest).replaceAll('\0', '') : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
