import { dispatchCard } from '../../../cards/co2/dispatch-card';
import { entriesCard } from '../../../cards/co2/entries-card';
import { monthlyCard } from '../../../cards/co2/monthly-card';
import type { Co2Reply } from '../../intents/co2/reply';
import { say } from '../../locale';
import type { Drawings } from '../drawn';

export const co2Drawings: Drawings<Co2Reply> = {
  'co2-card': ({ view, note }, language) => ({
    card: monthlyCard(
      view,
      language,
      note === undefined ? '' : say(language, note.key, note.facts),
    ),
  }),
  'co2-entries': ({ entries }, language) => ({
    card: entriesCard(entries, language),
    replaces: true,
  }),
  'co2-dispatch': ({ dispatch }, language) => ({ card: dispatchCard(dispatch, language) }),
};
