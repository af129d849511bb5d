import { join } from 'node:path';
import { zipSync } from 'fflate';
import { faultsIn } from './check';
import { fill, type JsonObject } from './fill';
import { icons } from './icons';
import { partsOf, readJson } from './parts';
import type { Filled } from './values';

/** The Teams app package, and what is wrong with it by Microsoft's own schemas. */
export interface TeamsPackage {
  readonly manifest: JsonObject;
  readonly sv: JsonObject;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly zip: Uint8Array;
  readonly faults: readonly string[];
}

/** A zip's oldest day: the same sources and values make the same bytes. */
const always = new Date(1980, 0, 1, 12);

/** Puts the package together from the templates in manifest/ and the values given. */
export async function teamsPackage(root: string, filled: Filled): Promise<TeamsPackage> {
  const template = readJson(join(root, 'manifest', 'manifest.json'));
  const words = readJson(join(root, 'manifest', 'sv.json'));
  const parts = partsOf(root, filled);
  const whole = parts.reduce<JsonObject>((all, part) => ({ ...all, ...part.manifest }), template);
  const manifest = fill(whole, filled) as JsonObject;
  const sv = parts.reduce<JsonObject>((all, part) => ({ ...all, ...part.sv }), words);
  const files = {
    'manifest.json': json(manifest),
    'sv.json': json(sv),
    ...(await icons(root)),
  };
  return {
    manifest,
    sv,
    files,
    zip: zipSync(files, { mtime: always, level: 9 }),
    faults: faultsIn(manifest, sv),
  };
}

function json(value: JsonObject): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
