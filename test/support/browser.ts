import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing is fetched and nothing is told: the tests need the pages they open, and no more. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let told = false;

/**
 * Where Chromium is. Without one the browser's tests are skipped with one line that says so;
 * where CI=true they fail instead. Call it first in `before`, and skip on undefined.
 */
export function chromiumPath(): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  const found = (wanted === undefined ? usual : [wanted]).find(canRun);
  if (found !== undefined) return found;
  const why = 'no Chromium: set CHROMIUM_PATH, or install one as /usr/bin/chromium';
  if (process.env['CI'] === 'true') throw new Error(`the browser's tests can't run: ${why}`);
  if (!told) process.stderr.write(`\n  The browser's tests are skipped: ${why}\n`);
  told = true;
  return undefined;
}

/** `more` are switches of Chromium's: a camera. */
export function openBrowser(
  executablePath: string,
  more: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
