import { expect } from 'chai';
import { generateKeyPair, SignJWT } from 'jose';
import { provenBy } from '../../../admin/tab/token';
import { claimsFor, tabAppId, testKeys, type Keys } from '../../support/admin-client';
import { mikael, stranger, tenant } from '../../support/people';

const now = new Date('2026-11-23T09:00:00Z');
const seconds = now.getTime() / 1000;

describe('a token for the admin page', () => {
  let keys: Keys;
  before(async () => {
    keys = await testKeys();
  });

  const proven = (token: string) =>
    provenBy({ appId: tabAppId, tenants: [tenant], keysOf: keys.keysOf }, token, now);

  it('proves the person by object id and tenant', async () => {
    const token = await keys.sign(claimsFor(mikael, now));
    expect(await proven(token)).to.deep.equal({ tenant, oid: mikael.oid });
  });

  const wrong: readonly (readonly [what: string, claims: object])[] = [
    ['for another application', { aud: '00000000-0000-0000-0000-000000000000' }],
    ['for several applications, ours not among them', { aud: ['a', 'b'] }],
    ['of another issuer', { iss: 'https://login.example.org/v2.0' }],
    [
      'of the issuer of another tenant',
      { iss: `https://login.microsoftonline.com/${stranger.tenant}/v2.0` },
    ],
    ['of the old kind', { iss: `https://sts.windows.net/${tenant}/` }],
    ['of a tenant that is not served', claimsFor(stranger, now)],
    ['without a tenant', { tid: undefined }],
    ['without a person', { oid: undefined }],
    ['of an application, without a scope', { scp: undefined, roles: ['it-admin'] }],
    ['with another scope', { scp: 'User.Read' }],
    ['with a scope that only contains ours', { scp: 'not_access_as_user_either' }],
    ['that has ended', { exp: seconds - 120 }],
    ['that never ends', { exp: undefined }],
    ['that is not valid yet', { nbf: seconds + 600 }],
  ];
  for (const [what, claims] of wrong) {
    it(`proves nothing when it is one ${what}`, async () => {
      const token = await keys.sign({ ...claimsFor(mikael, now), ...claims });
      expect(await proven(token)).to.equal(undefined);
    });
  }

  it('proves nothing when somebody else signed it', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const token = await keys.sign(claimsFor(mikael, now), { key: privateKey });
    expect(await proven(token)).to.equal(undefined);
  });

  it('proves nothing when it is signed with a shared secret, or not at all', async () => {
    const secret = new TextEncoder().encode('a secret that is long enough for it');
    const shared = await new SignJWT(claimsFor(mikael, now))
      .setProtectedHeader({ alg: 'HS256', kid: 'test' })
      .sign(secret);
    const part = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none' })}.${part(claimsFor(mikael, now))}.`;
    for (const token of [shared, unsigned, 'x', '', 'a.b.c']) {
      expect(await proven(token)).to.equal(undefined);
    }
  });

  it('forgives a clock that is a little off', async () => {
    const token = await keys.sign({ ...claimsFor(mikael, now), exp: seconds - 30 });
    expect(await proven(token)).not.to.equal(undefined);
  });
});
