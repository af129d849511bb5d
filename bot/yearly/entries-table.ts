import { kilograms, type Co2Entry } from '../domain/co2/entry';
import type { EntryLine } from '../domain/co2/monthly/entries-view';
import type { Language } from '../domain/language';
import type { Cell } from '../files/table';
import { say } from '../locale';

/**
 * Every entry behind a figure, a row each, with the method and the numbers it was worked out from: what
 * an auditor needs to get to the same kilograms. The last column names the entry itself.
 */
export function entriesTable(
  entries: readonly { readonly line: EntryLine; readonly entry: Co2Entry }[],
  language: Language,
): readonly (readonly Cell[])[] {
  const headings = say(language, 'co2.file.headings').split(';');
  return [headings, ...entries.map(({ line, entry }) => rowOf(line, entry, language))];
}

function rowOf(line: EntryLine, entry: Co2Entry, language: Language): readonly Cell[] {
  return [
    entry.month,
    line.date,
    line.administration[language],
    say(language, `co2.entry.${line.kind}`),
    say(language, `co2.status.${line.status}`),
    line.subject,
    line.items,
    line.kg,
    kilograms(entry.low),
    kilograms(entry.high),
    say(language, `co2.method.${line.method}`),
    line.factorSet,
    Object.entries(entry.inputs)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    entry.corrects ?? '',
    entry._id,
  ];
}
