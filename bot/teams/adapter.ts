import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationError, type Claim, type ConnectorClient } from 'botframework-connector';
import type { Secret } from '../secret';

/** How the bot proves itself to Teams, and Teams to the bot. */
export interface BotIdentity {
  readonly appId?: string;
  readonly type?: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenant?: string;
  readonly password?: Secret;
  readonly certificate?: { readonly thumbprint: string; readonly privateKey: Secret };
}

const teamsIssuer = 'https://api.botframework.com';

/**
 * The SDK's adapter, told every value outright (never the environment, which could redirect trust)
 * and made stricter: only tokens that Bot Framework itself issued, only keys endorsed for Teams.
 * The SDK alone would let a token of any Entra tenant in by its emulator path.
 */
export function createAdapter(bot: BotIdentity, onFault: (problem: Error) => void): CloudAdapter {
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: bot.appId ?? '',
    MicrosoftAppPassword: bot.password?.reveal() ?? '',
    MicrosoftAppType: bot.type ?? 'MultiTenant',
    MicrosoftAppTenantId: bot.tenant ?? '',
    CertificateThumbprint: bot.certificate?.thumbprint ?? '',
    CertificatePrivateKey: bot.certificate?.privateKey.reveal() ?? '',
  });
  const strict = { requiredEndorsements: ['msteams'], validateClaims: onlyTeams };
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({}, credentials, bot.appId === undefined ? undefined : strict),
  );
  adapter.onTurnError = async (_context, problem) => {
    onFault(problem);
  };
  return adapter;
}

async function onlyTeams(claims: Claim[]): Promise<void> {
  const issuer = claims.find(({ type }) => type === 'iss')?.value;
  if (issuer !== teamsIssuer) throw new AuthenticationError('The token was not issued for Teams.', 401);
}

/**
 * Takes the SDK's own retries away: it would send a message again after errors that may have
 * delivered it, and sleep through a Retry-After inside the turn. The outbox owns retries.
 */
export function withoutRetries(adapter: CloudAdapter, context: TurnContext): void {
  const client = context.turnState.get<ConnectorClient | undefined>(adapter.ConnectorClientKey);
  if (client !== undefined && hasPipeline(client)) client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
}

interface Piped {
  readonly pipeline: { removePolicy(policy: { readonly name: string }): unknown };
}

function hasPipeline(client: object): client is Piped {
  return 'pipeline' in client && typeof client.pipeline === 'object' && client.pipeline !== null;
}
