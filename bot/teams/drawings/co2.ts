import { dispatchCard } from '../../../cards/co2/dispatch-card';
import { entriesCard } from '../../../cards/co2/entries-card';
import { monthlyCard } from '../../../cards/co2/monthly-card';
import type { Card } from '../../../cards/card';
import type { MonthlyView } from '../../domain/co2/monthly/view';
import type { Language } from '../../domain/language';
import type { Co2Reply } from '../../intents/co2/reply';
import { say } from '../../locale';
import type { Drawings } from '../drawn';

/** The month's card goes to many with the same figures: each view is drawn once in each language and with each note. */
const drawn = new WeakMap<MonthlyView, Map<string, Card>>();

export const co2Drawings: Drawings<Co2Reply> = {
  'co2-card': ({ view, note }, language) => {
    const above = note === undefined ? '' : say(language, note.key, note.facts);
    return { card: drawnOnce(view, language, above) };
  },
  'co2-entries': ({ entries }, language) => ({
    card: entriesCard(entries, language),
    replaces: true,
  }),
  'co2-dispatch': ({ dispatch }, language) => ({ card: dispatchCard(dispatch, language) }),
};

function drawnOnce(view: MonthlyView, language: Language, note: string): Card {
  const known = drawn.get(view) ?? new Map<string, Card>();
  drawn.set(view, known);
  const key = `${language} ${note}`;
  const card = known.get(key) ?? monthlyCard(view, language, note);
  known.set(key, card);
  return card;
}
