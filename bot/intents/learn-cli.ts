import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainingExamples } from './recognise/examples';
import { teach } from './recognise/teach';

/** Learns the sentences anew: `npm run --silent intents:learn`, after any change of the sentences or concepts. */
const examples = trainingExamples();
const path = join(__dirname, 'recognise', 'learned.json');
const text = `${JSON.stringify(teach(examples), undefined, 2)}\n`;
writeFileSync(path, text);
process.stdout.write(
  `learned ${examples.length} sentences; ${Math.round(text.length / 1024)} kB\n`,
);
