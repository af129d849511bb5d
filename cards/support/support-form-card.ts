import type { Language } from '../../bot/domain/language';
import { supportCategories } from '../../bot/domain/support/roster';
import type { SupportFormView } from '../../bot/domain/support/support-views';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import template from '../templates/support-form.json';
import { verbs } from '../verbs';
import { whenText } from './when-text';

const draw = design(template);

/** The form in which help is booked: what is wrong, and when. Everything typed stays. */
export function supportFormCard(form: SupportFormView, language: Language): Card {
  const { draft, entry, problems, demo } = form;
  const title = say(language, 'support.title');
  const to = (verb: keyof typeof verbs, key: 'support.book' | 'support.times' | 'support.urgent') =>
    button(language, say(language, key), verbs[verb], {
      draft,
      ...(entry.tried && { tried: 'yes' }),
    });
  const wrong = problems.map((problem) => ({ text: say(language, `support.problem.${problem}`) }));
  return draw({
    language,
    title,
    summary: spoken(title, ...wrong.map(({ text }) => text)),
    wrong: wrong.length === 0 ? [] : [{ title: say(language, 'support.almost'), lines: wrong }],
    selfHelp: selfHelpPart(form, language),
    ...labels(language),
    devices: [
      ...form.devices.map(({ id, name }) => ({ title: name, value: id })),
      { title: say(language, 'support.other-device'), value: 'other' },
    ],
    categories: supportCategories.map((one) => ({
      title: say(language, `support.of.${one}`),
      value: one,
    })),
    entry: { ...entry, device: entry.device === '' ? 'other' : entry.device },
    times: timesPart(form, language),
    noTimes: shownIf(timesNote(form, language)),
    days: form.days,
    showTimes: to('supportTimes', 'support.times'),
    book: { ...to('bookSupport', 'support.book'), style: 'positive' },
    urgent: to('urgentSupport', 'support.urgent'),
    phone: shownIf(
      form.itPhone === undefined ? '' : say(language, 'support.or-ring', { phone: form.itPhone }),
    ),
    demo: shownIf(demo ? say(language, 'demo') : ''),
  });
}

function labels(language: Language): object {
  return {
    deviceLabel: say(language, 'support.device'),
    categoryLabel: say(language, 'support.category'),
    troubleLabel: say(language, 'support.trouble'),
    troubleMissing: say(language, 'support.problem.trouble-missing'),
    phoneLabel: say(language, 'support.phone'),
    phoneWrong: say(language, 'support.problem.phone-wrong'),
    slotMissing: say(language, 'support.problem.slot-missing'),
    dayLabel: say(language, 'support.day'),
    choose: say(language, 'support.choose'),
  };
}

function timesNote({ times, calendarAway }: SupportFormView, language: Language): string {
  if (times.length === 0) return say(language, 'support.no-times');
  return calendarAway ? say(language, 'support.calendar-away') : '';
}

/** The first time is chosen, unless what was chosen is still there. */
function timesPart({ times, entry }: SupportFormView, language: Language): readonly object[] {
  if (times.length === 0) return [];
  const values = times.map((time) => time.toISOString());
  return [
    {
      label: say(language, 'support.when'),
      choices: times.map((time, at) => ({ title: whenText(language, time), value: values[at] })),
      value: values.includes(entry.slot) ? entry.slot : values[0],
    },
  ];
}

function selfHelpPart({ selfHelp, draft }: SupportFormView, language: Language): readonly object[] {
  if (selfHelp === undefined) return [];
  return [
    {
      title: say(language, 'support.try-first', { what: selfHelp.title[language] }),
      steps: selfHelp.steps[language].map((text, at) => ({ text: `${at + 1}. ${text}` })),
      unhelped: button(language, say(language, 'support.it-did-not'), verbs.supportTimes, {
        draft,
        tried: 'yes',
      }),
      helped: button(language, say(language, 'support.it-helped'), verbs.selfHelped),
    },
  ];
}
