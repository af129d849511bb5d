import Ajv, { type ValidateFunction } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The official schema lies beside the project, in ../shared as seen from its root. */
const place = join(__dirname, '..', '..', '..', 'shared', 'schemas', 'adaptive-card-1.5.0.json');

let told = false;

/** Adaptive Cards' schema 1.5; undefined, with one line that says so, where it is missing. */
export function cardSchema(): ValidateFunction | undefined {
  if (existsSync(place)) {
    const schema = JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>;
    // Draft 06 writes $id; Ajv takes the older word for a fault.
    delete schema['id'];
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    ajv.addMetaSchema(draft06);
    return ajv.compile(schema);
  }
  if (!told) {
    process.stderr.write("\n  The cards' schema is skipped: ../shared/schemas is missing\n");
  }
  told = true;
  return undefined;
}
