import { ActivityTypes, CardFactory, TextFormatTypes, type Activity } from 'botbuilder';
import { askCard, suggestCard } from '../../cards/ask-card';
import type { Card } from '../../cards/card';
import { deviceListCard } from '../../cards/device-list-card';
import { helpCard } from '../../cards/help-card';
import { inventoryCard } from '../../cards/inventory-card';
import { requestCard } from '../../cards/request-card';
import { requestFormCard } from '../../cards/request-form-card';
import { requestListCard } from '../../cards/request-list-card';
import type { Language } from '../domain/language';
import type { MainReply, Reply } from '../intents/reply';
import { say } from '../locale';
import { rentDrawings } from './drawings/rent';
import { roundsDrawings } from './drawings/rounds';
import { returnsDrawings } from './drawings/returns';
import { filesDrawings } from './drawings/files';
import { refurbisherDrawings } from './drawings/refurbisher';
import { co2Drawings } from './drawings/co2';
import { supportDrawings } from './drawings/support';
import { privacyDrawings } from './drawings/privacy';
import { adminDrawings } from './drawings/admin';
import type { Drawings, Drawn } from './drawn';

const mainDrawings: Drawings<MainReply> = {
  sentence: ({ key, facts, suggest }, language) => {
    const text = say(language, key, facts);
    return suggest === undefined ? { text } : { card: suggestCard(text, suggest, language) };
  },
  ask: ({ guesses, sentence }, language) => ({ card: askCard(guesses, sentence, language) }),
  help: (reply) => ({ card: helpCard(reply, reply.language) }),
  'request-form': ({ form }, language) => ({
    card: requestFormCard(form, language),
    replaces: Object.keys(form.problems).length > 0,
  }),
  request: ({ request, note, replaces }, language) => ({
    card: requestCard(
      request,
      language,
      note === undefined ? '' : say(language, note.key, note.facts),
    ),
    about: request.id,
    ...(replaces !== undefined && { replaces }),
  }),
  requests: (reply, language) => ({ card: requestListCard(reply, language) }),
  devices: (reply, language) => ({ card: deviceListCard(reply, language) }),
  inventory: ({ inventory }, language) => ({ card: inventoryCard(inventory, language) }),
};

const drawings: Drawings<Reply> = {
  ...mainDrawings,
  ...returnsDrawings,
  ...refurbisherDrawings,
  ...co2Drawings,
  ...supportDrawings,
  ...privacyDrawings,
  ...adminDrawings,
  ...roundsDrawings,
  ...filesDrawings,
  ...rentDrawings,
};

/** Draws a reply in a language. */
export function draw(reply: Reply, language: Language): Drawn {
  const drawing = drawings[reply.kind] as (reply: Reply, language: Language) => Drawn;
  return drawing(reply, language);
}

/** The message that shows it. Text is plain: what people typed is never rendered. */
export function messageOf({ text, card, attachment }: Drawn): Partial<Activity> {
  if (attachment !== undefined)
    return { type: ActivityTypes.Message, summary: attachment.name, attachments: [attachment] };
  return card === undefined
    ? { type: ActivityTypes.Message, text: text ?? '', textFormat: TextFormatTypes.Plain }
    : {
        type: ActivityTypes.Message,
        // What Teams says in its notice, where a card alone would say nothing.
        summary: summaryOf(card),
        attachments: [CardFactory.adaptiveCard(card)],
      };
}

function summaryOf({ fallbackText }: Card): string {
  return typeof fallbackText === 'string' ? fallbackText : 'Kretslopp';
}

/** The body of the answer to an Action.Execute: always 200, also when a rule said no (Teams shows errors as faults). */
export function fromInvoke({ text, card }: Drawn): object {
  return card === undefined
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text ?? '' }
    : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}
