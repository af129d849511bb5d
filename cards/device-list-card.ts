import type { DeviceLine } from '../bot/domain/device-view';
import type { Language } from '../bot/domain/language';
import { say } from '../bot/locale';
import { rentText } from '../bot/locale/format';
import type { Card } from './card';
import { linesCard } from './lines-card';

/** A person's own devices, and how long each may be kept. */
export function deviceListCard(
  list: { readonly lines: readonly DeviceLine[]; readonly demo: boolean },
  language: Language,
): Card {
  const lines = list.lines.map((line) => ({
    heading: line.model,
    detail: [line.tag, say(language, `state.${line.state}`), ...(line.rent === undefined ? [] : [rentText(language, line.rent)])].join(' · '),
    extra: dueText(line, language),
    buttons: [],
  }));
  return linesCard({ title: say(language, 'devices.title'), lines, more: 0, demo: list.demo }, language);
}

/** Up to two months in days, beyond that in months; what is overdue says so in words. */
function dueText({ due, daysLeft }: DeviceLine, language: Language): string {
  if (due === undefined || daysLeft === undefined) return say(language, 'devices.no-due');
  const left =
    daysLeft < 0
      ? say(language, 'devices.over', { days: -daysLeft })
      : daysLeft <= 60
        ? say(language, 'devices.left', { days: daysLeft })
        : say(language, 'devices.left-months', { months: Math.round(daysLeft / 30.4) });
  return say(language, 'devices.due', { due, left });
}
