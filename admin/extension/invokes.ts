import type { Invoke } from '../../bot/intents/invoke';
import { say } from '../../bot/locale';
import { actionIn, searchIn } from './asked';
import { openAction, sendAction } from './message-action';
import { dialogSentence, resultsResponse, sentenceResponse } from './results';
import { search, type Searching } from './search';

/** The message extension: a search from any compose box, and what can be made of a message. */
export function messageExtension(services: Searching): readonly Invoke[] {
  return [
    {
      name: 'composeExtension/query',
      instead: sentenceResponse,
      answer: async (value, turn, chat) => {
        const asked = searchIn(value);
        const results = await search(services, turn, asked, chat);
        if (results.length > 0) return resultsResponse(results);
        if (asked.text === '') return sentenceResponse(say(turn.language, 'search.nothing-waits'));
        return sentenceResponse(say(turn.language, 'search.nothing', { search: asked.text }));
      },
    },
    {
      name: 'composeExtension/fetchTask',
      instead: dialogSentence,
      answer: async (value, turn, chat) => openAction(actionIn(value), turn, chat),
    },
    {
      name: 'composeExtension/submitAction',
      instead: dialogSentence,
      answer: async (value, turn, chat) => sendAction(actionIn(value), turn, chat),
    },
  ];
}
