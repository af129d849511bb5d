import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import * as ts from 'typescript';

/**
 * Who may import whom. A folder may use itself, the folders and files that stand first, and the foreign
 * packages that stand second; everything else fails. The most particular row counts. Files directly in
 * bot/ (compose, main, the entries) are free, but for admin.
 */
const table: Readonly<
  Record<string, readonly [own: readonly string[], foreign: readonly string[]]>
> = {
  'bot/domain': [[], ['luxon', 'node:crypto']],
  'bot/locale': [['bot/domain'], []],
  'bot/store': [
    ['bot/domain'],
    ['mongodb', 'mingo', 'lmdb', 'sorted-btree', 'node:fs', 'node:path'],
  ],
  'bot/services': [['bot/domain', 'bot/store'], []],
  'bot/services/privacy': [['bot/services', 'bot/domain', 'bot/store'], ['node:crypto']],
  'bot/intents': [['bot/domain', 'bot/services', 'bot/locale', 'cards/verbs'], ['luxon']],
  'bot/intents/recognise': [
    ['bot/intents', 'bot/domain'],
    ['node:zlib', 'node:crypto'],
  ],
  'bot/intents/intents-cli': [['bot/intents'], ['node:fs']],
  'bot/intents/learn-cli': [['bot/intents'], ['node:fs', 'node:path']],
  'bot/files': [
    ['bot/domain'],
    ['csv-parse', 'csv-stringify', 'read-excel-file', 'write-excel-file', 'fflate'],
  ],
  'bot/graph': [
    ['bot/domain', 'bot/services', 'bot/secret'],
    ['@microsoft/microsoft-graph-client', '@azure/identity', 'lru-cache', 'node:crypto'],
  ],
  'bot/jobs': [['bot/domain', 'bot/services', 'bot/store', 'bot/intents', 'bot/log'], []],
  'bot/calendar': [['bot/domain'], ['date-holidays', 'ical-generator']],
  'bot/labels': [['bot/domain'], ['pdfkit', 'qr']],
  'bot/features': [
    [
      'bot/labels',
      'bot/calendar',
      'bot/feature',
      'bot/files',
      'bot/locale',
      'bot/config',
      'bot/domain',
      'bot/graph',
      'bot/http',
      'bot/intents',
      'bot/jobs',
      'bot/log',
      'bot/services',
      'bot/store',
      'bot/yearly',
    ],
    ['iconv-lite'],
  ],
  'bot/yearly': [['bot/domain', 'bot/locale', 'bot/files', 'cards/co2'], ['pdfkit']],
  'bot/http': [[], ['restify', 'botbuilder', 'node:http', 'node:net', 'prom-client']],
  'bot/teams': [
    [
      'bot/domain',
      'bot/services',
      'bot/store',
      'bot/intents',
      'bot/locale',
      'bot/log',
      'bot/secret',
      'cards',
    ],
    ['botbuilder', 'botframework-connector', 'lru-cache', 'node:timers'],
  ],
  'bot/demo': [['bot/domain', 'bot/services', 'bot/store'], []],
  'bot/ledger': [
    ['bot/domain', 'bot/files', 'bot/services', 'bot/store'],
    ['zod', 'node:fs', 'node:util'],
  ],
  'bot/report': [
    ['bot/domain', 'bot/files', 'bot/locale', 'bot/services', 'bot/store'],
    ['node:crypto', 'node:fs', 'node:path', 'node:util'],
  ],
  'bot/ledger-check': [['bot/domain', 'bot/store'], []],
  'bot/doctor': [
    ['bot/config', 'bot/domain', 'bot/graph', 'bot/services', 'bot/store'],
    ['@azure/identity', 'fflate', 'node:fs', 'zod'],
  ],
  'bot/setup': [['bot/domain', 'bot/store'], ['zod']],
  'bot/watch': [
    ['bot/log', 'bot/store'],
    ['prom-client', '@opentelemetry'],
  ],
  'bot/migrations': [['bot/store'], []],
  'bot/backup': [['bot/store'], ['mongodb', 'node:crypto']],
  'bot/privacy': [['bot/domain', 'bot/services', 'bot/store'], ['node:crypto']],
  'bot/verify': [['bot/backup', 'bot/domain', 'bot/store'], []],
  'bot/config': [['bot/secret'], ['zod', 'node:crypto']],
  'bot/log': [['bot/secret'], ['node:util']],
  cards: [['bot/domain', 'bot/locale'], ['adaptivecards-templating']],
  'cards/verbs': [[], []],
  admin: [
    [
      'bot/feature',
      'bot/domain',
      'bot/services',
      'bot/store',
      'bot/intents',
      'bot/locale',
      'bot/files',
      'cards',
    ],
    [],
  ],
  'admin/api': [
    ['admin', 'bot/domain', 'bot/feature', 'bot/http', 'bot/locale', 'bot/services', 'bot/store'],
    ['zod', 'jose', 'restify'],
  ],
  'admin/extension': [
    ['admin', 'bot/domain', 'bot/services', 'bot/intents', 'bot/locale', 'cards'],
    ['botbuilder'],
  ],
  'admin/imports': [
    [
      'admin',
      'bot/domain',
      'bot/services',
      'bot/store',
      'bot/files',
      'bot/jobs',
      'bot/locale',
      'bot/log',
    ],
    ['luxon'],
  ],
  'admin/intune': [['admin', 'bot/domain', 'bot/services'], []],
  'admin/organisations': [['admin', 'bot/domain', 'bot/services'], ['zod']],
  'admin/co2': [['admin', 'bot/domain', 'bot/services', 'bot/store', 'cards/co2'], ['zod']],
  'admin/catalogue': [['admin', 'bot/domain', 'bot/services'], ['zod']],
  'admin/settings': [['admin', 'bot/domain', 'bot/services', 'bot/setup/rules'], ['zod']],
  'admin/tab': [
    [
      'admin',
      'bot/feature',
      'bot/features/support-desk',
      'bot/features/refurbisher-files',
      'bot/files',
      'bot/domain',
      'bot/http',
      'bot/intents',
      'bot/locale',
      'bot/log',
      'bot/services',
      'bot/store',
    ],
    ['jose', 'restify', 'node:fs', 'node:path'],
  ],
  'admin/page': [
    [
      'bot/domain',
      'bot/locale',
      'admin/tab/shapes',
      'admin/tab/settings-shapes',
      'admin/tab/import-shapes',
      'admin/tab/intune-shapes',
      'admin/tab/bulk-shapes',
      'admin/tab/people-shapes',
      'admin/tab/organisation-shapes',
      'admin/tab/support-shapes',
      'admin/tab/consignment-shapes',
      'admin/tab/catalogue-shapes',
      'admin/tab/co2-shapes',
      'admin/imports/columns',
      'cards/product-name',
      'cards/admin/story-text',
      'cards/support/when-text',
      'cards/refurbisher/difference-text',
    ],
    ['react', 'react-dom', '@fluentui', '@microsoft/teams-js', 'adaptivecards', 'qr'],
  ],
};

