import { openEmbedded } from '../../bot/store/embedded';
import { openMongo } from '../../bot/store/mongo';
import type { Engine } from '../../bot/store/port';
import {
  dropDatabase,
  freshDatabase,
  hasMongoServer,
  howToGetMongo,
  mongoServer,
} from './mongo-server';
import { watched } from './watched';

/** Opens an engine with nothing in it. What it opens is closed, and taken away, after the block of tests. */
export type OpenEngine = () => Promise<Engine>;

/** An embedded engine without a folder. */
export async function memoryEngine(): Promise<Engine> {
  return watched(await openEmbedded({}));
}

/** An embedded engine that keeps its documents in a folder. */
export async function folderEngine(folder: string): Promise<Engine> {
  return watched(await openEmbedded({ folder }));
}

/**
 * The same tests on both engines, each in a block of its own. Where there is no MongoDB that half is
 * left out, and one line of the run says how to get it; see mongo-server.ts.
 */
export function onEachEngine(tests: (name: string, open: OpenEngine) => void): void {
  describe('on the embedded engine', () => {
    withEngines(memoryEngine, (open) => {
      tests('embedded', open);
    });
  });
  if (hasMongoServer()) {
    describe('on MongoDB', () => {
      onMongo(tests);
    });
  } else if (!told) {
    told = true;
    process.stdout.write(`Tests on MongoDB are skipped: ${howToGetMongo}.\n`);
  }
}

let told = false;

function onMongo(tests: (name: string, open: OpenEngine) => void): void {
  let url = '';
  const databases: string[] = [];
  before(async function () {
    this.timeout(300_000); // the first time, `npm run test:mongo` downloads a mongod
    url = await mongoServer();
  });
  const openFresh = async (): Promise<Engine> => {
    const database = freshDatabase();
    databases.push(database);
    return watched(await openMongo({ url, database }));
  };
  withEngines(openFresh, (open) => {
    tests('mongodb', open);
  });
  after(async () => {
    await Promise.all(databases.map((database) => dropDatabase(url, database)));
  });
}

function withEngines(open: OpenEngine, tests: (open: OpenEngine) => void): void {
  const opened: Engine[] = [];
  tests(async () => {
    const engine = await open();
    opened.push(engine);
    return engine;
  });
  after(async () => {
    await Promise.all(opened.map((engine) => engine.close()));
  });
}
