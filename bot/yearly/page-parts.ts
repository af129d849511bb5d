import type { MonthlyView } from '../domain/co2/monthly/view';
import type { Language } from '../domain/language';
import { say } from '../locale';
import { periodText } from '../locale/period';
import { comparison, kindFacts, outcomeFacts, type Fact } from '../../cards/co2/monthly-facts';
import { equivalenceText } from '../../cards/co2/equivalence-text';
import { estimatedText, methodText } from '../../cards/co2/monthly-text';
import { whoseText } from '../../cards/co2/whose';

/** A heading and what stands under it. */
export interface PagePart {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

/** The page's texts: the card's own words, so that the page and the card never say different things. */
export function pageParts(
  view: MonthlyView,
  language: Language,
): {
  readonly title: string;
  readonly whose: string;
  readonly figure: string;
  readonly lines: readonly string[];
  readonly sections: readonly PagePart[];
  readonly method: readonly string[];
} {
  const equivalence = equivalenceText(view.equivalence, language);
  const sections = [
    { heading: say(language, 'co2.section.compare'), facts: comparison(view, language) },
    { heading: say(language, 'co2.section.kinds'), facts: kindFacts(view.kinds, language) },
    { heading: say(language, 'co2.section.outcome'), facts: outcomeFacts(view.outcome, language) },
  ];
  return printable({
    title: say(language, 'co2.title', { period: periodText(language, view.period) }),
    whose: whoseText(view, language),
    figure: say(language, 'co2.confirmed', { kg: view.kg.confirmed }),
    lines: [estimatedText(view, language), equivalence].filter((line) => line !== ''),
    sections: sections.filter(({ facts }) => facts.length > 0),
    method: [
      methodText(view, language),
      say(language, 'co2.method-note'),
      ...(view.demo ? [say(language, 'demo')] : []),
    ],
  });
}

/** The fonts that every reader of PDF has are without signs; the words beside them say the same. */
function printable<T>(part: T): T {
  if (typeof part === 'string')
    return part
      .replaceAll(/[✓⚠✗] ?/gu, '')
      .replaceAll('\u2212', '-')
      .replaceAll('\u202f', '\u00a0') as T;
  if (Array.isArray(part)) return part.map(printable) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, printable(one)])) as T;
}
