import type { Language } from '../../bot/domain/language';
import type { RentMonthView } from '../../bot/domain/rent/rent-view';
import { say } from '../../bot/locale';
import { moneyText, monthText } from '../../bot/locale/format';
import { button, type Button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import template from '../templates/rent-month.json';
import { verbs } from '../verbs';

const draw = design(template);

/** Those that no line could be made for; the rest are counted. */
const mostUnbilled = 8;

/** What each administration pays for a month, and what stands in the way of a line. */
export function rentMonthCard(view: RentMonthView, language: Language): Card {
  const title = say(language, 'rent.title', { month: monthText(language, view.month) });
  const total = moneyText(language, view.total);
  return draw({
    language,
    title,
    summary: spoken(say(language, 'rent.summary', { title, total, devices: view.devices })),
    state: stateOf(view, language),
    total: say(language, 'rent.total', { total, devices: view.devices }),
    administrations: view.administrations.map(({ name, amount }) => ({
      name: name[language],
      amount: moneyText(language, amount),
    })),
    corrections: shownIf(correctionsOf(view, language)),
    unbilled: unbilledPart(view, language),
    buttons: buttonsOf(view, language),
    demo: shownIf(view.demo ? say(language, 'demo') : ''),
  });
}

function stateOf({ locked, mayLock }: RentMonthView, language: Language): string {
  if (locked !== undefined) return say(language, 'rent.locked', { at: locked.getTime() });
  return say(language, mayLock ? 'rent.open' : 'rent.not-over');
}

function correctionsOf(
  { corrections: { count, amount } }: RentMonthView,
  language: Language,
): string {
  if (count === 0) return '';
  return say(language, 'rent.corrections', { count, amount: moneyText(language, amount) });
}

function unbilledPart({ unbilled }: RentMonthView, language: Language): readonly object[] {
  if (unbilled.length === 0) return [];
  const more = unbilled.length - mostUnbilled;
  return [
    {
      text: say(language, 'rent.unbilled', { count: unbilled.length }),
      lines: unbilled.slice(0, mostUnbilled).map(({ tag, model, why }) => ({
        text: `${tag} · ${model}: ${say(language, `rent.${why}`)}`,
      })),
      more: shownIf(more > 0 ? say(language, 'list.more', { count: more }) : ''),
    },
  ];
}

function buttonsOf(
  { month, before, after, mayLock }: RentMonthView,
  language: Language,
): readonly Button[] {
  const leaf = (to: string): Button =>
    button(language, monthText(language, to), verbs.showRent, { month: to });
  const lock = button(language, say(language, 'rent.lock'), verbs.lockRent, { month }, 'positive');
  const file = (format: string): Button =>
    button(language, say(language, `rent.file.${format}` as 'rent.file.xlsx'), verbs.fetchRent, {
      month,
      format,
    });
  return [...(mayLock ? [lock] : []), file('xlsx'), file('sie'), leaf(before), leaf(after)];
}
