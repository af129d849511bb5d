import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import {
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';

import { LRUCache } from 'lru-cache';

/** Teams has one service URL for each part of the world; more than that is somebody else's. */
const mostClients = 64;

type Clients = LRUCache<string, Promise<ConnectorClient>>;

/**
 * The SDK's authentication, except that what it makes anew for each turn and each message (a client
 * with a pipeline of some fifteen policies, put in order) is made once for each place that is written to.
 * One bot has one app id, so a client is the same whoever's turn it is.
 */
export class KeepingAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly clients: Clients = new LRUCache({ max: mostClients });
  private tokens: Promise<UserTokenClient> | undefined;

  override async authenticateRequest(
    activity: Activity,
    header: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, header);
    const { connectorFactory } = result;
    if (connectorFactory === undefined) return result;
    return { ...result, connectorFactory: new KeptConnectors(this.clients, connectorFactory) };
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return new KeptConnectors(this.clients, super.createConnectorFactory(claims));
  }

  override async createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    this.tokens ??= super.createUserTokenClient(claims).catch((problem: unknown) => {
      this.tokens = undefined;
      throw problem;
    });
    return this.tokens;
  }
}

class KeptConnectors extends ConnectorFactory {
  constructor(
    private readonly clients: Clients,
    private readonly made: ConnectorFactory,
  ) {
    super();
  }

  override create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    const name = `${serviceUrl} ${audience}`;
    const kept = this.clients.get(name);
    if (kept !== undefined) return kept;
    const client = this.made.create(serviceUrl, audience).then(withoutRetries);
    this.clients.set(name, client);
    client.catch(() => this.clients.delete(name));
    return client;
  }
}

/**
 * Takes the SDK's own retries away: it would send a message again after errors that may have
 * delivered it, and sleep through a Retry-After inside the turn. The outbox owns retries.
 */
function withoutRetries(client: ConnectorClient): ConnectorClient {
  pipelineOf(client)?.removePolicy({ name: 'defaultRetryPolicy' });
  return client;
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
}

/** The SDK wraps the client that has the pipeline, and its types keep that to itself. */
function pipelineOf(client: object): Pipeline | undefined {
  const inner = fieldOf(client, 'client');
  const pipeline = fieldOf(inner, 'pipeline');
  return isPipeline(pipeline) ? pipeline : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function isPipeline(value: unknown): value is Pipeline {
  return typeof fieldOf(value, 'removePolicy') === 'function';
}
