import {
  CardFactory,
  type MessagingExtensionResponse,
  type TaskModuleContinueResponse,
  type TaskModuleMessageResponse,
} from 'botbuilder';
import type { Card } from '../../cards/card';

/** One result: a line in the list, and the card that is put into the conversation. */
export interface Result {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** Teams does not send a result's card above 28 KB, two bytes a character. */
const largestCard = 28 * 1024;

/** The list under the search box. Titles and texts are plain: Teams renders thumbnails' text as HTML. */
export function resultsResponse(results: readonly Result[]): MessagingExtensionResponse {
  const attachments = results
    .filter(({ card }) => JSON.stringify(card).length * 2 <= largestCard)
    .map(({ title, text, card }) => ({
      ...CardFactory.adaptiveCard(card),
      preview: CardFactory.thumbnailCard(escaped(title), escaped(text)),
    }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

export function sentenceResponse(text: string): MessagingExtensionResponse {
  return { composeExtension: { type: 'message', text } };
}

/** A dialog with a card in it. */
export function dialogResponse(
  title: string,
  card: Card,
): { readonly task: TaskModuleContinueResponse } {
  const attachment = CardFactory.adaptiveCard(submitting(card));
  return {
    task: {
      type: 'continue',
      value: { title, height: 'large', width: 'medium', card: attachment },
    },
  };
}

/** A dialog that only says something and can be closed. */
export function dialogSentence(text: string): { readonly task: TaskModuleMessageResponse } {
  return { task: { type: 'message', value: text } };
}

/** Dialogs know no Action.Execute: its fallback stands in its place. */
function submitting(part: Card): Card {
  return walked(part) as Card;
}

function walked(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(walked);
  if (typeof part !== 'object' || part === null) return part;
  if ('type' in part && part.type === 'Action.Execute' && 'fallback' in part) return part.fallback;
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walked(inner)]));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
