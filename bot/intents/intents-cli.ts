import { readFileSync } from 'node:fs';
import { measure, report, type Miss } from './recognise/measure';
import { createRecogniser } from './recognise';
import { readTable } from './recognise/table';

/** `npm run --silent intents -- FILE.tsv [--misses]`: how well sentences of one's own are understood. */
const usage = `Usage: npm run --silent intents -- FILE.tsv [--misses]

FILE.tsv holds a sentence a line: intent, tab, language (sv or en), tab, sentence.
Empty lines and lines that begin with # are skipped.
--misses   also list each sentence that was taken for something else
`;

process.exitCode = main(process.argv.slice(2));

/** @returns the exit code: 0, or 1 when there was nothing to measure */
function main(words: readonly string[]): number {
  const [file] = words.filter((word) => !word.startsWith('--'));
  if (words.includes('--help')) return say(usage, 0);
  if (file === undefined) return say(usage, 1);
  const text = textOf(file);
  if (text === undefined) return say(`${file} can't be read.\n`, 1);
  const { examples, problems } = readTable(text);
  if (problems.length > 0) return say(`${problems.join('\n')}\n`, 1);
  if (examples.length === 0) return say(`${file} holds no sentence.\n`, 1);
  const measured = measure(createRecogniser(), examples);
  if (words.includes('--misses')) process.stdout.write(measured.misses.map(missed).join(''));
  return say(report(measured), 0);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function missed({ example, heard }: Miss): string {
  const asked = heard.sure ? '' : ', but would ask';
  return `${example.intent} taken for ${heard.intent} (${heard.confidence.toFixed(2)}${asked}): ${example.sentence}\n`;
}

function say(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(text);
  return code;
}
