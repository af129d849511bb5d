import { Resvg } from '@resvg/resvg-wasm';
import Ajv from 'ajv-draft-04';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecogniser } from '../../bot/intents/recognise';
import { privacyWords } from '../../bot/intents/privacy/words';
import { at, faultsIn } from '../../manifest/build/check';
import { fill, type JsonObject } from '../../manifest/build/fill';
import { partsOf } from '../../manifest/build/parts';
import { teamsPackage, type TeamsPackage } from '../../manifest/build/teams-package';
import { readValues, values, type Filled } from '../../manifest/build/values';
import { everyday } from '../way/everyday-sentences';

const root = join(__dirname, '..', '..');
const shared = join(root, '..', 'shared', 'schemas', 'teams-manifest-v1.29.json');

const env = {
  MICROSOFT_APP_ID: 'c0ffee00-0000-4000-8000-000000000001',
  KRETSLOPP_PUBLIC_URL: 'https://kretslopp.ekholma.example/',
  KRETSLOPP_TAB_APP_ID: 'c0ffee00-0000-4000-8000-000000000002',
  TEAMS_APP_DEVELOPER: 'IT-enheten, Ekholma kommun',
  TEAMS_APP_WEBSITE_URL: 'https://intranat.ekholma.example/kretslopp',
};

function filledFrom(more: Readonly<Record<string, string>> = {}): Filled {
  const read = readValues({ ...env, ...more });
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.filled;
}

interface Command {
  readonly title: string;
  readonly description: string;
}

/** The titles of the commands in a list (0 personal, 1 team), as somebody sees them in a language. */
function titles(
  { manifest, sv }: TeamsPackage,
  list: number,
  language: 'sv' | 'en',
): readonly string[] {
  const words = sv as Readonly<Record<string, string>>;
  const commands = at(manifest, `bots[0].commandLists[${list}].commands`) as readonly Command[];
  return commands.map(({ title }, n) =>
    language === 'en' ? title : (words[`bots[0].commandLists[${list}].commands[${n}].title`] ?? ''),
  );
}

describe('the Teams app package', () => {
  let built: TeamsPackage;

  before(async () => {
    built = await teamsPackage(root, filledFrom());
  });

  it("is in order by Microsoft's own schemas, manifest and Swedish words", () => {
    expect(built.faults).to.deep.equal([]);
  });

  it('is in order by the schema that lies beside the project', function () {
    if (!existsSync(shared)) {
      process.stderr.write(
        "\n  The manifest's second schema is skipped: ../shared/schemas is missing\n",
      );
      this.skip();
    }
    const schema = JSON.parse(readFileSync(shared, 'utf8')) as object;
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      validateFormats: false,
      unicodeRegExp: false,
    });
    const validate = ajv.compile(schema);
    validate(built.manifest);
    expect(validate.errors ?? []).to.deep.equal([]);
  });

  it('would be refused by the schema for a field too many, or a word without a place', () => {
    expect(faultsIn({ ...built.manifest, colour: 'green' }, built.sv)).to.have.length(1);
    const more = { ...built.sv, 'bots[0].commandLists[0].commands[11].title': 'Kaffe' };
    expect(faultsIn(built.manifest, more)).to.deep.equal([
      'sv.json: bots[0].commandLists[0].commands[11].title has no text in manifest.json',
    ]);
  });

  it('is a zip with the manifest, both icons and the Swedish words at its top', () => {
    const files = unzipSync(built.zip);
    expect(Object.keys(files).sort()).to.deep.equal([
      'color.png',
      'manifest.json',
      'outline.png',
      'sv.json',
    ]);
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as JsonObject;
    expect(manifest).to.deep.equal(built.manifest);
  });

  it('carries what the environment says, and nothing is left to fill in', () => {
    const text = JSON.stringify(built.manifest);
    expect(text).not.to.contain('{{');
    expect(built.manifest).to.deep.include({
      id: env.MICROSOFT_APP_ID,
      validDomains: ['kretslopp.ekholma.example'],
      version: '1.0.0',
    });
    expect(at(built.manifest, 'bots[0].botId')).to.equal(env.MICROSOFT_APP_ID);
    expect(at(built.manifest, 'developer.privacyUrl')).to.equal(env.TEAMS_APP_WEBSITE_URL);
  });

  it('has the page for IT beside the chat, under its own registration on our host', async () => {
    expect(at(built.manifest, 'staticTabs[0].entityId')).to.equal('conversations');
    expect(at(built.manifest, 'staticTabs[1].contentUrl')).to.equal(
      'https://kretslopp.ekholma.example/admin',
    );
    expect(built.manifest['webApplicationInfo']).to.deep.equal({
      id: env.KRETSLOPP_TAB_APP_ID,
      resource: `api://kretslopp.ekholma.example/${env.KRETSLOPP_TAB_APP_ID}`,
    });
    const without = await teamsPackage(root, filledFrom({ KRETSLOPP_TAB_APP_ID: '' }));
    expect(without.faults).to.deep.equal([]);
    expect(without.manifest).not.to.have.any.keys('staticTabs', 'webApplicationInfo');
  });

  it('is the same, byte for byte, from the same values', async () => {
    const again = await teamsPackage(root, filledFrom());
    expect(Buffer.from(again.zip).equals(Buffer.from(built.zip))).to.equal(true);
  });

  it('has a Swedish word for every English one', () => {
    const english = (value: unknown, path: string): readonly string[] => {
      if (typeof value === 'string') return [path];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, one]) =>
        english(
          one,
          Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
        ),
      );
    };
    const shown =
      /^(?:name|description)\.|\.(?:title|description|text)$|^staticTabs\[\d+\]\.name$/u;
    const places = english(built.manifest, '').filter(
      (path) => shown.test(path) && !path.startsWith('developer'),
    );
    expect(places.filter((path) => !(path in built.sv))).to.deep.equal([]);
    expect(places.length).to.be.greaterThan(20);
  });

  for (const language of ['sv', 'en'] as const) {
    it(`has no command that the bot wouldn't understand, in ${language}`, () => {
      const recogniser = createRecogniser();
      const intentOf = (title: string): string => {
        if (privacyWords(title) !== undefined) return 'privacy';
        // What only IT can say is tried in test/way/everyday.spec.ts.
        const its = everyday.mikael.find(([said]) => said === title.toLowerCase());
        if (its !== undefined) return its[1];
        const heard = recogniser.recognise(title, language);
        return heard.sure ? heard.intent : `unsure: ${title}`;
      };
      expect(titles(built, 0, language).map(intentOf)).to.deep.equal([
        ...['request.computer', 'request.phone', 'status', 'devices', 'return', 'return'],
        ...['support', 'co2', 'privacy', 'help'],
      ]);
      expect(titles(built, 1, language).map(intentOf)).to.deep.equal([
        ...['queue', 'inventory', 'to follow up', 'consignments', 'rounds', 'help'],
      ]);
    });
  }

  it('has a coloured icon of 192 and an outline of 32, white on nothing', async () => {
    const sizeOf = (name: string): readonly number[] => {
      const png = Buffer.from(built.files[name] ?? []);
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    expect(sizeOf('color.png')).to.deep.equal([192, 192]);
    expect(sizeOf('outline.png')).to.deep.equal([32, 32]);
    const { pixels } = new Resvg(
      readFileSync(join(root, 'manifest/icons/outline.svg'), 'utf8'),
    ).render();
    // Premultiplied: white, however thin, has as much of each colour as it covers.
    const odd = pixels.filter((value, n) => value !== pixels[n - (n % 4) + 3]);
    expect(odd).to.have.length(0);
    expect(pixels.some((value) => value === 0) && pixels.some((value) => value === 255)).to.equal(
      true,
    );
  });

  it('holds no part whose code is missing, and every part whose code is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kretslopp-parts-'));
    mkdirSync(join(folder, 'manifest/parts'), { recursive: true });
    const part = (needs: string): string => JSON.stringify({ needs, manifest: {}, sv: {} });
    writeFileSync(join(folder, 'manifest/parts/a.json'), part('there.ts'));
    writeFileSync(join(folder, 'manifest/parts/b.json'), part('missing.ts'));
    writeFileSync(join(folder, 'there.ts'), '');
    expect(partsOf(folder, {}).map(({ needs }) => needs)).to.deep.equal(['there.ts']);
    rmSync(folder, { recursive: true });
  });
});

