import { openEmbedded } from '../../../bot/store/embedded';
import { openMongo } from '../../../bot/store/mongo';
import type { Engine } from '../../../bot/store/port';
import { dyingEngine } from '../../support/dying-engine';
import { atTime, startMonthly } from './municipality';

/**
 * The month's card as a real process: on a folder, or on a MongoDB beside others. Its arguments are the
 * folder or "mongodb://…", the database or '', the time, and when it kills itself: "before:3", "after:3"
 * or "never". On a MongoDB it waits for its parent's word.
 */
async function main([
  where = '',
  database = '',
  time = '',
  death = '',
]: readonly string[]): Promise<void> {
  const engine = await open(where, database);
  const [when, at] = death.split(':');
  const counting = { on: false };
  const dies = when === 'before' || when === 'after';
  const test = await startMonthly({
    engine: dies ? dyingEngine(engine, Number(at), when, counting) : engine,
  });
  if (database !== '') await word();
  counting.on = true;
  await atTime(test, time);
  await test.app.stop();
  process.exit(0);
}

function open(where: string, database: string): Promise<Engine> {
  return database === '' ? openEmbedded({ folder: where }) : openMongo({ url: where, database });
}

/** Says that it is ready, and waits until the others are. */
function word(): Promise<void> {
  return new Promise((resolve) => {
    process.once('message', () => {
      resolve();
    });
    process.send?.('ready');
  });
}

void main(process.argv.slice(2));
