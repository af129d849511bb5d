import { randomUUID } from 'node:crypto';
import { tellOfDue } from '../../bot/jobs/returns/due';
import { peopleDirectory } from '../../bot/services/people';
import { DueDigests } from '../../bot/services/returns/due-digests';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import { Store } from '../../bot/store/store';
import { furnish } from '../support/furnish';
import { dyingEngine } from '../support/dying-engine';
import { usedLaptop } from '../support/organisation';
import { johan, mikael, sara } from '../support/people';
import { inUseBy } from './scene';

/**
 * The daily job as a real process on a real folder, which kills itself with SIGKILL at a chosen write.
 * Its first argument is the folder; the second "before:3" or "after:3", or "never".
 */
async function main([folder = '', death = 'never']: readonly string[]): Promise<void> {
  const engine = await openEmbedded({ folder });
  const [when, at] = death.split(':');
  const counting = { on: false };
  const dies = when === 'before' || when === 'after';
  const dying = dies ? dyingEngine(engine, Number(at), when, counting) : engine;
  const store = new Store(await openCollections(dying));
  const devices = [
    inUseBy(sara, usedLaptop, { tag: 'D-1', due: '2026-12-20' }),
    inUseBy(sara, usedLaptop, { tag: 'D-2', due: '2026-11-25' }),
    inUseBy(johan, usedLaptop, { tag: 'D-3', due: '2026-10-01' }),
    inUseBy(mikael, usedLaptop, { tag: 'D-4', due: '2027-01-10' }),
    inUseBy(undefined, usedLaptop, { tag: 'D-5', due: '2026-12-20' }),
  ];
  await furnish(store, { devices });
  counting.on = true;
  const digests = new DueDigests({ store, directory: peopleDirectory(store), newId: randomUUID });
  const organisation = await store.organisation('ekholma');
  if (organisation === undefined) throw new Error('no organisation');
  await tellOfDue(store, digests, organisation, new Date('2026-11-23T09:00:00Z'));
  await engine.close();
}

void main(process.argv.slice(2));
