import type { Role } from '../domain/person';
import type { Secret } from '../secret';

/** How the service proves who it is to Microsoft Graph, without a signed-in user. */
export type GraphAccess =
  | { readonly kind: 'secret'; readonly clientId: string; readonly secret: Secret }
  /** A PEM file with the private key and the certificate. */
  | { readonly kind: 'certificate'; readonly clientId: string; readonly path: string }
  /** Without a client id: the machine's own (system-assigned) identity. Serves its home tenant only. */
  | { readonly kind: 'managed-identity'; readonly clientId?: string };

/** Where rights come from: members of these Entra groups (object ids), direct or nested. */
export type RoleGroups = { readonly [R in Role]: readonly string[] };

export interface GraphSettings {
  /** The tenants whose people are asked about; an administrator of each has consented. */
  readonly tenants: readonly string[];
  readonly access: GraphAccess;
  readonly groups: RoleGroups;
  /** The application (client) id whose app roles give rights too; absent where only groups do. */
  readonly rolesApp?: string;
}
