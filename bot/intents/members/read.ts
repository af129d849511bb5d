import { isLanguage, type Language } from '../../domain/language';
import type { DeviceKind } from '../../domain/product';
import type { FormEntry } from '../../domain/request-form';
import { textIn, verbs } from '../../../cards/verbs';
import type { Said } from '../intent';
import type { IntentName } from '../recognise';
import { wanted } from '../wanted';

/** What any employee can want. */
export type MemberIntent =
  | { readonly kind: 'open-form'; readonly device: DeviceKind; readonly sentence: string }
  | {
      readonly kind: 'submit';
      readonly device: DeviceKind;
      readonly draft: string;
      readonly entry: FormEntry;
    }
  | { readonly kind: 'show-request'; readonly request: string; readonly automatic: boolean }
  | { readonly kind: 'cancel-request'; readonly request: string }
  | { readonly kind: 'cancel-which' }
  | { readonly kind: 'confirm-receipt'; readonly request: string }
  | { readonly kind: 'my-requests' }
  | { readonly kind: 'my-devices' }
  | { readonly kind: 'set-language'; readonly language: Language }
  | { readonly kind: 'tell'; readonly about: 'return' | 'support' | 'co2' | 'none' | 'staff-only' }
  | { readonly kind: 'help'; readonly welcome: boolean }
  | { readonly kind: 'ask'; readonly guesses: readonly IntentName[]; readonly sentence: string };

type Reader = (said: Extract<Said, { kind: 'press' }>) => MemberIntent | undefined;

const buttons: Readonly<Partial<Record<string, Reader>>> = {
  [verbs.newRequest]: ({ data }) => ({
    kind: 'open-form',
    device: deviceIn(data),
    sentence: textIn(data, 'sentence', 500),
  }),
  [verbs.submitRequest]: ({ data }) => ({
    kind: 'submit',
    device: deviceIn(data),
    draft: textIn(data, 'draft', 64),
    entry: entryIn(data),
  }),
  [verbs.showRequest]: ({ data, automatic }) => ({
    kind: 'show-request',
    request: textIn(data, 'request'),
    automatic,
  }),
  [verbs.cancelRequest]: ({ data }) => ({
    kind: 'cancel-request',
    request: textIn(data, 'request'),
  }),
  [verbs.confirmReceipt]: ({ data }) => ({
    kind: 'confirm-receipt',
    request: textIn(data, 'request'),
  }),
  [verbs.setLanguage]: ({ data }) => {
    const { language } = data;
    return isLanguage(language) ? { kind: 'set-language', language } : undefined;
  },
};

const meant: Readonly<Record<IntentName, (sentence: string) => MemberIntent>> = {
  'request.computer': (sentence) => ({ kind: 'open-form', device: 'computer', sentence }),
  'request.phone': (sentence) => ({ kind: 'open-form', device: 'phone', sentence }),
  status: () => ({ kind: 'my-requests' }),
  devices: () => ({ kind: 'my-devices' }),
  cancel: () => ({ kind: 'cancel-which' }),
  return: () => ({ kind: 'tell', about: 'return' }),
  support: () => ({ kind: 'tell', about: 'support' }),
  co2: () => ({ kind: 'tell', about: 'co2' }),
  help: () => ({ kind: 'help', welcome: false }),
  greeting: () => ({ kind: 'help', welcome: true }),
  none: () => ({ kind: 'tell', about: 'none' }),
  queue: () => ({ kind: 'tell', about: 'staff-only' }),
  inventory: () => ({ kind: 'tell', about: 'staff-only' }),
};

/** Words that choose a language; said alone they are no sentence for the recogniser. */
const languageWords: readonly (readonly [RegExp, Language])[] = [
  [/^(?:på )?(?:svenska|swedish)[.!]?$/iu, 'sv'],
  [/^(?:in )?(?:english|engelska)[.!]?$/iu, 'en'],
];

/** What a member wants; undefined when the words are for another plugin. */
export function readMember(said: Said): MemberIntent | undefined {
  if (said.kind === 'joined') return { kind: 'help', welcome: true };
  if (said.kind === 'text') {
    const chosen = languageWords.find(([words]) => words.test(said.text.trim()));
    if (chosen !== undefined) return { kind: 'set-language', language: chosen[1] };
  }
  const want = wanted(said);
  if (want !== undefined) return meant[want.intent](want.sentence);
  if (said.kind === 'press') return buttons[said.verb]?.(said);
  if (said.kind !== 'text') return undefined;
  return { kind: 'ask', guesses: said.heard.guesses, sentence: said.text };
}

function deviceIn(data: Readonly<Record<string, unknown>>): DeviceKind {
  return data['kind'] === 'phone' ? 'phone' : 'computer';
}

/** The form as it came; what is missing is empty, and nothing is trusted yet. */
export function entryIn(data: Readonly<Record<string, unknown>>): FormEntry {
  return {
    product: textIn(data, 'product'),
    newOnly: data['newOnly'] === 'true',
    recipient: data['recipient'] === 'colleague' ? 'colleague' : 'me',
    colleague: textIn(data, 'colleague'),
    neededBy: textIn(data, 'neededBy'),
    place: textIn(data, 'place'),
    administration: textIn(data, 'administration'),
    accountString: textIn(data, 'accountString'),
    reason: textIn(data, 'reason'),
  };
}
