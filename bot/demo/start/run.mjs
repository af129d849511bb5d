import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { install } from '../install.mjs';
import { botName, lastWords, startBot } from './bot.mjs';
import { build } from './build.mjs';
import { Children } from './children.mjs';
import { putAside } from './data.mjs';
import { answers, mustBeFree } from './ports.mjs';
import { serve } from './serve.mjs';
import { openWindow, people } from './windows.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

/** Runs the whole demo until it is told to stop; resolves with the exit code. Production has no demo. */
export async function run(options) {
  if (process.env.NODE_ENV === 'production') return serve();
  await portsMustBeFree(options);
  install();
  build();
  if (options.fresh) {
    const moved = await putAside(options.data, new Date());
    if (moved !== undefined) say(`The old data is in ${moved}`);
  }
  mkdirSync(options.data, { recursive: true });
  return live(options);
}

async function portsMustBeFree({ port, firstWindow, windows }) {
  await mustBeFree(port, '127.0.0.1', '--port');
  if (!windows) return;
  for (const at of portsOf(firstWindow)) {
    if (at === port) throw new Error(`Port ${at} can't serve both the bot and a window.`);
    await mustBeFree(at, undefined, '--playground-port');
  }
}

const portsOf = (firstWindow) => people.map((_, index) => firstWindow + index);

async function live(options) {
  const stopping = new AbortController();
  const children = new Children((death) => stopping.abort(death));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
  const stopped = new Promise((resolve) => stopping.signal.addEventListener('abort', resolve));
  try {
    await open(children, options, stopping.signal);
    await stopped;
    return farewell(stopping.signal.reason);
  } catch (problem) {
    if (stopping.signal.aborted) return farewell(stopping.signal.reason);
    throw problem;
  } finally {
    await children.stop();
  }
}

async function open(children, { port, firstWindow, data, windows }, signal) {
  startBot(children, { port, data });
  await answers(`http://127.0.0.1:${port}/healthz`, botName, 60, signal);
  const opened = windows
    ? people.map((person, index) => ({ person, at: firstWindow + index }))
    : [];
  for (const { person, at } of opened)
    openWindow(children, person, { botPort: port, port: at, data });
  for (const { person, at } of opened) {
    await answers(`http://127.0.0.1:${at}/`, `${person.name}'s window`, 60, signal);
  }
  say(
    `\nKretslopp answers at http://127.0.0.1:${port}/api/messages; its log is in ${data}/bot.log`,
  );
  say(`The admin page is at http://127.0.0.1:${port}/admin`);
  for (const { person, at } of opened) {
    say(`\n  ${person.name}, ${person.role}: http://127.0.0.1:${at}`);
    say(`    Try: "${person.say}" - ${person.gives}`);
  }
  say('\nCtrl-C stops everything; the data is kept.');
}

/** The exit code, with a word about what ended unasked. */
function farewell(reason) {
  if (reason?.how === undefined) {
    say('\nStopping.');
    return 0;
  }
  process.stderr.write(`${reason.name} ended by itself (${reason.how}), so the rest is stopped.\n`);
  for (const line of lastWords(reason.log, reason.begin)) process.stderr.write(`${line}\n`);
  return 1;
}
