import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from './fill';

/** What a feature adds to the package: in the package only if the code behind it is there. */
export interface Part {
  /** A file of the project, without which the part would promise something that isn't there. */
  readonly needs: string;
  /** Properties of the manifest. */
  readonly manifest: JsonObject;
  /** Their Swedish words, as in sv.json. */
  readonly sv: JsonObject;
}

/** The parts in manifest/parts whose code is there. */
export function partsOf(root: string): readonly Part[] {
  const folder = join(root, 'manifest', 'parts');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readJson(join(folder, file)) as unknown as Part)
    .filter(({ needs }) => existsSync(join(root, needs)));
}

export function readJson(path: string): JsonObject {
  return JSON.parse(readFileSync(path, 'utf8')) as JsonObject;
}
