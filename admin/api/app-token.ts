import { decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import type { TokenRules } from '../tab/token';
import { isScope, type Scope } from './scopes';

/** An application that a token proves, and what it may. */
export interface ProvenApp {
  readonly tenant: string;
  /** Its application (client) id in Entra. */
  readonly app: string;
  readonly scopes: readonly Scope[];
}

/** Clocks differ; in seconds. */
const tolerance = 60;

/**
 * Verifies an app-only token: signed by its tenant, for our registration, of a tenant that we serve, given
 * to an application for itself. A person's token is none, whatever roles it names: what people may is
 * decided by who they are. Undefined for anything else; which it was is nobody's business outside.
 * See https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export async function appProvenBy(
  rules: TokenRules,
  token: string,
  now: Date,
): Promise<ProvenApp | undefined> {
  try {
    const { tid } = decodeJwt(token);
    if (typeof tid !== 'string' || !rules.tenants.includes(tid)) return undefined;
    const { payload } = await jwtVerify(token, rules.keysOf(tid), {
      algorithms: ['RS256'],
      issuer: `https://login.microsoftonline.com/${tid}/v2.0`,
      audience: rules.appId,
      clockTolerance: tolerance,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'oid', 'sub', 'azp', 'tid'],
    });
    if (!isOfApplication(payload) || payload['tid'] !== tid) return undefined;
    const { azp, roles } = payload;
    if (typeof azp !== 'string') return undefined;
    const given: readonly unknown[] = Array.isArray(roles) ? roles : [];
    return {
      tenant: tid,
      app: azp,
      scopes: given.filter((one) => typeof one === 'string').filter(isScope),
    };
  } catch {
    return undefined;
  }
}

/** An application is its own subject; a person's token has a scope, or says what kind it is. */
function isOfApplication({ oid, sub, scp, idtyp }: JWTPayload): boolean {
  return scp === undefined && (idtyp === undefined || idtyp === 'app') && oid === sub;
}
