import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { adminFeature } from '../../admin/feature';
import { seedDemo } from '../../bot/demo/seed';
import { localConfig, startTestApp, type TestApp } from './app';

let built = false;

/** The page as `npm run build` makes it, once for a run of tests. */
function buildPage(): void {
  if (built) return;
  const script = join(__dirname, '..', '..', 'admin', 'page', 'build.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the page can't be built: ${stderr}`);
  built = true;
}

/** The demo's municipality with the admin page, as `npm start` has it. */
export async function startAdminPage(): Promise<TestApp> {
  buildPage();
  return startTestApp({
    outside: {
      features: [(base) => adminFeature(base)],
      config: { ...localConfig, demo: true },
      prepare: async (store) => {
        await seedDemo(store, new Date());
      },
      clock: () => new Date(),
    },
  });
}
