import { CloudAdapter, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import {
  AuthenticationConfiguration,
  AuthenticationError,
  type Claim,
} from 'botframework-connector';
import type { Secret } from '../secret';
import { teamsIssuer } from './bearer';
import { KeepingAuthentication } from './connectors';

/** How the bot proves itself to Teams, and Teams to the bot. */
export interface BotIdentity {
  readonly appId?: string;
  readonly type?: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenant?: string;
  readonly password?: Secret;
  readonly certificate?: { readonly thumbprint: string; readonly privateKey: Secret };
}

/** Whose keys sign Teams' tokens; the SDK's own list where nothing else is said. Only a test says something else. */
export interface Trust {
  readonly metadataUrl: string;
}

/**
 * The SDK's adapter, told every value outright (never the environment, which could redirect trust)
 * and made stricter: only tokens that Bot Framework itself issued, only keys endorsed for Teams.
 * The SDK alone would let a token of any Entra tenant in by its emulator path.
 */
export function createAdapter(
  bot: BotIdentity,
  onFault: (problem: Error) => void,
  trust?: Trust,
): CloudAdapter {
  const strict = new AuthenticationConfiguration(['msteams'], onlyTeams);
  const authentication = new KeepingAuthentication(
    trust === undefined ? {} : settingsFor(trust),
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the SDK's own class only implements it
    credentialsOf(bot),
    bot.appId === undefined ? undefined : strict,
  );
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (_context, problem) => {
    onFault(problem);
  };
  return adapter;
}

/** As soon as one is given the SDK takes all of them literally, so all are given. */
function settingsFor({ metadataUrl }: Trust): Readonly<Record<string, string>> {
  return {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: teamsIssuer,
    ToBotFromChannelTokenIssuer: teamsIssuer,
    OAuthUrl: teamsIssuer,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    CallerId: 'urn:botframework:azure',
  };
}

/** The SDK's credentials of the bot, whatever kind it has. */
export function credentialsOf({
  appId = '',
  type,
  tenant = '',
  password,
  certificate,
}: BotIdentity): ConfigurationServiceClientCredentialFactory {
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: password?.reveal() ?? '',
    MicrosoftAppType: type ?? 'MultiTenant',
    MicrosoftAppTenantId: tenant,
    CertificateThumbprint: certificate?.thumbprint ?? '',
    CertificatePrivateKey: certificate?.privateKey.reveal() ?? '',
  });
}

async function onlyTeams(claims: Claim[]): Promise<void> {
  const issuer = claims.find(({ type }) => type === 'iss')?.value;
  if (issuer !== teamsIssuer)
    throw new AuthenticationError('The token was not issued for Teams.', 401);
}
