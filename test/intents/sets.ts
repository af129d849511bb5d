import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../../bot/intents/recognise/examples';
import { readTable } from '../../bot/intents/recognise/table';

/** Where a set of test sentences lies: intent, tab, language, tab, sentence. */
export function setPath(name: string): string {
  return join(__dirname, 'sets', `${name}.tsv`);
}

export function setNamed(name: string): readonly Example[] {
  const { examples, problems } = readTable(readFileSync(setPath(name), 'utf8'));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return examples;
}

/** Written after the training sentences were finished, and not looked at to widen them. */
export function ownSet(): readonly Example[] {
  return setNamed('own');
}

/** A sentence without what makes no difference: capitals, punctuation, spaces. Signs alone stay as they are. */
export function plain(sentence: string): string {
  const words = sentence
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? sentence.trim();
}
