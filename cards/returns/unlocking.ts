import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import type { Steps } from './record-card';

/** How to sign a phone out, so that somebody else can use it. */
export function unlocking(language: Language): Steps {
  return {
    title: say(language, 'unlock.title'),
    lines: [
      say(language, 'unlock.apple'),
      say(language, 'unlock.google'),
      say(language, 'unlock.help'),
    ],
  };
}
