import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../install.mjs';

export const help = `npm start -- [options]

  --port NUMBER             the bot's port (3978)
  --playground-port NUMBER  the first of the windows' three ports (56150)
  --data FOLDER             where the demo keeps its data (data)
  --no-playground           the bot alone, without the three windows
  --fresh                   put the old data aside and begin with new demo data
  --help                    this text
`;

const known = {
  port: { type: 'string', default: '3978' },
  'playground-port': { type: 'string', default: '56150' },
  data: { type: 'string' },
  'no-playground': { type: 'boolean', default: false },
  fresh: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/**
 * What was asked for on the command line. The data folder is a full path, a relative one meant
 * from where the command was typed.
 * @throws Error with a sentence for what can't be understood.
 */
export function readOptions(words, typedIn) {
  const { values } = parsed(words);
  return {
    help: values.help,
    port: portIn('port', values.port, 0),
    firstWindow: portIn('playground-port', values['playground-port'], 2),
    data: folderIn(values.data, typedIn),
    windows: !values['no-playground'],
    fresh: values.fresh,
  };
}

function parsed(words) {
  try {
    return parseArgs({ args: words, options: known, strict: true, allowPositionals: false });
  } catch (problem) {
    const [first] = problem.message.split('. ');
    throw new Error(`${first}. "npm start -- --help" tells the options.`);
  }
}

function portIn(name, text, room) {
  const port = Number(text);
  const last = 65535 - room;
  if (/^\d+$/.test(text) && port >= 1 && port <= last) return port;
  throw new Error(`--${name} takes a port between 1 and ${last}, not "${text}".`);
}

function folderIn(text, typedIn) {
  if (text === undefined) return join(root, 'data');
  if (text !== '') return resolve(typedIn, text);
  throw new Error('--data takes a folder.');
}
