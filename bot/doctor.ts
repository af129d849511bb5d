import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig, type Config } from './config';
import { botCheck } from './doctor/bot-credentials';
import { endpointCheck } from './doctor/endpoint';
import { fault, ok, type Check } from './doctor/finding';
import { graphCheck, type GraphAccess } from './doctor/graph-permissions';
import { organisationsCheck } from './doctor/organisations';
import { packageCheck } from './doctor/package';
import { pageCheck } from './doctor/page';
import type { RegistrationAccess } from './doctor/page-registration';
import { examine } from './doctor/run';
import { storeCheck, type StoreAccess } from './doctor/store-check';
import { botToken, rolesIn, tokenFor } from './doctor/tokens';
import { credentialFor } from './graph/credential';
import { Graph } from './graph/graph';
import type { GraphSettings } from './graph/settings';
import { openEngine } from './open-engine';
import { declarations, openCollections } from './store/collections';
import { reportOnMongo } from './store/mongo-report';
import type { Engine } from './store/port';
import { Store } from './store/store';

/**
 * `npm run --silent doctor` looks at a deployment as the environment describes it, and says what is
 * missing and what to do. It changes nothing. It ends with 1 when there is a fault. The package for Teams is
 * looked for where `npm run package` puts it, or where the first word says.
 */
async function main(): Promise<number> {
  const config = readConfig(process.env);
  const { access, opened } = await openStore(config);
  const { allowedTenants: tenants, tab, publicUrl } = config;
  const graph = config.graph && graphOf(config.graph);
  const checks: readonly Check[] = [
    { name: 'The environment', run: async () => [ok('Every variable is in order')] },
    storeCheck(access),
    opened === undefined ? unopened : organisationsCheck(opened.store, tenants),
    graphCheck(config.graph, graph),
    botCheck(botToken(config.bot, pemOfBot())),
    endpointCheck(publicUrl),
    pageCheck({ appId: tab?.appId, tenants, publicUrl }, graph),
    packageCheck({ appId: config.bot.appId, tab: tab?.appId, publicUrl }, packagePath()),
  ];
  const findings = await examine(checks, (line) => process.stdout.write(`${line}\n`));
  await opened?.engine.close();
  return findings.some(({ level }) => level === 'fault') ? 1 : 0;
}

function pemOfBot(): string | undefined {
  const path = process.env['MICROSOFT_APP_CERTIFICATE_PATH'];
  return path === undefined || path === '' ? undefined : readFileSync(path, 'utf8');
}

function packagePath(): string {
  return process.argv[2] ?? join('dist', 'kretslopp-teams.zip');
}

const unopened: Check = {
  name: 'The organisations',
  run: async () => [fault('They can’t be read without the store', 'See above.')],
};

interface Opened {
  readonly engine: Engine;
  readonly store: Store;
}

async function openStore(
  config: Config,
): Promise<{ readonly access: StoreAccess; readonly opened?: Opened }> {
  const { store } = config;
  const report =
    store.kind === 'mongodb'
      ? () =>
          reportOnMongo(
            { url: store.uri.reveal(), database: store.database },
            Object.values(declarations),
          )
      : undefined;
  try {
    const engine = await engineOf(config);
    // Without indexes: looking is no reason to make them.
    const looking: Engine = { ...engine, open: (one) => engine.open({ ...one, indexes: [] }) };
    const opened = { engine, store: new Store(await openCollections(looking)) };
    return { opened, access: { ping: () => engine.ping(), ...(report && { report }) } };
  } catch (problem) {
    const why = problem instanceof Error ? problem : new Error(String(problem));
    return { access: { ping: () => Promise.reject(why), ...(report && { report }) } };
  }
}

async function engineOf({ store }: Config): Promise<Engine> {
  if (store.kind === 'embedded' && !existsSync(store.folder)) {
    throw new Error(`there is no folder ${store.folder}`);
  }
  return openEngine(store);
}

function graphOf(settings: GraphSettings): GraphAccess & RegistrationAccess {
  const credential = (tenant: string): ReturnType<typeof credentialFor> =>
    credentialFor(settings.access, tenant);
  const graph = new Graph({
    tenants: settings.tenants,
    credential,
    clock: () => new Date(),
    note: () => undefined,
    deadline: () => AbortSignal.timeout(10_000),
  });
  return {
    of: (tenant) => graph.of(tenant),
    granted: async (tenant) =>
      rolesIn(await tokenFor(credential(tenant), 'https://graph.microsoft.com/.default')),
    token: (tenant, scope) => tokenFor(credential(tenant), scope),
  };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (problem: unknown) => {
    const text =
      problem instanceof ConfigError
        ? problem.message
        : `the doctor could not look: ${String(problem)}`;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  },
);