/** The files that are run, and so may read the environment. */
const entries = [
  'bot/main.ts',
  'bot/doctor.ts',
  'bot/verify.ts',
  'bot/ledger.ts',
  'bot/ledger-check.ts',
  'bot/report.ts',
  'bot/setup.ts',
  'bot/export.ts',
  'bot/import.ts',
  'bot/privacy.ts',
];

/** Lists of words, one a line. */
const data = /^bot\/intents\/sentences\//;

const root = posix.join(__dirname.replaceAll('\\', '/'), '..');
const files = ['bot', 'cards', 'admin'].flatMap((folder) =>
  readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts')),
);
const textOf = (file: string): string => readFileSync(posix.join(root, file), 'utf8');
const linesOf = (file: string): number =>
  textOf(file)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
const isIn = (name: string, place: string): boolean =>
  name === place || name.startsWith(`${place}/`) || name.startsWith(`${place}.`);
const isFree = (file: string): boolean => /^bot\/[^/]+$/.test(file);

/** What a file imports: our own files from the root ("bot/domain/device"), packages by their names. */
function importsOf(file: string): readonly string[] {
  return ts
    .preProcessFile(textOf(file), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : fileName,
    );
}

function rowOf(file: string): string | undefined {
  return Object.keys(table)
    .filter((place) => isIn(file, place))
    .sort((a, b) => b.length - a.length)[0];
}

describe('the architecture', () => {
  for (const row of Object.keys(table)) {
    it(`lets ${row} import only what the table says`, () => {
      const allowed = [row, ...(table[row]?.[0] ?? []), ...(table[row]?.[1] ?? [])];
      const wrong = files
        .filter((file) => !isFree(file) && rowOf(file) === row)
        .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
        .filter(({ name }) => !allowed.some((place) => isIn(name, place)))
        .map(({ file, name }) => `${file} imports ${name}`);
      expect(wrong).to.deep.equal([]);
    });
  }

  it('has a row for every folder', () => {
    expect(files.filter((file) => !isFree(file) && rowOf(file) === undefined)).to.deep.equal([]);
  });

  it('names admin in one file of bot/, so that it can be taken away', () => {
    const naming = files.filter(
      (file) => isIn(file, 'bot') && importsOf(file).some((name) => isIn(name, 'admin')),
    );
    expect(naming).to.deep.equal(['bot/compose.ts']);
  });

  it('reads the environment only where it is run', () => {
    const reading = files.filter(
      (file) => !entries.includes(file) && /\bprocess\.env\b/.test(textOf(file)),
    );
    expect(reading).to.deep.equal([]);
  });

  const lengths = files
    .filter((file) => !data.test(file))
    .map(linesOf)
    .sort((a, b) => a - b);
  it(`keeps files short: ${lengths.length} files, median ${lengths[lengths.length >> 1] ?? 0} lines, none over 200`, () => {
    expect(files.filter((file) => !data.test(file) && linesOf(file) > 200)).to.deep.equal([]);
  });

  it('names files for what they hold, in kebab-case', () => {
    const names = files.map((file) => posix.basename(file, '.ts'));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).to.deep.equal([]);
    expect(files.filter((file) => /\b(utils?|helpers?|common)\b/.test(file))).to.deep.equal([]);
    expect(
      files.filter((file) => posix.basename(file) === 'index.ts' && file !== 'bot/locale/index.ts'),
    ).to.deep.equal([]);
  });
});
