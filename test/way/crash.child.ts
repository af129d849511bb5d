import { createRecogniser } from '../../bot/intents/recognise';
import { createLog } from '../../bot/log';
import { startApp } from '../../bot/compose';
import { peopleDirectory } from '../../bot/services/people';
import { openEmbedded } from '../../bot/store/embedded';
import { furnish, localConfig } from '../support/app';
import { dyingEngine } from '../support/dying-engine';
import { aDevice, usedLaptop } from '../support/organisation';

/**
 * A real process on a real folder, which kills itself with SIGKILL at a chosen write of a turn.
 * Its first argument is the folder; the second "before:3", or "after:3", or "after:3:devices.insertOne"
 * where only such writes count, or "never"; the third, how many minutes its clock is ahead.
 */
async function main([folder = '', death = 'never', ahead = '0']: readonly string[]): Promise<void> {
  const engine = await openEmbedded({ folder });
  const [when, at, only] = death.split(':');
  const counting = { on: false };
  const dying =
    when === 'before' || when === 'after'
      ? dyingEngine(
          engine,
          Number(at),
          when,
          counting,
          (...where) => only === undefined || where.join('.') === only,
        )
      : engine;
  const app = await startApp({
    config: localConfig,
    engine: dying,
    directory: (store) => peopleDirectory(store),
    recogniser: createRecogniser(),
    clock: () => new Date(Date.now() + Number(ahead) * 60_000),
    log: createLog(() => undefined),
    prepare: (store) =>
      furnish(store, {
        devices: [aDevice(usedLaptop, { tag: 'KILL-1' }), aDevice(usedLaptop, { tag: 'KILL-2' })],
      }),
  });
  process.on('message', (message) => {
    if (message === 'count') counting.on = true;
    process.send?.({ counting: true });
  });
  process.send?.({ port: app.port });
}

void main(process.argv.slice(2));
