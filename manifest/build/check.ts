import Ajv, { type ErrorObject } from 'ajv-draft-04';
import { readFileSync } from 'node:fs';
import type { JsonObject } from './fill';

const folder = '@microsoft/app-manifest/build/json-schemas/teams/v1.29';

/** What Microsoft's schemas say against the manifest and its Swedish words; empty when nothing. */
export function faultsIn(manifest: JsonObject, sv: JsonObject): readonly string[] {
  return [
    ...against('MicrosoftTeams.schema.json', manifest, 'manifest.json'),
    ...against('MicrosoftTeams.Localization.schema.json', sv, 'sv.json'),
    ...wordsWithoutPlace(manifest, sv),
  ];
}

function against(schemaName: string, value: JsonObject, file: string): readonly string[] {
  const path = require.resolve(`${folder}/${schemaName}`);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
  const validate = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${file}: ${said(error)}`);
}

function said({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  return `${instancePath === '' ? 'it' : instancePath} ${message} ${JSON.stringify(params)}`;
}

/** A Swedish word for a place that the manifest hasn't got: Teams would refuse the package. */
function wordsWithoutPlace(manifest: JsonObject, sv: JsonObject): readonly string[] {
  return Object.keys(sv)
    .filter((key) => key !== '$schema' && typeof at(manifest, key) !== 'string')
    .map((key) => `sv.json: ${key} has no text in manifest.json`);
}

/** What stands at a path such as bots[0].commandLists[1].commands[0].title. */
export function at(manifest: JsonObject, path: string): unknown {
  const steps = path.replaceAll(/\[(\d+)\]/gu, '.$1').split('.');
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    manifest,
  );
}
