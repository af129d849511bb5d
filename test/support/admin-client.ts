import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { adminFeature } from '../../admin/feature';
import type { TokenRules } from '../../admin/tab/token';
import type { Base, Feature } from '../../bot/feature';
import { localConfig, startTestApp, type TestApp, type Wanted } from './app';
import { stranger, tenant } from './people';
import type { Someone } from './teams-client';

export const tabAppId = '7f2504e0-4f89-41d3-9a0c-0305e82c3307';

/** Microsoft's keys, as a test holds them. */
export interface Keys {
  readonly keysOf: TokenRules['keysOf'];
  readonly sign: (claims: object, more?: { readonly key?: CryptoKey }) => Promise<string>;
}

export async function testKeys(): Promise<Keys> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256' };
  const keys = createLocalJWKSet({ keys: [jwk] });
  return {
    keysOf: () => keys,
    sign: (claims, { key = privateKey } = {}) =>
      new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'test' }).sign(key),
  };
}

/** What Entra says in a token for the page, at some time. */
export function claimsFor(person: Someone, now: Date): Record<string, unknown> {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    iss: `https://login.microsoftonline.com/${person.tenant}/v2.0`,
    aud: tabAppId,
    tid: person.tenant,
    oid: person.oid,
    scp: 'access_as_user',
    iat: seconds - 60,
    nbf: seconds - 60,
    exp: seconds + 3600,
    name: 'Nobody believes this',
  };
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** A Kretslopp with the admin page's API, and people who ask it as the page does. */
export interface AdminApp {
  readonly test: TestApp;
  readonly keys: Keys;
  ask(person: Someone | string | undefined, path: string, body?: object): Promise<ApiAnswer>;
}

export async function startAdminApp(
  wanted: Wanted = {},
  others: readonly ((base: Base) => Feature)[] = [],
): Promise<AdminApp> {
  const keys = await testKeys();
  const admin = (base: Base): Feature => adminFeature(base, keys.keysOf);
  const test = await startTestApp({
    ...wanted,
    outside: {
      features: [...others, admin],
      config: {
        ...localConfig,
        allowedTenants: [tenant, stranger.tenant],
        tab: { appId: tabAppId },
      },
      ...wanted.outside,
    },
  });
  const ask: AdminApp['ask'] = async (person, path, body) => {
    const token =
      typeof person === 'object' ? await keys.sign(claimsFor(person, test.clock.now)) : person;
    return askApi(test.app.port, path, token === undefined ? undefined : `Bearer ${token}`, body);
  };
  return { test, keys, ask };
}

/** A question as the page asks it; a POST where there is a body. */
export async function askApi(
  port: number,
  path: string,
  authorization: string | undefined,
  body?: object,
): Promise<ApiAnswer> {
  const answer = await fetch(`http://127.0.0.1:${port}/admin/api${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'accept-language': 'sv',
      ...(authorization !== undefined && { authorization }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    headers: answer.headers,
  };
}
