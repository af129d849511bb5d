import {
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { GraphAccess } from './settings';

/** Said outright, or the environment could have our secret sent elsewhere (AZURE_AUTHORITY_HOST). */
const authorityHost = 'https://login.microsoftonline.com';

/**
 * What fetches tokens for one tenant. Nothing is asked of the network here; the credential keeps
 * its token in memory and renews it before it expires, so one is kept for each tenant.
 */
export function credentialFor(access: GraphAccess, tenant: string): TokenCredential {
  switch (access.kind) {
    case 'secret':
      return new ClientSecretCredential(tenant, access.clientId, access.secret.reveal(), {
        authorityHost,
      });
    case 'certificate':
      return new ClientCertificateCredential(
        tenant,
        access.clientId,
        { certificatePath: access.path },
        { authorityHost },
      );
    case 'managed-identity':
      return access.clientId === undefined
        ? new ManagedIdentityCredential()
        : new ManagedIdentityCredential({ clientId: access.clientId });
  }
}
