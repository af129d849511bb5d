import type { Language } from '../../bot/domain/language';
import { hoursText } from '../../bot/domain/support/hours-text';
import type { RosterLine, RosterView } from '../../bot/domain/support/roster-views';
import { say } from '../../bot/locale';
import { dayText } from '../../bot/locale/format';
import { button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import template from '../templates/support-roster.json';
import { verbs } from '../verbs';

const draw = design(template);

/** Who helps at a distance, when, and who is on call; each can be changed. */
export function rosterCard(roster: RosterView, language: Language, note = ''): Card {
  const title = say(language, 'roster.title');
  const { technicians, onCall, today, demo } = roster;
  return draw({
    language,
    title,
    summary: spoken(note, title, say(language, 'roster.many', { count: technicians.length })),
    note: shownIf(note),
    none: shownIf(technicians.length === 0 ? say(language, 'roster.none') : ''),
    technicians: technicians.map((one) => ({
      name: one.name,
      detail: detailOf(one, today, language),
      open: button(language, say(language, 'roster.change'), verbs.openTechnician, {
        technician: one.oid,
      }),
    })),
    add: button(language, say(language, 'roster.add'), verbs.openTechnician, { technician: '' }),
    onCallTitle: say(language, 'roster.on-call'),
    weeks:
      onCall.length === 0
        ? [{ text: say(language, 'roster.on-call-none') }]
        : onCall.map(({ name, from, to }) => ({
            text: `${dayText(language, from)} – ${dayText(language, to)}: ${name}`,
          })),
    plan: planPart(roster, language),
    calendar: calendarPart(roster, language),
    demo: shownIf(demo ? say(language, 'demo') : ''),
  });
}

function detailOf(
  { skills, hours, places = [], away }: RosterLine,
  today: string,
  language: Language,
): string {
  const of = skills.map((one) => say(language, `support.of.${one}`)).join(', ');
  const absent = away.find(({ to }) => to >= today);
  return [
    hoursText(hours, language),
    of === '' ? say(language, 'roster.everything') : of,
    ...(places.length === 0 ? [] : [places.join('; ')]),
    ...(absent === undefined ? [] : [say(language, 'roster.away', { ...absent })]),
  ].join(' · ');
}

function calendarPart({ calendar }: RosterView, language: Language): readonly object[] {
  if (calendar === undefined) return [];
  const change = say(language, calendar ? 'roster.calendar-leave' : 'roster.calendar-ask');
  return [
    {
      text: say(language, calendar ? 'roster.calendar-asked' : 'roster.calendar-own'),
      change: button(language, change, verbs.setCalendar, { asked: calendar ? 'no' : 'yes' }),
    },
  ];
}

function planPart({ technicians, today }: RosterView, language: Language): readonly object[] {
  if (technicians.length === 0) return [];
  return [
    {
      title: say(language, 'roster.plan'),
      whoLabel: say(language, 'roster.who-on-call'),
      fromLabel: say(language, 'roster.from'),
      toLabel: say(language, 'roster.to'),
      missing: say(language, 'support.choose'),
      today,
      choices: technicians.map(({ name, oid }) => ({ title: name, value: oid })),
      button: button(language, say(language, 'roster.save'), verbs.setOnCall, {}, 'positive'),
    },
  ];
}
