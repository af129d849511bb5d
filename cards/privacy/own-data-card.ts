import type { Language } from '../../bot/domain/language';
import { say, type Key } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { linesCard, type Line } from '../lines-card';
import { privacyVerbs } from '../verbs/privacy';

type What = Extract<Key, `privacy.what.${string}`> extends `privacy.what.${infer W}` ? W : never;

/** What is kept about somebody, why and for how long, and a way to take it along. */
export function ownDataCard(
  { lines, demo }: { readonly lines: readonly OwnDataLine[]; readonly demo: boolean },
  language: Language,
): Card {
  const take: Line = {
    heading: say(language, 'privacy.take'),
    detail: say(language, 'privacy.take-detail'),
    open: button(language, say(language, 'privacy.take-button'), privacyVerbs.fetchOwnData),
  };
  const rest: Line = {
    heading: say(language, 'privacy.not-kept'),
    detail: say(language, 'privacy.not-kept-detail'),
  };
  const title = say(language, 'privacy.title');
  return linesCard(
    { title, lines: [...lines.map((line) => lineOf(line, language)), rest, take], more: 0, demo },
    language,
  );
}

export interface OwnDataLine {
  readonly what: What;
  readonly count: number;
  readonly months?: number;
}

function lineOf({ what, count, months }: OwnDataLine, language: Language): Line {
  const kept =
    months === undefined
      ? say(language, `privacy.kept.${what}`)
      : say(language, 'privacy.kept-months', { months });
  return { heading: say(language, `privacy.what.${what}`, { count }), detail: kept };
}
