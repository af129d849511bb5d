import { expect } from 'chai';
import { apiEndpoints } from '../../../admin/api/routes';
import { scopes } from '../../../admin/api/scopes';
import type { World } from '../../../bot/services/world';
import { claimsFor } from '../../support/admin-client';
import { ApiClient, appClaims } from '../../support/api-client';
import { ask } from '../../support/asking';
import { aDevice, usedLaptop } from '../../support/organisation';
import { mikael, sara, stranger } from '../../support/people';

/** Every endpoint, with a question that whoever has its role gets an answer to. */
interface Row {
  readonly scope: string;
  readonly path?: string;
  readonly body?: object;
  readonly status?: number;
}

const table: Readonly<Record<string, Row>> = {
  'get /administrations': { scope: 'Devices.Read' },
  'get /products': { scope: 'Devices.Read' },
  'get /devices': { scope: 'Devices.Read' },
  'get /devices/{tag}': { scope: 'Devices.Read', path: '/devices/KLP-1' },
  'post /devices': {
    scope: 'Devices.Write',
    body: { tag: 'KLP-1', model: 'Twice', kind: 'phone' },
    status: 409,
  },
  'post /devices/{tag}/steps': {
    scope: 'Devices.Write',
    path: '/devices/KLP-1/steps',
    body: { step: 'lose' },
    status: 412,
  },
  'get /requests': { scope: 'Requests.Read' },
  'get /requests/{number}': { scope: 'Requests.Read', path: '/requests/B-1001' },
  'get /returns': { scope: 'Returns.Read' },
  'get /consignments': { scope: 'Returns.Read' },
  'get /co2/summary': { scope: 'Co2.Read', path: '/co2/summary?from=2026-01&to=2026-11' },
  'get /co2/entries': { scope: 'Co2.Read', path: '/co2/entries?from=2026-01&to=2026-11' },
  'get /rent/{month}': { scope: 'Rent.Read', path: '/rent/2026-10' },
};

const everyScope = Object.keys(scopes);
const ifMatch = { headers: { 'if-match': '"7"' } };

describe('every endpoint of the API', () => {
  let api: ApiClient;

  before(async () => {
    api = await ApiClient.start({ devices: [aDevice(usedLaptop, { tag: 'KLP-1' })] });
    await ask(api.admin.test, sara, usedLaptop);
  });
  after(() => api.stop());

  it('has a row in this table', () => {
    const endpoints = apiEndpoints({} as World);
    expect(Object.keys(table).sort()).to.deep.equal(
      endpoints.map(({ method, path }) => `${method} ${path}`).sort(),
    );
    for (const { method, path, scope } of endpoints)
      expect(table[`${method} ${path}`]?.scope).to.equal(scope);
  });

  const pathOf = (name: string, organisation = 'ekholma'): string =>
    `/organisations/${organisation}${table[name]?.path ?? name.split(' ')[1] ?? ''}`;
  const bodyOf = (name: string) => {
    const { body } = table[name] ?? {};
    return body === undefined ? {} : { body };
  };

  for (const [name, { scope, status = 200 }] of Object.entries(table)) {
    it(`${name} answers whoever has ${scope} with ${status}, all others with 403`, async () => {
      const right = await api.ask(pathOf(name), [scope], { ...bodyOf(name), ...ifMatch });
      expect(right.status, JSON.stringify(right.body)).to.equal(status);
      const others = everyScope.filter((one) => one !== scope);
      const wrong = await api.ask(pathOf(name), others, { ...bodyOf(name), ...ifMatch });
      expect([wrong.status, wrong.body['code']]).to.deep.equal([403, 'scope']);
    });

    it(`${name} tells an application of another tenant nothing, as if it were not there`, async () => {
      const { now } = api.admin.test.clock;
      const claims = appClaims(everyScope, now, stranger.tenant);
      const answer = await api.ask(pathOf(name), everyScope, {
        claims,
        ...bodyOf(name),
        ...ifMatch,
      });
      expect([answer.status, answer.body['code']]).to.deep.equal([404, 'not-found']);
      const own = await api.ask(pathOf(name, 'granby'), everyScope, {
        claims,
        ...bodyOf(name),
        ...ifMatch,
      });
      expect(own.status).not.to.be.oneOf([401, 403]);
      expect(JSON.stringify(own.body)).not.to.match(/ekholma|ThinkPad|B-1001/iu);
    });

    it(`${name} answers a person's token, and none that holds, with 401`, async () => {
      const { now } = api.admin.test.clock;
      for (const claims of [
        { ...claimsFor(mikael, now), roles: everyScope },
        { scp: 'access_as_user' },
        { idtyp: 'user' },
        { oid: mikael.oid },
        { sub: undefined },
        { azp: undefined },
        { aud: '00000000-0000-4000-8000-000000000000' },
        { exp: 1 },
        { iss: 'https://login.example/v2.0' },
        { roles: ['it-admin', 'Devices.ReadWrite.All'] },
        { roles: 'Devices.Read' },
        { roles: undefined },
      ]) {
        const answer = await api.ask(pathOf(name), everyScope, {
          claims,
          ...bodyOf(name),
          ...ifMatch,
        });
        expect([answer.status, answer.body['code']], JSON.stringify(claims)).to.deep.equal([
          401,
          'token',
        ]);
      }
      for (const authorization of ['', 'Bearer x.y.z', `Demo ${mikael.oid}`]) {
        const { status } = await api.send(pathOf(name), { authorization }, table[name]?.body);
        expect(status).to.equal(401);
      }
    });
  }

  it('lets the page be asked by no application', async () => {
    const { keys, test } = api.admin;
    const token = await keys.sign(appClaims([...everyScope, 'it-admin'], test.clock.now));
    expect((await api.admin.ask(token, '/overview')).status).to.equal(401);
  });

  it('changed nothing by all that', async () => {
    const device = await api.admin.test.device('KLP-1');
    expect([device.version, device.lifecycle.state]).to.deep.equal([1, 'in-stock']);
  });
});
