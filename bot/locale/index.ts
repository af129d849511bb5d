import type { Facts } from '../domain/errors';
import type { Language } from '../domain/language';
import { en } from './en';
import { dayText, kgText, pluralText, rentText, timeText } from './format';
import { sv } from './sv';

export type Key = keyof typeof en;

const catalogues: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { sv, en };

/**
 * A sentence in a person's language, its placeholders filled with facts. A placeholder without its
 * fact shows a dash: a sentence with a hole is better than none, and the tests find it.
 */
export function say(language: Language, key: Key, facts: Facts = {}): string {
  return catalogues[language][key].replace(placeholder, (_, name: string, format?: string) => {
    const fact = facts[name];
    return fact === undefined || fact === '' ? '–' : formatted(language, fact, format);
  });
}

/** {name}, {name:format} or {name:plural(one|many)}. */
const placeholder = /\{(\w+)(?::([^{}]+))?\}/gu;

type Formatter = (language: Language, fact: string | number) => string;

const formatters: Readonly<Partial<Record<string, Formatter>>> = {
  day: (language, fact) => dayText(language, String(fact)),
  time: (language, fact) => timeText(language, new Date(fact)),
  sek: (language, fact) => rentText(language, Number(fact)),
  kg: (language, fact) => kgText(language, Number(fact)),
  state: (language, fact) => named(language, `state.${fact}`),
  stage: (language, fact) => named(language, `stage.${fact}`),
  outcome: (language, fact) => named(language, `outcome.${fact}`),
};

function formatted(language: Language, fact: string | number, format: string | undefined): string {
  if (format === undefined) return String(fact);
  const words = /^plural\((.*)\)$/u.exec(format)?.[1];
  if (words !== undefined) return pluralText(language, Number(fact), words);
  return formatters[format]?.(language, fact) ?? String(fact);
}

function named(language: Language, key: string): string {
  return key in catalogues[language] ? catalogues[language][key as Key] : key;
}
