import type { Language } from '../../bot/domain/language';
import type { DifferencesView, DifferenceView } from '../../bot/domain/refurbisher/report-view';
import { say } from '../../bot/locale';
import { dayText } from '../../bot/locale/format';
import { button } from '../buttons';
import type { Card } from '../card';
import { textField } from '../returns/fields';
import { recordCard, type Ask, type Section } from '../returns/record-card';
import { verbs } from '../verbs';
import { differenceText, nextStepText } from './difference-text';

/** What does not match in a consignment, each with its next step, and a way to say what was found out. */
export function differencesCard(view: DifferencesView, language: Language, note = ''): Card {
  const { number, from, lines, more, demo } = view;
  const about = { consignment: String(number) };
  return recordCard(
    {
      title: say(language, 'differences.title', { number }),
      note,
      line:
        lines.length === 0
          ? `✓ ${say(language, 'differences.none')}`
          : say(language, 'differences.line', { count: from + lines.length + more }),
      sections: [
        ...lines.map((line, at) => sectionOf(line, from + at, language)),
        ...(more > 0 ? [moreSection(view, language)] : []),
      ],
      actions: [
        ...(lines.length === 0
          ? []
          : [button(language, say(language, 'differences.file'), verbs.differencesFile, about)]),
        button(
          language,
          say(language, 'consignment.show', { number }),
          verbs.showConsignment,
          about,
        ),
      ],
      asks: lines.map((line, at) => clearing(line, from + at, number, language)),
      demo,
    },
    language,
  );
}

function sectionOf(line: DifferenceView, at: number, language: Language): Section {
  const since = dayText(language, line.since.toISOString().slice(0, 10));
  return {
    heading: `${at + 1}. ${differenceText(line, language)}`,
    details: [
      nextStepText(line.kind, language),
      say(language, 'differences.since', { day: since }),
    ],
  };
}

function moreSection({ number, from, lines, more }: DifferencesView, language: Language): Section {
  const about = { consignment: String(number), from: String(from + lines.length) };
  return {
    heading: say(language, 'list.more', { count: more }),
    details: [],
    actions: [button(language, say(language, 'differences.next'), verbs.showDifferences, about)],
  };
}

function clearing({ id }: DifferenceView, at: number, number: number, language: Language): Ask {
  const nr = String(at + 1);
  const field = {
    // Inputs of one card need names of their own.
    id: `note${nr}`,
    label: say(language, 'differences.note-label'),
    required: true,
    error: say(language, 'refusal.difference-note-missing'),
  };
  return {
    title: say(language, 'differences.clear', { nr }),
    fields: [textField(field, true)],
    send: button(
      language,
      say(language, 'differences.clear-yes'),
      verbs.clearDifference,
      { consignment: String(number), difference: id, nr },
      'positive',
    ),
  };
}
