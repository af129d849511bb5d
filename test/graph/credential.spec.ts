import { join } from 'node:path';
import {
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
} from '@azure/identity';
import { expect } from 'chai';
import { credentialFor } from '../../bot/graph/credential';
import { Secret } from '../../bot/secret';
import { anOid, tenant } from './directory.contract';

const clientId = anOid(1);
const path = join(__dirname, '../support/certificate/test-only.pem');

describe('the credential for Microsoft Graph', () => {
  it('is the one that the installation has, made without asking the network', () => {
    const secret = new Secret('x');
    expect(credentialFor({ kind: 'secret', clientId, secret }, tenant)).to.be.instanceOf(
      ClientSecretCredential,
    );
    expect(credentialFor({ kind: 'certificate', clientId, path }, tenant)).to.be.instanceOf(
      ClientCertificateCredential,
    );
    expect(credentialFor({ kind: 'managed-identity', clientId }, tenant)).to.be.instanceOf(
      ManagedIdentityCredential,
    );
    expect(credentialFor({ kind: 'managed-identity' }, tenant)).to.be.instanceOf(
      ManagedIdentityCredential,
    );
  });
});
