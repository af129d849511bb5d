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

/** A token for a scope; rejects with what Entra says. */
export async function tokenFor(credential: TokenCredential, scope: string): Promise<string> {
  const token = await credential.getToken(scope);
  return token?.token ?? '';
}

/** The application permissions that a token carries. */
export function rolesIn(token: string): readonly string[] {
  const { roles } = claimsOf(token);
  return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
}

/** A token's claims; nothing is proved by it, and nothing is decided on it. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [, claims = ''] = token.split('.');
  try {
    const read: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
