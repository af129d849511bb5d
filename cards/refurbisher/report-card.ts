import type { Language } from '../../bot/domain/language';
import type { ReportView } from '../../bot/domain/refurbisher/report-view';
import { say } from '../../bot/locale';
import { moneyText, numberText } from '../../bot/locale/format';
import { button, type Button } from '../buttons';
import type { Card } from '../card';
import { recordCard, type Ask, type Row } from '../returns/record-card';
import { verbs } from '../verbs';

/** A report: what it would do, or what it did. */
export function reportCard(view: ReportView, language: Language, note = ''): Card {
  const { number, name, stage, unread, kinds, demo } = view;
  const planned = stage === 'planned';
  return recordCard(
    {
      title: say(language, 'report.title', { number }),
      note,
      line: say(language, `report.stage.${stage}`),
      rows: [[say(language, 'report.file'), name], ...summaryRows(view, language)],
      sections: [
        ...(kinds.length === 0
          ? []
          : [
              {
                heading: say(language, planned ? 'report.will-differ' : 'report.differs'),
                details: kinds.map(
                  ({ kind, count }) => `• ${say(language, `difference.${kind}`)}: ${count}`,
                ),
              },
            ]),
        ...(unread.length === 0
          ? []
          : [{ heading: say(language, 'report.unread'), details: [unread.join(', ')] }]),
      ],
      actions: actionsOf(view, language),
      asks: stage === 'applied' ? [undoing(view, language)] : [],
      demo,
    },
    language,
  );
}

function summaryRows({ summary, stage }: ReportView, language: Language): readonly Row[] {
  const count = (value: number): string | undefined =>
    value === 0 ? undefined : numberText(language, value);
  const { rows, devices, wiped, reused, parts, recycled, scrapped } = summary;
  const inFile: Row = [say(language, 'report.rows'), numberText(language, rows)];
  // Nothing of what it did is true any longer.
  if (stage === 'undone') return [inFile];
  return [
    inFile,
    [say(language, 'report.devices'), numberText(language, devices)],
    [say(language, 'report.unchanged'), count(summary.unchanged)],
    [say(language, 'report.wiped'), count(wiped)],
    [say(language, 'fate.reused'), count(reused)],
    [say(language, 'fate.parts'), count(parts)],
    [say(language, 'fate.recycled'), count(recycled)],
    [say(language, 'fate.scrapped'), count(scrapped)],
    [say(language, 'report.settled'), count(summary.settled)],
    [say(language, 'report.credit'), creditText(summary.creditSek, language)],
  ];
}

function creditText(sek: number, language: Language): string | undefined {
  return sek === 0 ? undefined : moneyText(language, sek);
}

function actionsOf(view: ReportView, language: Language): readonly Button[] {
  const { number, hash, stage, others } = view;
  const about = { report: hash, consignment: String(number) };
  if (stage === 'planned')
    return [
      button(language, say(language, 'report.apply'), verbs.applyReport, about, 'positive'),
      ...others.map((other) =>
        button(language, say(language, 'report.other', { number: other }), verbs.planReport, {
          report: hash,
          consignment: String(other),
        }),
      ),
    ];
  if (stage === 'applying' || stage === 'undoing')
    return [button(language, say(language, 'report.look'), verbs.showReport, about)];
  return [
    button(language, say(language, 'report.differences'), verbs.showDifferences, about),
    button(language, say(language, 'consignment.show', { number }), verbs.showConsignment, about),
  ];
}

function undoing({ hash }: ReportView, language: Language): Ask {
  return {
    title: say(language, 'report.undo'),
    sure: say(language, 'report.undo-sure'),
    send: button(
      language,
      say(language, 'report.undo-yes'),
      verbs.undoReport,
      { report: hash },
      'destructive',
    ),
  };
}
