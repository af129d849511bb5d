import type { MonthlyView } from '../../bot/domain/co2/monthly/view';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import { verbs } from '../verbs';
import { referenceOf } from './reference';

/** The row at the foot of the card: to the entries, to others, to a file; and no more of it. */
export function buttonsOf(view: MonthlyView, language: Language): readonly object[] {
  const { may } = view;
  const entries = button(
    language,
    say(language, 'co2.button.entries'),
    verbs.co2Entries,
    referenceOf(view),
  );
  const optOut = button(language, say(language, 'co2.button.opt-out'), verbs.co2OptOut);
  const row = {
    actions: may.open ? [entries] : [],
    share: may.share ? [sharing(view, language)] : [],
    download: may.open ? [downloading(view, language)] : [],
    after: may.optOut ? [optOut] : [],
  };
  return Object.values(row).some(({ length }) => length > 0) ? [row] : [];
}

function sharing(view: MonthlyView, language: Language): object {
  return {
    title: say(language, 'co2.button.share'),
    label: say(language, 'co2.share-label'),
    missing: say(language, 'co2.share-missing'),
    hint: say(language, 'co2.share-hint'),
    button: button(
      language,
      say(language, 'co2.button.share-send'),
      verbs.co2Share,
      referenceOf(view),
      'positive',
    ),
  };
}

function downloading(view: MonthlyView, language: Language): object {
  return {
    title: say(language, 'co2.button.download'),
    hint: say(language, 'co2.download-hint'),
    formats: (['xlsx', 'csv', 'pdf'] as const).map((format) =>
      button(language, say(language, `co2.button.${format}`), verbs.co2Export, {
        ...referenceOf(view),
        format,
      }),
    ),
  };
}
