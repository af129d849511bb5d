import type { Language } from '../../bot/domain/language';
import { supportCategories } from '../../bot/domain/support/roster';
import type { TechnicianForm } from '../../bot/domain/support/roster-views';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import { design, spoken, type Card } from '../card';
import template from '../templates/support-technician.json';
import { verbs } from '../verbs';

const draw = design(template);

/** The form about a technician: whom, what with, when and where. Everything typed stays. */
export function technicianCard(form: TechnicianForm, language: Language): Card {
  const { entry, name, problems, meant } = form;
  const title = name ?? say(language, 'roster.new');
  const about = { technician: entry.oid };
  const names = meant.join(', ');
  const wrong = problems.map((one) => ({
    text: say(language, `roster.problem.${one}`, { names }),
  }));
  const remove = say(language, 'roster.remove');
  return draw({
    language,
    title,
    summary: spoken(title, ...wrong.map(({ text }) => text)),
    wrong: wrong.length === 0 ? [] : [{ title: say(language, 'support.almost'), lines: wrong }],
    who: entry.oid === '' ? [whoPart(entry.who, language)] : [],
    hours: {
      label: say(language, 'roster.hours'),
      missing: say(language, 'roster.problem.hours-wrong'),
      value: entry.hours,
    },
    skills: skillsPart(entry.skills, language),
    goes: placesPart(form, language),
    away: {
      fromLabel: say(language, 'roster.away-from'),
      toLabel: say(language, 'roster.away-to'),
      wrong: say(language, 'roster.problem.away-wrong'),
      from: entry.awayFrom,
      to: entry.awayTo,
    },
    choose: say(language, 'support.choose'),
    save: button(language, say(language, 'roster.save'), verbs.saveTechnician, about, 'positive'),
    back: button(language, say(language, 'roster.back'), verbs.showRoster),
    remove:
      entry.oid === ''
        ? []
        : [button(language, remove, verbs.removeTechnician, about, 'destructive')],
  });
}

function whoPart(value: string, language: Language): object {
  const missing = say(language, 'roster.problem.who-unknown');
  return { label: say(language, 'roster.who'), missing, value };
}

function skillsPart(chosen: readonly string[], language: Language): object {
  return {
    label: say(language, 'roster.skills'),
    choices: supportCategories.map((one) => ({
      title: say(language, `support.of.${one}`),
      value: one,
    })),
    value: chosen.join(','),
  };
}

/** By number: a place's name may have a comma, and Teams joins what was chosen by commas. */
function placesPart({ places, entry }: TechnicianForm, language: Language): readonly object[] {
  if (places.length === 0) return [];
  const chosen = places.flatMap((place, at) => (entry.places.includes(place) ? [String(at)] : []));
  return [
    {
      label: say(language, 'roster.places'),
      choices: places.map((place, at) => ({ title: place, value: String(at) })),
      value: chosen.join(','),
    },
  ];
}
