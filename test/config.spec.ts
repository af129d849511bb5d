import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inspect } from 'node:util';
import { expect } from 'chai';
import { ConfigError, readConfig } from '../bot/config';
import { table, type Variable } from '../bot/config/table';

const root = join(__dirname, '..');
const certificate = join(__dirname, 'support/certificate/test-only.pem');
const [app, tenant, graphApp, group, other] = [1, 2, 3, 4, 5].map(
  (n) => `3f2504e0-4f89-41d3-9a0c-0305e82c330${n}`,
) as [string, string, string, string, string];

/** Everything that production needs. */
const whole = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  MICROSOFT_APP_ID: app,
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: tenant,
  MICROSOFT_APP_PASSWORD: 'hunter2-of-the-bot',
  KRETSLOPP_ALLOWED_TENANTS: tenant,
  MONGODB_URI: 'mongodb://kretslopp:hunter2-of-mongo@db.kommunen.example/?w=majority',
  GRAPH_CLIENT_ID: graphApp,
  GRAPH_CLIENT_SECRET: 'hunter2-of-graph',
  KRETSLOPP_GROUP_IT_ADMIN: group,
};

type Env = Readonly<Record<string, string | undefined>>;

function without(...names: readonly string[]): Env {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
}

function refusal(env: Env, world?: Parameters<typeof readConfig>[1]): ConfigError {
  try {
    readConfig(env, world);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  return expect.fail('the configuration was accepted');
}

/** The variables that are complained about, in alphabetical order. */
function wrong(env: Env): readonly string[] {
  return refusal(env)
    .faults.map(({ variable }) => variable)
    .sort();
}

describe('the configuration', () => {
  it('is a working bot on the loopback, with the embedded store, when nothing is said', () => {
    expect(readConfig({})).to.deep.equal({
      production: false,
      host: '127.0.0.1',
      port: 3978,
      bot: {},
      allowedTenants: [],
      serviceHosts: ['smba.trafficmanager.net'],
      turnRates: { person: 60, tenant: 6000 },
      store: { kind: 'embedded', folder: 'data' },
      demo: false,
    });
  });

  it('is what the environment says', () => {
    const config = readConfig({
      ...whole,
      PORT: '8080',
      KRETSLOPP_ALLOWED_TENANTS: ` ${tenant.toUpperCase()}, ${other} `,
      KRETSLOPP_SERVICE_HOSTS: 'smba.trafficmanager.net, smba.infra.gcc.teams.microsoft.com',
      MONGODB_DATABASE: 'kretslopp-mora',
      KRETSLOPP_GROUP_TECHNICIAN: `${group},${other}`,
      GRAPH_ROLES_APP_ID: app,
    });
    expect(config.production).to.equal(true);
    expect([config.host, config.port]).to.deep.equal(['0.0.0.0', 8080]);
    const { password, ...bot } = config.bot;
    expect(bot).to.deep.equal({ appId: app, type: 'SingleTenant', tenant });
    expect(password?.reveal()).to.equal('hunter2-of-the-bot');
    expect(config.allowedTenants).to.deep.equal([tenant, other]);
    expect(config.serviceHosts).to.have.length(2);
    if (config.store.kind !== 'mongodb') expect.fail('the store is not MongoDB');
    expect(config.store.uri.reveal()).to.equal(whole.MONGODB_URI);
    expect(config.store.database).to.equal('kretslopp-mora');
    expect(config.graph?.tenants).to.deep.equal([tenant, other]);
    expect(config.graph?.groups).to.deep.equal({
      'it-admin': [group],
      technician: [group, other],
      economist: [],
      coordinator: [],
    });
    expect(config.graph?.rolesApp).to.equal(app);
    if (config.graph?.access.kind !== 'secret') expect.fail('Graph is not reached by secret');
    expect(config.graph.access.secret.reveal()).to.equal('hunter2-of-graph');
  });

  it('takes a variable that is left empty for one that is left out', () => {
    const empty = Object.fromEntries(Object.keys(table).map((name) => [name, ' ']));
    expect(readConfig(empty)).to.deep.equal(readConfig({}));
  });

  it('takes MongoDB where a connection string is given, unless told otherwise', () => {
    const { MONGODB_URI } = whole;
    expect(readConfig({ MONGODB_URI }).store.kind).to.equal('mongodb');
    expect(readConfig({ MONGODB_URI, KRETSLOPP_STORE: 'embedded' }).store.kind).to.equal(
      'embedded',
    );
  });

  it('takes the thumbprint and the key from a certificate', () => {
    const config = readConfig({
      ...without('MICROSOFT_APP_PASSWORD', 'GRAPH_CLIENT_SECRET'),
      MICROSOFT_APP_CERTIFICATE_PATH: certificate,
      GRAPH_CERTIFICATE_PATH: certificate,
    });
    expect(config.bot.certificate?.thumbprint).to.equal('E8C99B51CCFBA5EA2C17305EBC9BBA89E225779C');
    expect(config.bot.certificate?.privateKey.reveal()).to.match(/^-----BEGIN PRIVATE KEY-----/);
    expect(config.bot.password).to.equal(undefined);
    expect(config.graph?.access).to.deep.equal({
      kind: 'certificate',
      clientId: graphApp,
      path: certificate,
    });
  });

  it('takes managed identities for the bot and for Graph', () => {
    const config = readConfig({
      ...without('MICROSOFT_APP_PASSWORD', 'GRAPH_CLIENT_SECRET', 'GRAPH_CLIENT_ID'),
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      GRAPH_MANAGED_IDENTITY: 'yes',
    });
    expect(config.bot).to.deep.equal({ appId: app, type: 'UserAssignedMSI', tenant });
    expect(config.graph?.access).to.deep.equal({ kind: 'managed-identity' });
  });

  describe('refuses', () => {
    const faulty: readonly (readonly [string, Env, readonly string[]])[] = [
      [
        'production without anything, naming all that it needs at once',
        { NODE_ENV: 'production' },
        [
          'GRAPH_CERTIFICATE_PATH',
          'GRAPH_CLIENT_ID',
          'KRETSLOPP_ALLOWED_TENANTS',
          'KRETSLOPP_GROUP_IT_ADMIN',
          'MICROSOFT_APP_ID',
          'MICROSOFT_APP_TENANT_ID',
          'MICROSOFT_APP_TYPE',
          'MONGODB_URI',
        ],
      ],
      ...Object.keys(whole)
        .filter((name) => !['NODE_ENV', 'HOST', 'GRAPH_CLIENT_SECRET'].includes(name))
        .map((name) => [`production without ${name}`, without(name), [name]] as const),
      [
        'production without a way to Graph',
        without('GRAPH_CLIENT_SECRET'),
        ['GRAPH_CERTIFICATE_PATH'],
      ],
      [
        'values that are no values, each by itself and all at once',
        {
          NODE_ENV: 'prod',
          PORT: '80O0',
          MICROSOFT_APP_ID: 'my-bot',
          MICROSOFT_APP_TYPE: 'Singel',
          MICROSOFT_APP_TENANT_ID: 'kommunen.se',
          MICROSOFT_APP_PASSWORD: 'x',
          KRETSLOPP_ALLOWED_TENANTS: `${tenant};${other}`,
          KRETSLOPP_SERVICE_HOSTS: 'https://smba.trafficmanager.net/',
          KRETSLOPP_STORE: 'mongo',
          MONGODB_URI: 'db.kommunen.example',
          MONGODB_DATABASE: 'krets lopp',
          KRETSLOPP_DEMO: 'true',
          GRAPH_CLIENT_ID: '1',
          GRAPH_MANAGED_IDENTITY: 'on',
          GRAPH_ROLES_APP_ID: '2',
          KRETSLOPP_GROUP_IT_ADMIN: 'IT-admins',
          KRETSLOPP_GROUP_TECHNICIAN: 'a',
          KRETSLOPP_GROUP_ECONOMIST: 'b',
          KRETSLOPP_GROUP_COORDINATOR: ',',
        },
        [
          'GRAPH_CERTIFICATE_PATH',
          'GRAPH_CLIENT_ID',
          'GRAPH_MANAGED_IDENTITY',
          'GRAPH_ROLES_APP_ID',
          'KRETSLOPP_ALLOWED_TENANTS',
          'KRETSLOPP_DEMO',
          'KRETSLOPP_GROUP_COORDINATOR',
          'KRETSLOPP_GROUP_ECONOMIST',
          'KRETSLOPP_GROUP_IT_ADMIN',
          'KRETSLOPP_GROUP_TECHNICIAN',
          'KRETSLOPP_SERVICE_HOSTS',
          'KRETSLOPP_STORE',
          'MICROSOFT_APP_ID',
          'MICROSOFT_APP_TENANT_ID',
          'MICROSOFT_APP_TYPE',
          'MONGODB_DATABASE',
          'MONGODB_URI',
          'NODE_ENV',
          'PORT',
        ],
      ],
      ['a port beyond the last', { PORT: '65536' }, ['PORT']],
      [
        'an address for all to reach while nobody is asked who they are',
        { HOST: '0.0.0.0' },
        ['HOST'],
      ],
      ['a name that only begins like the loopback', { HOST: '127.0.0.1.evil.example' }, ['HOST']],
      [
        'an app id with nothing else',
        { MICROSOFT_APP_ID: app },
        ['KRETSLOPP_ALLOWED_TENANTS', 'MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_TYPE'],
      ],
      ['a password without an app id', { MICROSOFT_APP_PASSWORD: 'x' }, ['MICROSOFT_APP_PASSWORD']],
      [
        'a multi-tenant bot',
        { ...whole, MICROSOFT_APP_TYPE: 'MultiTenant' },
        ['MICROSOFT_APP_TYPE'],
      ],
      [
        'a password and a certificate',
        { ...whole, MICROSOFT_APP_CERTIFICATE_PATH: certificate },
        ['MICROSOFT_APP_PASSWORD'],
      ],
      [
        'a password for a managed identity',
        { ...whole, MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
        ['MICROSOFT_APP_PASSWORD'],
      ],
      ['MongoDB without an address', { KRETSLOPP_STORE: 'mongodb' }, ['MONGODB_URI']],
      [
        'the embedded store in production',
        { ...whole, KRETSLOPP_STORE: 'embedded' },
        ['KRETSLOPP_STORE'],
      ],
      ['the demo in production', { ...whole, KRETSLOPP_DEMO: 'yes' }, ['KRETSLOPP_DEMO']],
      [
        'two ways to Graph',
        { ...whole, GRAPH_MANAGED_IDENTITY: 'yes' },
        ['GRAPH_MANAGED_IDENTITY'],
      ],
      [
        'half of what Graph needs, outside production too',
        { GRAPH_CLIENT_SECRET: 'x' },
        ['GRAPH_CLIENT_ID', 'KRETSLOPP_ALLOWED_TENANTS', 'KRETSLOPP_GROUP_IT_ADMIN'],
      ],
      [
        'a managed identity for several tenants',
        {
          ...without('GRAPH_CLIENT_SECRET'),
          GRAPH_MANAGED_IDENTITY: 'yes',
          KRETSLOPP_ALLOWED_TENANTS: `${tenant},${other}`,
        },
        ['GRAPH_MANAGED_IDENTITY'],
      ],
      [
        'what would change whom the bot believes to be Teams',
        {
          ...whole,
          BotOpenIdMetadata: 'https://evil.example/keys',
          ToChannelFromBotLoginUrl: 'https://evil.example',
          NODE_TLS_REJECT_UNAUTHORIZED: '0',
        },
        ['BotOpenIdMetadata', 'NODE_TLS_REJECT_UNAUTHORIZED', 'ToChannelFromBotLoginUrl'],
      ],
      ['a variable of ours that there is not', { KRETSLOPP_COLOUR: 'blue' }, ['KRETSLOPP_COLOUR']],
      [
        'a certificate that is not there',
        { ...without('MICROSOFT_APP_PASSWORD'), MICROSOFT_APP_CERTIFICATE_PATH: '/nowhere.pem' },
        ['MICROSOFT_APP_CERTIFICATE_PATH'],
      ],
      [
        'a file that is no certificate',
        { ...without('GRAPH_CLIENT_SECRET'), GRAPH_CERTIFICATE_PATH: __filename },
        ['GRAPH_CERTIFICATE_PATH'],
      ],
    ];
    for (const [what, env, variables] of faulty) {
      it(what, () => {
        expect(wrong(env)).to.deep.equal(variables);
      });
    }
  });

  describe('says', () => {
    it('everything in one message that a person can work through', () => {
      const { message } = refusal({ PORT: 'http', HOST: '10.0.0.4' });
      expect(message.split('\n')).to.deep.equal([
        'Kretslopp does not start. 2 things to put right in its environment:',
        '  PORT must be a whole number from 0 to 65535; it is "http".',
        '  HOST must be 127.0.0.1, ::1 or localhost while there is no MICROSOFT_APP_ID, because nobody is asked who they are; it is "10.0.0.4".',
        'Every variable is explained in .env.example.',
      ]);
    });

    const meant: readonly (readonly [string, string])[] = [
      ['KRETSLOPP_ALOWED_TENANT', 'KRETSLOPP_ALLOWED_TENANTS'],
      ['MicrosoftAppId', 'MICROSOFT_APP_ID'],
      ['MICROSOFT_APP_PASWORD', 'MICROSOFT_APP_PASSWORD'],
      ['MONGODB_URL', 'MONGODB_URI'],
      ['kretslopp_store', 'KRETSLOPP_STORE'],
      ['GRAPH_CLIENTID', 'GRAPH_CLIENT_ID'],
    ];
    for (const [written, name] of meant) {
      it(`that ${written} was probably meant to be ${name}`, () => {
        const [fault] = refusal({ [written]: 'x' }).faults;
        expect(fault).to.include({ variable: written });
        expect(fault?.what).to.contain(`${name} was probably meant`);
      });
    }

    it('nothing of variables that are not ours', () => {
      const strangers = {
        HOSTNAME: 'x',
        GRAPH_DATABASE: 'x',
        MONGODB_TEST_URI: 'x',
        PATH: 'x',
        POST: '1',
      };
      expect(readConfig(strangers)).to.deep.equal(readConfig({}));
    });

    it('no secret, right or wrong', () => {
      const config = readConfig(whole);
      expect(
        JSON.stringify(config) + inspect(config, { depth: 9 }) + String(config.bot.password),
      ).not.to.contain('hunter2');
      const uri = 'mangodb://kretslopp:hunter2@db.kommunen.example';
      expect(
        refusal({ ...whole, MONGODB_URI: uri, MICROSOFT_APP_TYPE: 'x' }).message,
      ).not.to.contain('hunter2');
    });

    const now = () => new Date('2026-11-22T09:00:00Z');
    const pem = readFileSync(certificate, 'utf8');
    const [key = '', cert = ''] = pem.split(/(?=-----BEGIN CERTIFICATE)/);
    const files: readonly (readonly [string, string, string, Date])[] = [
      ['has no key', cert, 'private key', now()],
      ['has no certificate', key, 'with a certificate', now()],
      [
        'is damaged',
        `${key}${cert.slice(0, 200)}\n-----END CERTIFICATE-----`,
        'cannot be understood',
        now(),
      ],
      ['has ended', pem, 'ended on 2126-10-30', new Date('2126-11-01T00:00:00Z')],
    ];
    for (const [what, content, words, time] of files) {
      it(`that a certificate ${what}`, () => {
        const env = { ...without('GRAPH_CLIENT_SECRET'), GRAPH_CERTIFICATE_PATH: 'bot.pem' };
        const fault = refusal(env, { readFile: () => content, now: () => time }).faults[0];
        expect(fault?.what).to.contain(words);
      });
    }
  });
});

describe('.env.example', () => {
  const lines = readFileSync(join(root, '.env.example'), 'utf8').split('\n');
  const explained = lines.flatMap((line, at) => {
    const [, name, value] = /^([A-Za-z_]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, value, about: lines[at - 1]?.replace(/^# /, '') }];
  });

  it('has exactly the variables that are read, each with its sentence and standard value', () => {
    const read = Object.entries<Variable>(table).map(([name, { about, standard = '' }]) => ({
      name,
      value: standard,
      about,
    }));
    expect(explained).to.deep.equal(read);
  });

  it('is a sentence about each', () => {
    for (const { name, about } of explained) expect(about, name).to.match(/^\S.{15,}\.$/);
  });

  it('works as it is', () => {
    const env = Object.fromEntries(explained.map(({ name, value }) => [name, value]));
    expect(readConfig(env)).to.deep.equal(readConfig({}));
  });

  it('is the whole truth: nothing but what is run by itself reads the environment', () => {
    const readers = ['bot', 'cards', 'admin']
      .flatMap((folder) => sources(join(root, folder)))
      .filter((file) =>
        /\bprocess\s*(?:\.|\?\.|\[\s*['"`])\s*env\b|from ['"](?:node:)?process['"]/.test(
          readFileSync(file, 'utf8'),
        ),
      )
      .map((file) => relative(root, file));
    expect(readers).to.have.members([
      ...[
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
      ],
    ]);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}