describe('the values of the package', () => {
  it('are complained about all at once', () => {
    const read = readValues({
      MICROSOFT_APP_ID: 'my bot',
      KRETSLOPP_PUBLIC_URL: 'http://localhost:3978',
      TEAMS_APP_VERSION: '1',
      TEAMS_APP_DEVELOPER: 'The association of municipalities around the lake',
    });
    const faults = 'faults' in read ? read.faults : [];
    expect(faults.map((fault) => fault.split(' ')[0])).to.deep.equal([
      ...['MICROSOFT_APP_ID', 'KRETSLOPP_PUBLIC_URL', 'TEAMS_APP_VERSION', 'TEAMS_APP_DEVELOPER'],
      'TEAMS_APP_WEBSITE_URL',
    ]);
  });

  it('are each explained in manifest/.env.example, and no other is', () => {
    const example = readFileSync(join(root, 'manifest/.env.example'), 'utf8');
    const named = example.match(/^\w+(?==)/gmu) ?? [];
    expect(named).to.deep.equal(Object.keys(values));
    for (const { about } of Object.values(values)) expect(example).to.contain(`# ${about}`);
  });

  it('are never left standing in the manifest when nobody gives one', () => {
    expect(() => fill({ id: '{{NOBODY}}' }, {})).to.throw('NOBODY');
  });
});

describe('npm run package', () => {
  const run = (environment: Readonly<Record<string, string>>): ReturnType<typeof spawnSync> =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'manifest/build/package-cli.ts'), target],
      {
        env: { PATH: process.env['PATH'] ?? '', ...environment },
        cwd: root,
        encoding: 'utf8',
      },
    );
  const folder = mkdtempSync(join(tmpdir(), 'kretslopp-package-'));
  const target = join(folder, 'teams.zip');
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes the zip and says what to do with it', () => {
    const { status, stdout } = run(env);
    expect(String(stdout)).to.contain('Upload it in the Teams admin center');
    expect(status).to.equal(0);
    expect(Object.keys(unzipSync(readFileSync(target)))).to.include('manifest.json');
  });

  it('says everything that is missing and writes nothing', () => {
    const { status, stderr } = run({});
    expect(status).to.equal(1);
    expect(String(stderr).match(/is missing/gu)).to.have.length(4);
  });
});
