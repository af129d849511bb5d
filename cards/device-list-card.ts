import type { DeviceLine } from '../bot/domain/device-view';
import type { Language } from '../bot/domain/language';
import { say } from '../bot/locale';
import { rentText } from '../bot/locale/format';
import type { Card } from './card';
import { linesCard, type Line } from './lines-card';
import { nameKept } from './product-name';

/** A person's own devices, and how long each may be kept. */
export function deviceListCard(
  list: { readonly lines: readonly DeviceLine[]; readonly demo: boolean },
  language: Language,
): Card {
  const title = say(language, 'devices.title');
  const lines = list.lines.map((line) => lineOf(line, language));
  return linesCard({ title, lines, more: 0, demo: list.demo }, language);
}

function lineOf(line: DeviceLine, language: Language): Line {
  const { rent, state } = line;
  const detail = [
    dueText(line, language),
    line.tag,
    // In use is what one's devices are; only what is otherwise is worth a word.
    ...(state === 'in-use' ? [] : [say(language, `state.${state}`)]),
    ...(rent === undefined ? [] : [rentText(language, rent)]),
  ].join(' · ');
  return { heading: nameKept(line.model, language), detail };
}

/** Up to two months in days, beyond that in months; what is overdue says so in words. */
function dueText({ due, daysLeft }: DeviceLine, language: Language): string {
  if (due === undefined || daysLeft === undefined) return say(language, 'devices.no-due');
  if (daysLeft < 0) return say(language, 'devices.over', { due, days: -daysLeft });
  const left =
    daysLeft <= 60
      ? say(language, 'devices.left', { days: daysLeft })
      : say(language, 'devices.left-months', { months: Math.round(daysLeft / 30.4) });
  return say(language, 'devices.due', { due, left });
}
