import type { Language } from '../../bot/domain/language';
import type { Said, Turn } from '../../bot/intents/intent';
import type { Shown } from '../../bot/intents/invoke';
import { say } from '../../bot/locale';
import { verbs } from '../../cards/verbs';
import type { ActionAsked } from './asked';
import { dialogResponse, dialogSentence } from './results';

/** The action commands on a message (manifest), and what each wants made of it. */
const intents: Readonly<Record<string, (text: string) => string>> = {
  makeRequest: (text) => (isPhone(text) ? 'request.phone' : 'request.computer'),
  makeCase: () => 'support',
};

type Chat = (said: Said) => Promise<readonly Shown[]>;

/** Opens what the conversation would show to the message's words, in a dialog. */
export async function openAction(asked: ActionAsked, turn: Turn, chat: Chat): Promise<object> {
  const intent = intents[asked.command]?.(asked.text);
  if (intent === undefined) return dialogSentence(say(turn.language, 'unknown-button'));
  const sentence = wordsOf(asked, turn);
  return dialogOf(await chat(pressOf(verbs.choose, { intent, sentence })), turn.language);
}

/** Sends the dialog's form on; what is wrong comes back in the same dialog. */
export async function sendAction({ data }: ActionAsked, turn: Turn, chat: Chat): Promise<object> {
  const { verb } = data;
  if (typeof verb !== 'string') return dialogSentence(say(turn.language, 'unknown-button'));
  return dialogOf(await chat(pressOf(verb, data)), turn.language);
}

function pressOf(verb: string, data: Readonly<Record<string, unknown>>): Said {
  return { kind: 'press', verb, data: { ...data, verb }, automatic: false };
}

/** Of somebody else's message, the device is for them. */
function wordsOf({ text, author }: ActionAsked, { actor }: Turn): string {
  return author === undefined || author.oid === actor.oid ? text : `${text} (till ${author.name})`;
}

function dialogOf(shown: readonly Shown[], language: Language): object {
  const card = shown.find((one) => one.card !== undefined)?.card;
  if (card !== undefined) return dialogResponse('Kretslopp', card);
  return dialogSentence(
    shown.find(({ text }) => text !== undefined)?.text ?? say(language, 'done'),
  );
}

function isPhone(text: string): boolean {
  return /\b(?:i?phone|mobil\w*|telefon\w*|galaxy)\b/iu.test(text);
}
