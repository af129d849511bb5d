import type { Language } from '../../bot/domain/language';
import type {
  ConsignmentSummary,
  ConsignmentsView,
} from '../../bot/domain/refurbisher/consignment-view';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { recordCard, type Section } from '../returns/record-card';
import { verbs } from '../verbs';
import { stageText } from './stage-text';

/** The latest consignments, and what waits for one. */
export function consignmentsCard(view: ConsignmentsView, language: Language, note = ''): Card {
  const { consignments, waiting, demo } = view;
  const open = consignments.some(({ stage }) => stage.name === 'open');
  return recordCard(
    {
      title: say(language, 'consignments.title'),
      note,
      line: say(language, 'consignments.waiting', { count: waiting }),
      sections: consignments.map((one) => sectionOf(one, language)),
      actions: [
        ...(open
          ? []
          : [
              button(
                language,
                say(language, 'consignments.new'),
                verbs.openConsignment,
                {},
                'positive',
              ),
            ]),
        button(language, say(language, 'key-figures.title'), verbs.showKeyFigures),
        button(language, say(language, 'overdue.title'), verbs.showOverdue),
      ],
      demo,
    },
    language,
  );
}

function sectionOf(summary: ConsignmentSummary, language: Language): Section {
  const { number, devices, stage, differences } = summary;
  const details = [
    `${say(language, 'consignment.devices', { count: devices })} · ${stageText(summary, language)}`,
    ...(differences > 0
      ? [`⚠ ${say(language, 'consignment.differences', { count: differences })}`]
      : []),
  ];
  const about = { consignment: String(number) };
  const show = button(
    language,
    say(language, 'consignment.show', { number }),
    verbs.showConsignment,
    about,
  );
  return {
    heading: say(language, 'consignment.title', { number }),
    details,
    actions: stage.name === 'cancelled' ? [] : [show],
  };
}
