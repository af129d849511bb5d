import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');

/** Where the server looks for the page: admin/tab/page-files.ts. */
export const builtPage = join(root, 'dist', 'admin', 'built-page');

/** Bundles the page into one script and one style sheet; seconds, for it is esbuild. */
export async function buildPage() {
  mkdirSync(builtPage, { recursive: true });
  await build({
    entryPoints: [
      { in: join(here, 'main.tsx'), out: 'page' },
      { in: join(here, 'page.css'), out: 'page' },
    ],
    outdir: builtPage,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(here, 'tsconfig.json'),
    legalComments: 'none',
    logLevel: 'warning',
  });
  copyFileSync(join(here, 'index.html'), join(builtPage, 'index.html'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage();
