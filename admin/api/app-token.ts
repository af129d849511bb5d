import type { JWTPayload } from 'jose';
import { claimsIn, type TokenRules } from '../tab/token';
import { isScope, type Scope } from './scopes';

/** An application that a token proves, and what it may. */
export interface ProvenApp {
  readonly tenant: string;
  /** Its application (client) id in Entra. */
  readonly app: string;
  readonly scopes: readonly Scope[];
}

/**
 * Verifies an app-only token: given to an application for itself. A person's token is none, whatever roles
 * it names: what people may is decided by who they are. Undefined for anything else.
 * See https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export async function appProvenBy(
  rules: TokenRules,
  token: string,
  now: Date,
): Promise<ProvenApp | undefined> {
  const claims = await claimsIn(rules, token, now, ['sub', 'azp']);
  if (claims === undefined || !isOfApplication(claims)) return undefined;
  const { tid: tenant, azp: app, roles } = claims;
  if (typeof app !== 'string') return undefined;
  const given: readonly unknown[] = Array.isArray(roles) ? roles : [];
  return { tenant, app, scopes: given.filter((one) => typeof one === 'string').filter(isScope) };
}

/** An application is its own subject; a person's token has a scope, or says what kind it is. */
function isOfApplication({ oid, sub, scp, idtyp }: JWTPayload): boolean {
  return scp === undefined && (idtyp === undefined || idtyp === 'app') && oid === sub;
}
