import { readFileSync } from 'node:fs';
import { type Certificate, readCertificate, type World } from './config/certificate';
import { ConfigError, type Fault } from './config/fault';
import { waysUsed } from './config/graph-access';
import { type Env, names, type Parsed, parse } from './config/parse';
import { rules } from './config/rules';
import { misspelt } from './config/spelling';
import type { GraphAccess, GraphSettings } from './graph/settings';
import type { Secret } from './secret';

export { ConfigError, type Fault } from './config/fault';

/** Who the bot is to Teams. Without an app id it is nobody, and listens on the loopback only. */
export interface BotConfig {
  readonly appId?: string;
  readonly type?: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenant?: string;
  readonly password?: Secret;
  /** Instead of a password. */
  readonly certificate?: Certificate;
}

export type StoreConfig =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'mongodb'; readonly uri: Secret; readonly database: string };

/** Everything that differs between installations, checked. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Absent: nobody measures. */
  readonly metricsPort?: number;
  /** Where spans are sent; absent: nowhere. */
  readonly tracesTo?: string;
  /** Where Teams reaches it from outside; without a slash at its end. */
  readonly publicUrl?: string;
  readonly bot: BotConfig;
  /** Entra tenant ids; empty only without an app id. */
  readonly allowedTenants: readonly string[];
  readonly serviceHosts: readonly string[];
  /** Turns a minute that are answered, in each process; absent: any number (only in tests). */
  readonly turnRates?: { readonly person: number; readonly tenant: number };
  readonly store: StoreConfig;
  /** Absent: people come from the store's own directory. */
  readonly graph?: GraphSettings;
  readonly demo: boolean;
  /** The admin page's own app registration; absent: no page, but for the demo's. */
  readonly tab?: { readonly appId: string };
}

const disk: World = { readFile: (path) => readFileSync(path, 'utf8'), now: () => new Date() };

/**
 * The configuration that the environment describes; bot/config/table.ts holds every variable.
 * @throws ConfigError with everything that is wrong, at once.
 */
export function readConfig(env: Env, world: World = disk): Config {
  const parsed = parse(env);
  const { MICROSOFT_APP_CERTIFICATE_PATH: botPath, GRAPH_CERTIFICATE_PATH: graphPath } =
    parsed.settings;
  const certificate = botPath === undefined ? undefined : readCertificate(botPath, world);
  const forGraph = graphPath === undefined ? undefined : readCertificate(graphPath, world);
  const faults = [
    ...parsed.faults,
    ...misspelt([...parsed.given], names),
    ...rules.flatMap((rule) => rule(parsed, env)),
    faultIn('MICROSOFT_APP_CERTIFICATE_PATH', certificate),
    faultIn('GRAPH_CERTIFICATE_PATH', forGraph),
  ].filter((fault) => fault !== undefined);
  if (faults.length > 0) throw new ConfigError(withoutRepeats(faults));
  return configOf(parsed, typeof certificate === 'string' ? undefined : certificate);
}

function faultIn(
  variable: string,
  certificate: Certificate | string | undefined,
): Fault | undefined {
  return typeof certificate === 'string' ? { variable, what: certificate } : undefined;
}

/** Two rules may miss the same variable; one sentence about it is enough. */
function withoutRepeats(faults: readonly Fault[]): readonly Fault[] {
  const about = new Map(faults.toReversed().map((fault) => [fault.variable, fault]));
  return faults.filter((fault) => about.get(fault.variable) === fault);
}

function configOf(parsed: Parsed, certificate: Certificate | undefined): Config {
  const { settings } = parsed;
  const graph = graphOf(parsed);
  return {
    production: settings.NODE_ENV === 'production',
    host: settings.HOST,
    port: settings.PORT,
    ...watchingOf(parsed),
    ...(settings.KRETSLOPP_PUBLIC_URL !== undefined && {
      publicUrl: settings.KRETSLOPP_PUBLIC_URL,
    }),
    bot: botOf(parsed, certificate),
    allowedTenants: settings.KRETSLOPP_ALLOWED_TENANTS ?? [],
    serviceHosts: settings.KRETSLOPP_SERVICE_HOSTS,
    turnRates: {
      person: settings.KRETSLOPP_PERSON_TURNS,
      tenant: settings.KRETSLOPP_TENANT_TURNS,
    },
    store: storeOf(parsed),
    ...(graph && { graph }),
    demo: settings.KRETSLOPP_DEMO,
    ...(settings.KRETSLOPP_TAB_APP_ID !== undefined && {
      tab: { appId: settings.KRETSLOPP_TAB_APP_ID },
    }),
  };
}

function watchingOf({ settings }: Parsed): Pick<Config, 'metricsPort' | 'tracesTo'> {
  const { KRETSLOPP_METRICS_PORT: metricsPort, OTEL_EXPORTER_OTLP_ENDPOINT: tracesTo } = settings;
  return {
    ...(metricsPort !== undefined && { metricsPort }),
    ...(tracesTo !== undefined && { tracesTo }),
  };
}

function botOf({ settings }: Parsed, certificate: Certificate | undefined): BotConfig {
  const bot = {
    appId: settings.MICROSOFT_APP_ID,
    type: settings.MICROSOFT_APP_TYPE,
    tenant: settings.MICROSOFT_APP_TENANT_ID,
    password: settings.MICROSOFT_APP_PASSWORD,
    certificate,
  };
  return Object.fromEntries(Object.entries(bot).filter(([, value]) => value !== undefined));
}

function storeOf({ settings }: Parsed): StoreConfig {
  const uri = settings.MONGODB_URI;
  return uri === undefined || settings.KRETSLOPP_STORE === 'embedded'
    ? { kind: 'embedded', folder: settings.KRETSLOPP_DATA_FOLDER }
    : { kind: 'mongodb', uri, database: settings.MONGODB_DATABASE };
}

function graphOf(parsed: Parsed): GraphSettings | undefined {
  const access = accessOf(parsed);
  if (access === undefined) return undefined;
  const { settings } = parsed;
  return {
    tenants: settings.KRETSLOPP_ALLOWED_TENANTS ?? [],
    access,
    groups: {
      'it-admin': settings.KRETSLOPP_GROUP_IT_ADMIN ?? [],
      technician: settings.KRETSLOPP_GROUP_TECHNICIAN ?? [],
      economist: settings.KRETSLOPP_GROUP_ECONOMIST ?? [],
      coordinator: settings.KRETSLOPP_GROUP_COORDINATOR ?? [],
    },
    ...(settings.GRAPH_ROLES_APP_ID !== undefined && { rolesApp: settings.GRAPH_ROLES_APP_ID }),
  };
}

/** Graph's rule has seen that there is one way, with all it needs. */
function accessOf(parsed: Parsed): GraphAccess | undefined {
  const {
    GRAPH_CLIENT_ID: clientId,
    GRAPH_CLIENT_SECRET: secret,
    GRAPH_CERTIFICATE_PATH: path,
  } = parsed.settings;
  const [way] = waysUsed(parsed);
  if (way === 'GRAPH_MANAGED_IDENTITY') {
    return clientId === undefined
      ? { kind: 'managed-identity' }
      : { kind: 'managed-identity', clientId };
  }
  if (clientId === undefined) return undefined;
  if (secret !== undefined) return { kind: 'secret', clientId, secret };
  return path === undefined ? undefined : { kind: 'certificate', clientId, path };
}
