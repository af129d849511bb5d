import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route } from '../../bot/http/server';

/** Where `npm run build` puts the page, seen from here as compiled and as written. */
const folders = [
  join(__dirname, '..', 'built-page'),
  join(__dirname, '..', '..', 'dist', 'admin', 'built-page'),
];

const files: readonly (readonly [path: string, file: string, type: string])[] = [
  ['/admin', 'index.html', 'text/html; charset=utf-8'],
  ['/admin/page.js', 'page.js', 'text/javascript; charset=utf-8'],
  ['/admin/page.css', 'page.css', 'text/css; charset=utf-8'],
];

/** The page itself; it holds nothing that is anybody's, so everybody may have it. */
export function pageRoutes(): readonly Route[] {
  return files.map(([path, file, type]) => ({
    method: 'get' as const,
    path,
    page: true,
    run: async (_request, response) => {
      const bytes = await firstOf(file);
      if (bytes === undefined) {
        response.send(404, { code: 'not-built', text: 'npm run build' });
        return;
      }
      response.setHeader('Content-Type', type);
      // Asked for again each time, sent again only when it has changed.
      response.setHeader('Cache-Control', 'no-cache');
      response.sendRaw(200, bytes);
    },
  }));
}

async function firstOf(file: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    try {
      return await readFile(join(folder, file));
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'))
        throw problem;
    }
  }
  return undefined;
}
