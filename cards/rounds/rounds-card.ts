import type { Language } from '../../bot/domain/language';
import type { ProposedRound } from '../../bot/domain/rounds/propose';
import type { RoundItem } from '../../bot/domain/rounds/round';
import type { RoundsView } from '../../bot/domain/rounds/round-view';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import template from '../templates/rounds.json';
import { verbs } from '../verbs';

const draw = design(template);

/** What one card holds; the rest comes when these are planned or driven. */
const mostRounds = 5;
const mostItems = 20;

/** Drives to plan and drives that are planned, with what each brings, fetches or mends. */
export function roundsCard(view: RoundsView, language: Language, note = ''): Card {
  const counts = { proposed: view.proposed.length, planned: view.planned.length };
  const nothing = counts.proposed + counts.planned === 0;
  return draw({
    language,
    title: say(language, 'round.title'),
    summary: spoken(note, say(language, 'round.summary', counts)),
    note: shownIf(note),
    none: shownIf(nothing ? say(language, 'round.none') : ''),
    proposed: view.proposed.slice(0, mostRounds).map((round) => proposedPart(round, language)),
    planned: view.planned.slice(0, mostRounds).map((round) => plannedPart(round, language)),
    demo: shownIf(view.demo ? say(language, 'demo') : ''),
  });
}

function proposedPart(round: ProposedRound, language: Language): object {
  const { place, day, items, cabinets } = round;
  return {
    heading: say(language, 'round.proposed', { place, day }),
    carries: say(language, 'round.carries', { items: items.length, cabinets }),
    lines: linesOf(items, language),
    alone: shownIf(items.length === 1 ? say(language, 'round.alone') : ''),
    plan: button(language, say(language, 'round.plan'), verbs.planRound, { place }, 'positive'),
  };
}

function plannedPart(round: RoundsView['planned'][number], language: Language): object {
  const { _id, number, place, day, items, cabinets } = round;
  const to = (title: 'round.drive' | 'round.print' | 'round.cancel', verb: keyof typeof verbs) =>
    button(language, say(language, title), verbs[verb], { round: _id });
  return {
    heading: say(language, 'round.going', { number, place, day }),
    carries: say(language, 'round.carries', { items: items.length, cabinets }),
    input: `done-${_id}`,
    label: say(language, 'round.came'),
    wrong: say(language, 'round.came-wrong'),
    choices: items
      .slice(0, mostItems)
      .map((item) => ({ title: lineOf(item, language), value: item.about })),
    all: items.map(({ about }) => about).join(','),
    drive: to('round.drive', 'driveRound'),
    others: [to('round.print', 'fetchRound'), to('round.cancel', 'cancelRound')],
  };
}

function linesOf(items: readonly RoundItem[], language: Language): readonly object[] {
  const lines = items.slice(0, mostItems).map((item) => ({ text: lineOf(item, language) }));
  const more = items.length - lines.length;
  return more > 0 ? [...lines, { text: say(language, 'list.more', { count: more }) }] : lines;
}

function lineOf({ kind, number, what }: RoundItem, language: Language): string {
  return `${say(language, `round.${kind}`)}: ${what} (${number})`;
}
