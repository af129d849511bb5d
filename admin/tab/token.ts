import {
  createRemoteJWKSet,
  decodeJwt,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';

/** Who a token proves: identity is the object id and the tenant, never a name or an address. */
export interface Proven {
  readonly tenant: string;
  readonly oid: string;
}

/** What a token must be for. */
export interface TokenRules {
  /** The tab's own app registration, another one than the bot's. */
  readonly appId: string;
  readonly tenants: readonly string[];
  /** The keys that a tenant's tokens are signed with. */
  readonly keysOf: (tenant: string) => JWTVerifyGetKey;
}

/** The permission that Teams asks for the person. A token without it is an application's, or for something else. */
const scope = 'access_as_user';

/** Clocks differ; in seconds. */
const tolerance = 60;

/** Microsoft's keys of a tenant, fetched when first needed and remembered. */
export function microsoftKeys(): TokenRules['keysOf'] {
  const known = new Map<string, JWTVerifyGetKey>();
  return (tenant) => {
    const keys =
      known.get(tenant) ??
      createRemoteJWKSet(
        new URL(`https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`),
      );
    known.set(tenant, keys);
    return keys;
  };
}

/**
 * What a token of Entra says: signed by its tenant, for our registration, of a tenant that we serve, not
 * too old, with all of these claims. Undefined for anything else; which it was is nobody's business outside.
 */
export async function claimsIn(
  rules: TokenRules,
  token: string,
  now: Date,
  requiredClaims: string[],
): Promise<(JWTPayload & { readonly tid: string }) | undefined> {
  try {
    const { tid } = decodeJwt(token);
    if (typeof tid !== 'string' || !rules.tenants.includes(tid)) return undefined;
    const { payload } = await jwtVerify(token, rules.keysOf(tid), {
      algorithms: ['RS256'],
      issuer: `https://login.microsoftonline.com/${tid}/v2.0`,
      audience: rules.appId,
      clockTolerance: tolerance,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'oid', 'tid', ...requiredClaims],
    });
    return payload['tid'] === tid ? { ...payload, tid } : undefined;
  } catch {
    return undefined;
  }
}

/** Verifies a Teams SSO token, given for a person. */
export async function provenBy(
  rules: TokenRules,
  token: string,
  now: Date,
): Promise<Proven | undefined> {
  const claims = await claimsIn(rules, token, now, ['scp']);
  if (claims === undefined) return undefined;
  const { tid: tenant, oid, scp } = claims;
  const isForPerson = typeof scp === 'string' && scp.split(' ').includes(scope);
  return isForPerson && typeof oid === 'string' ? { tenant, oid } : undefined;
}
