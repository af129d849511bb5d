import type { Facts } from '../domain/errors';
import type { Language } from '../domain/language';
import { en } from './en';
import type { FactsFor, Key } from './facts';
import { dayText, kgText, pluralText, rentText, timeText } from './format';
import { sv } from './sv';

export type { Key } from './facts';

const catalogues: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { sv, en };

/**
 * A sentence in a person's language, its placeholders filled with facts. A fact that a literal key
 * asks for and is not given does not compile; where it is empty, a dash stands in its place: a
 * sentence with a hole is better than none.
 */
export function say<K extends Key>(language: Language, key: K, ...[facts]: FactsFor<K>): string {
  return filled(language, catalogues[language][key], facts ?? {});
}

/** Whether there is a sentence under a key that was put together. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(en, key);
}

/** {name}, {name:format} or {name:plural(one|many)}. */
const placeholder = /\{(\w+)(?::([^{}]+))?\}/gu;

function filled(language: Language, sentence: string, facts: Facts): string {
  if (!sentence.includes('{')) return sentence;
  return sentence.replace(placeholder, (_, name: string, format?: string) => {
    const fact = facts[name];
    return fact === undefined || fact === '' ? '–' : formatted(language, fact, format);
  });
}

type Formatter = (language: Language, fact: string | number) => string;

/** The formats that a placeholder can name. */
export const formatters: Readonly<Partial<Record<string, Formatter>>> = {
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
  return isKey(key) ? catalogues[language][key] : key;
}
