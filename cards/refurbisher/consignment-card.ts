import type { Language } from '../../bot/domain/language';
import type {
  ConsignmentLineView,
  ConsignmentView,
} from '../../bot/domain/refurbisher/consignment-view';
import { say } from '../../bot/locale';
import { capitalised } from '../../bot/locale/format';
import { button, type Button } from '../buttons';
import type { Card } from '../card';
import { textField } from '../returns/fields';
import { recordCard, type Ask, type RecordParts } from '../returns/record-card';
import { verbs } from '../verbs';
import { stageText } from './stage-text';

/** What was typed before, where a rule said no. */
export interface Typed {
  readonly devices?: string;
  readonly carrier?: string;
  readonly seal?: string;
  readonly leftBehind?: string;
}

/** One consignment: what is in it, and what can be done with it now. */
export function consignmentCard(
  view: ConsignmentView,
  language: Language,
  typed: Typed = {},
  note = '',
): Card {
  const { number, devices, refurbisher, stage, demo } = view;
  const gone = stage.name === 'handed-over' ? stage : undefined;
  return recordCard(
    {
      title: say(language, 'consignment.title', { number }),
      note,
      line: capitalised(stageText(view, language)),
      rows: [
        [say(language, 'consignment.count'), String(devices)],
        [say(language, 'consignment.to'), refurbisher],
        [say(language, 'consignment.handed-over-by'), view.handedOverBy],
        [say(language, 'consignment.carrier'), gone?.carrier],
        [say(language, 'consignment.seal'), gone?.seal],
      ],
      sections: sectionsOf(view, language),
      ...partsFor(view, language, typed),
      demo,
    },
    language,
  );
}

function sectionsOf(view: ConsignmentView, language: Language): RecordParts['sections'] {
  const { lines, more } = view;
  if (lines.length === 0) return [];
  const details = [
    ...lines.map((line) => `• ${lineText(line, language)}`),
    ...(more > 0 ? [say(language, 'list.more', { count: more })] : []),
  ];
  return [{ heading: say(language, 'consignment.content'), details }];
}

function lineText({ tag, model, serial, place }: ConsignmentLineView, language: Language): string {
  const left = place === 'left-behind' ? say(language, 'consignment.place.left-behind') : undefined;
  return [tag, model, serial, left].filter((part) => part !== undefined).join(' · ');
}

type Parts = Pick<RecordParts, 'fields' | 'send' | 'actions' | 'asks'>;

function partsFor(view: ConsignmentView, language: Language, typed: Typed): Parts {
  const about = { consignment: String(view.number) };
  const files = ['xlsx', 'csv'].map((format) =>
    button(
      language,
      say(language, `consignment.file.${format as 'csv' | 'xlsx'}`),
      verbs.consignmentFile,
      {
        ...about,
        format,
      },
    ),
  );
  switch (view.stage.name) {
    case 'open':
      return opened(view, language, typed, about);
    case 'closed':
      return {
        actions: [
          ...files,
          button(language, say(language, 'consignment.reopen'), verbs.reopenConsignment, about),
        ],
        asks: [handingOver(language, typed, about), cancelling(language, about)],
      };
    case 'handed-over':
      return { actions: [...files, differences(view, language, about)] };
    case 'cancelled':
      return {};
  }
}

type About = Readonly<Record<string, string>>;

function opened(view: ConsignmentView, language: Language, typed: Typed, about: About): Parts {
  const { waiting, devices } = view;
  const fill = button(
    language,
    say(language, 'consignment.fill', { count: waiting }),
    verbs.fillConsignment,
    about,
    'positive',
  );
  const send = (title: 'consignment.add' | 'consignment.take', verb: Button['verb']): Button =>
    button(language, say(language, title), verb, about);
  return {
    fields: [
      textField(
        {
          id: 'devices',
          label: say(language, 'consignment.devices-label'),
          hint: say(language, 'consignment.devices-hint'),
          error: say(language, 'refusal.devices-missing'),
          most: 20_000,
          ...(typed.devices !== undefined && { value: typed.devices }),
        },
        true,
      ),
    ],
    send: [
      send('consignment.add', verbs.addToConsignment),
      ...(devices > 0 ? [send('consignment.take', verbs.takeFromConsignment)] : []),
    ],
    actions: waiting > 0 ? [fill] : [],
    asks: [...(devices > 0 ? [closing(language, about)] : []), cancelling(language, about)],
  };
}

function closing(language: Language, about: About): Ask {
  return {
    title: say(language, 'consignment.close'),
    sure: say(language, 'consignment.close-sure'),
    send: button(
      language,
      say(language, 'consignment.close-yes'),
      verbs.closeConsignment,
      about,
      'positive',
    ),
  };
}

function cancelling(language: Language, about: About): Ask {
  return {
    title: say(language, 'consignment.cancel'),
    sure: say(language, 'consignment.cancel-sure'),
    send: button(
      language,
      say(language, 'consignment.cancel-yes'),
      verbs.cancelConsignment,
      about,
      'destructive',
    ),
  };
}

function handingOver(language: Language, typed: Typed, about: About): Ask {
  const { carrier, seal, leftBehind } = typed;
  const kept = (value: string | undefined): { readonly value?: string } =>
    value === undefined ? {} : { value };
  return {
    title: say(language, 'consignment.hand-over'),
    sure: say(language, 'consignment.hand-over-sure'),
    fields: [
      textField({
        id: 'carrier',
        label: say(language, 'consignment.carrier-label'),
        required: true,
        error: say(language, 'refusal.carrier-missing'),
        ...kept(carrier),
      }),
      textField({
        id: 'seal',
        label: say(language, 'consignment.seal-label'),
        error: say(language, 'consignment.seal-error'),
        ...kept(seal),
      }),
      textField(
        {
          id: 'leftBehind',
          label: say(language, 'consignment.left-label'),
          hint: say(language, 'consignment.left-hint'),
          error: say(language, 'consignment.left-error'),
          most: 20_000,
          ...kept(leftBehind),
        },
        true,
      ),
    ],
    send: button(
      language,
      say(language, 'consignment.hand-over-yes'),
      verbs.handOverConsignment,
      about,
      'positive',
    ),
  };
}

function differences(view: ConsignmentView, language: Language, about: About): Button {
  const title = say(language, 'consignment.differences', { count: view.differences });
  return button(language, title, verbs.showDifferences, about);
}
