import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../install.mjs';

export const botName = 'The bot';
export const botScript = join(root, 'dist', 'bot', 'main.js');

/** Starts the bot on the demo's data. */
export function startBot(children, { port, data }) {
  children.start(botName, botScript, {
    cwd: root,
    env: demoEnvironment(port, data),
    log: join(data, 'bot.log'),
  });
}

/** Settings of a real installation, left in the shell, must not reach the demo. */
function demoEnvironment(port, data) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(MICROSOFT_|GRAPH_|MONGODB_|KRETSLOPP_)/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: 'development',
    PORT: String(port),
    HOST: '127.0.0.1',
    KRETSLOPP_STORE: 'embedded',
    KRETSLOPP_DATA_FOLDER: data,
    KRETSLOPP_DEMO: 'yes',
  };
}

/** What a log says since a place in it, for a person to see why something ended: no everyday lines. */
export function lastWords(log, begin) {
  const lines = readFileSync(log).subarray(begin).toString().trimEnd().split('\n');
  return lines.filter((line) => !line.includes('"level":"info"')).slice(-12);
}
