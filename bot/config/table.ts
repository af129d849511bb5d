import type { z } from 'zod';
import * as kind from './kinds';

/** One variable of the environment: what it means, what it must be, what it is when it is left out. */
export interface Variable {
  /** A sentence for whoever installs Kretslopp; .env.example says the same. */
  readonly about: string;
  readonly value: z.ZodType<unknown, string>;
  readonly standard?: string;
  /** Its value is never printed, not even when it is wrong. */
  readonly secret?: true;
}

/** Every variable that Kretslopp reads, in the order of .env.example. There is no other. */
export const table = {
  NODE_ENV: {
    about: 'production turns on every check at start; development and test run without a tenant.',
    value: kind.oneOf(['production', 'development', 'test']),
    standard: 'development',
  },
  PORT: {
    about: 'The port to listen on; 0 takes a free one.',
    value: kind.port,
    standard: '3978',
  },
  HOST: {
    about: 'The address to listen on; without an app id only the loopback is allowed.',
    value: kind.text,
    standard: '127.0.0.1',
  },
  KRETSLOPP_METRICS_PORT: {
    about:
      'A port for Prometheus to read /metrics on, which nobody outside may reach; none without.',
    value: kind.port,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    about:
      'An OpenTelemetry collector over HTTP, such as http://127.0.0.1:4318, to send traces to.',
    value: kind.webAddress,
  },
  KRETSLOPP_PUBLIC_URL: {
    about: 'Where Teams reaches the bot from outside, such as https://kretslopp.example.se.',
    value: kind.origin,
  },
  MICROSOFT_APP_ID: {
    about: 'The application (client) id of the bot in Entra.',
    value: kind.guid,
  },
  MICROSOFT_APP_TYPE: {
    about:
      'SingleTenant (with a password or a certificate) or UserAssignedMSI, as on the Azure Bot.',
    value: kind.oneOf(['SingleTenant', 'UserAssignedMSI']),
  },
  MICROSOFT_APP_TENANT_ID: {
    about: 'The tenant in which the bot is registered.',
    value: kind.guid,
  },
  MICROSOFT_APP_PASSWORD: {
    about: 'The client secret of the bot; for SingleTenant without a certificate.',
    value: kind.secret,
    secret: true,
  },
  MICROSOFT_APP_CERTIFICATE_PATH: {
    about: 'A PEM file with the private key and the certificate of the bot, instead of a password.',
    value: kind.text,
  },
  KRETSLOPP_ALLOWED_TENANTS: {
    about: 'The tenants whose people may use the bot, with commas between them.',
    value: kind.guids,
  },
  KRETSLOPP_SERVICE_HOSTS: {
    about: 'The hosts that Teams may ask to be answered at, with commas between them.',
    value: kind.hosts,
    standard: 'smba.trafficmanager.net',
  },
  KRETSLOPP_PERSON_TURNS: {
    about: 'How many messages and presses a minute of one person are answered, in each process.',
    value: kind.perMinute,
    standard: '60',
  },
  KRETSLOPP_TENANT_TURNS: {
    about: 'How many messages and presses a minute of one tenant are answered, in each process.',
    value: kind.perMinute,
    standard: '6000',
  },
  KRETSLOPP_STORE: {
    about: 'embedded or mongodb; left out it is mongodb where MONGODB_URI is given, else embedded.',
    value: kind.oneOf(['embedded', 'mongodb']),
  },
  KRETSLOPP_DATA_FOLDER: {
    about: 'Where the embedded store keeps its files.',
    value: kind.text,
    standard: 'data',
  },
  MONGODB_URI: {
    about: 'The connection string of MongoDB 6 or newer, with its user and password.',
    value: kind.mongoUri,
    secret: true,
  },
  MONGODB_DATABASE: {
    about: 'The name of the database in MongoDB.',
    value: kind.databaseName,
    standard: 'kretslopp',
  },
  KRETSLOPP_DEMO: {
    about: 'yes fills an empty store with a made-up municipality; not allowed in production.',
    value: kind.yesOrNo,
    standard: 'no',
  },
  KRETSLOPP_TAB_APP_ID: {
    about: 'The application (client) id of the admin page in Entra: another one than the bot’s.',
    value: kind.guid,
  },
  GRAPH_CLIENT_ID: {
    about:
      'The application (client) id that reads people from Microsoft Graph, or the managed identity.',
    value: kind.guid,
  },
  GRAPH_CLIENT_SECRET: {
    about: 'The client secret of that application, if it has no certificate.',
    value: kind.secret,
    secret: true,
  },
  GRAPH_CERTIFICATE_PATH: {
    about:
      'A PEM file with the private key and the certificate of that application; better than a secret.',
    value: kind.text,
  },
  GRAPH_MANAGED_IDENTITY: {
    about: 'yes uses the identity of the machine in Azure instead; it serves its own tenant only.',
    value: kind.yesOrNo,
    standard: 'no',
  },
  GRAPH_ROLES_APP_ID: {
    about:
      'An application whose app roles (it-admin, technician, economist, coordinator) give rights too.',
    value: kind.guid,
  },
  KRETSLOPP_GROUP_IT_ADMIN: {
    about: 'Object ids of the Entra groups whose members decide for IT, with commas between them.',
    value: kind.guids,
  },
  KRETSLOPP_GROUP_TECHNICIAN: {
    about: 'Object ids of the Entra groups of the technicians, with commas between them.',
    value: kind.guids,
  },
  KRETSLOPP_GROUP_ECONOMIST: {
    about: 'Object ids of the Entra groups of the IT economists, with commas between them.',
    value: kind.guids,
  },
  KRETSLOPP_GROUP_COORDINATOR: {
    about:
      'Object ids of the Entra groups of the environmental coordinators, with commas between them.',
    value: kind.guids,
  },
} as const satisfies Readonly<Record<string, Variable>>;

type Table = typeof table;
export type Name = keyof Table;

/** The values of the table's variables; one without a standard may be absent. */
export type Settings = {
  readonly [N in Name]: Table[N] extends { readonly standard: string }
    ? z.output<Table[N]['value']>
    : z.output<Table[N]['value']> | undefined;
};
