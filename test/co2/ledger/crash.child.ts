import { openEmbedded } from '../../../bot/store/embedded';
import { dyingEngine } from '../../support/dying-engine';
import { storeOn } from './builders';
import { furnish, live } from './crash-story';

/** A real process on a real folder, which kills itself with SIGKILL at a chosen write of the ledger's. */
async function main([folder = '', death = '']: readonly string[]): Promise<void> {
  const engine = await openEmbedded({ folder });
  const [when, at] = death.split(':');
  const counting = { on: false };
  const store = await storeOn(
    dyingEngine(engine, Number(at), when === 'before' ? 'before' : 'after', counting),
  );
  await furnish(store);
  counting.on = true;
  await live(store);
}

void main(process.argv.slice(2));
