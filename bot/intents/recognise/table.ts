import { isLanguage } from '../../domain/language';
import type { Example } from './examples';
import { intentNames, isIntentName } from './intent-names';

/** What a table of sentences holds, and what is wrong with its lines, a sentence a line. */
export interface Table {
  readonly examples: readonly Example[];
  readonly problems: readonly string[];
}

/** Reads lines of intent, tab, language, tab, sentence; empty lines and lines that begin with # are skipped. */
export function readTable(text: string): Table {
  const examples: Example[] = [];
  const problems: string[] = [];
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .forEach((line, before) => {
      if (line.trim() === '' || line.startsWith('#')) return;
      const read = readLine(line);
      if (typeof read === 'string') problems.push(`Line ${before + 1}: ${read}`);
      else examples.push(read);
    });
  return { examples, problems };
}

/** The line's example, or what is wrong with it. */
function readLine(line: string): Example | string {
  const [intent = '', language = '', sentence = '', ...more] = line
    .split('\t')
    .map((field) => field.trim());
  if (sentence === '')
    return 'expected three fields with a tab between them: intent, language, sentence.';
  if (more.some((field) => field !== ''))
    return 'there is a tab too many; the sentence must hold none.';
  if (!isIntentName(intent)) return `"${intent}" is no intent; they are ${intentNames.join(', ')}.`;
  if (!isLanguage(language)) return `"${language}" is no language of ours; they are sv and en.`;
  return { intent, language, sentence };
}
