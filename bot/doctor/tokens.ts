import {
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { BotConfig } from '../config';

/** Bot Framework's audience: a token for it is what the bot answers people with. */
const botFramework = 'https://api.botframework.com/.default';

/** Fetches a token as the bot does; undefined where there is no app id. `pem` holds key and certificate. */
export function botToken(
  bot: BotConfig,
  pem: string | undefined,
): (() => Promise<void>) | undefined {
  const credential = credentialOf(bot, pem);
  return credential === undefined
    ? undefined
    : async () => {
        await credential.getToken(botFramework);
      };
}

function credentialOf(
  { appId, type, tenant = '', password }: BotConfig,
  pem: string | undefined,
): TokenCredential | undefined {
  if (appId === undefined) return undefined;
  if (type === 'UserAssignedMSI') return new ManagedIdentityCredential({ clientId: appId });
  if (pem !== undefined)
    return new ClientCertificateCredential(tenant, appId, { certificate: pem });
  return new ClientSecretCredential(tenant, appId, password?.reveal() ?? '');
}

/** The application permissions that a token carries. */
export async function grantedBy(
  credential: TokenCredential,
  scope: string,
): Promise<readonly string[]> {
  const token = await credential.getToken(scope);
  return token === null ? [] : rolesIn(token.token);
}

/** The roles in a token's claims; nothing is proved by it, and nothing is decided on it. */
export function rolesIn(token: string): readonly string[] {
  const [, claims = ''] = token.split('.');
  try {
    const { roles } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as {
      readonly roles?: unknown;
    };
    return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
  } catch {
    return [];
  }
}
