import type { EntriesView, EntryLine } from '../../bot/domain/co2/monthly/entries-view';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { kgText } from '../../bot/locale/format';
import { button, type Button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import template from '../templates/co2-entries.json';
import { verbs } from '../verbs';
import { periodText } from '../../bot/locale/period';
import { referenceOf } from './reference';
import { whoseText } from './whose';

const draw = design(template);

/** A page of the entries behind a figure, with the way on and the way back. */
export function entriesCard(view: EntriesView, language: Language): Card {
  const { page, pages, count } = view;
  const title = say(language, 'co2.entries.title', { period: periodText(language, view.period) });
  const sum = sumText(view, language);
  const place = say(language, 'co2.entries.page', { page, pages });
  return draw({
    language,
    title,
    whose: whoseText(view, language),
    sum,
    lines: view.lines.map((line) => lineOf(line, language)),
    page: shownIf(count === 0 ? '' : place),
    actions: buttonsOf(view, language),
    summary: spoken(`${title}.`, `${whoseText(view, language)}.`, sum, `${place}.`),
    demo: shownIf(view.demo ? say(language, 'demo') : ''),
  });
}

function sumText({ count, kg }: EntriesView, language: Language): string {
  return count === 0
    ? say(language, 'co2.entries.none')
    : say(language, 'co2.entries.sum', { count, ...kg });
}

function lineOf(line: EntryLine, language: Language): object {
  const { date, kg, subject, factorSet } = line;
  const detail = [
    subject,
    say(language, `co2.status.${line.status}`),
    line.administration[language],
    `${say(language, `co2.method.${line.method}`)} (${factorSet})`,
    ...(line.corrects ? [say(language, 'co2.entries.correction')] : []),
  ];
  return {
    heading: [date, say(language, `co2.entry.${line.kind}`), kgText(language, kg)].join(' · '),
    detail: detail.join(' · '),
  };
}

function buttonsOf(view: EntriesView, language: Language): readonly Button[] {
  const { page, pages } = view;
  const about = referenceOf(view);
  const turn = (key: 'co2.button.more-entries' | 'co2.button.fewer-entries', to: number): Button =>
    button(language, say(language, key), verbs.co2Entries, { ...about, page: String(to) });
  return [
    ...(page < pages ? [turn('co2.button.more-entries', page + 1)] : []),
    ...(page > 1 ? [turn('co2.button.fewer-entries', page - 1)] : []),
    button(language, say(language, 'co2.button.back'), verbs.co2Show, about),
  ];
}
