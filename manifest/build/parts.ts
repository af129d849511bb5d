import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from './fill';
import type { Filled } from './values';

/** What a feature adds to the package: in the package only if the code behind it is there. */
export interface Part {
  /** A file of the project, without which the part would promise something that isn't there. */
  readonly needs: string;
  /** A value that may be left out; without it the part is left out too. */
  readonly wants?: string;
  /** Properties of the manifest. */
  readonly manifest: JsonObject;
  /** Their Swedish words, as in sv.json. */
  readonly sv: JsonObject;
}

/** The parts in manifest/parts whose code is there, and what they want to know. */
export function partsOf(root: string, filled: Filled): readonly Part[] {
  const folder = join(root, 'manifest', 'parts');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readJson(join(folder, file)) as unknown as Part)
    .filter(({ needs }) => existsSync(join(root, needs)))
    .filter(({ wants }) => wants === undefined || wants in filled);
}

export function readJson(path: string): JsonObject {
  return JSON.parse(readFileSync(path, 'utf8')) as JsonObject;
}
