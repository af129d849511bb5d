import { expect } from 'chai';
import { apiEndpoints } from '../../../admin/api/routes';
import { scopes } from '../../../admin/api/scopes';
import { co2Feature } from '../../../bot/features/co2';
import { seedDemo } from '../../../bot/demo/seed';
import { demoId, demoTenant } from '../../../bot/demo/identity';
import type { World } from '../../../bot/services/world';
import { localConfig } from '../../support/app';
import { tabAppId } from '../../support/admin-client';
import { ApiClient, someApp, type ApiReply } from '../../support/api-client';

const everyScope = Object.keys(scopes);

/** The whole demo municipality, asked as another system would. */
describe('what the API answers', function () {
  this.timeout(30_000);
  let api: ApiClient;

  before(async () => {
    api = await ApiClient.start(
      {
        outside: {
          clock: () => new Date(),
          config: { ...localConfig, allowedTenants: [demoTenant], tab: { appId: tabAppId } },
          prepare: async (store) => {
            await seedDemo(store, new Date());
          },
        },
      },
      [co2Feature],
    );
    api.admin.test.clock.now = new Date();
    for (const job of api.admin.test.app.jobs.filter(({ name }) => name.startsWith('co2')))
      await job.run((await api.admin.test.app.store.organisation(demoId))!, new Date());
  });
  after(() => api.stop());

  const claims = () => ({
    tid: demoTenant,
    iss: `https://login.microsoftonline.com/${demoTenant}/v2.0`,
  });
  const get = (path: string, more: object = {}): Promise<ApiReply> =>
    api.ask(path, everyScope, { claims: claims(), ...more });
  const own = `/organisations/${demoId}`;

  const questions: Readonly<Record<string, string>> = {
    listAdministrations: '/administrations',
    listProducts: '/products',
    listDevices: '/devices?limit=200',
    getDevice: '/devices/KLP-0012',
    listRequests: '/requests?limit=200',
    listReturns: '/returns',
    listConsignments: '/consignments',
    getCo2Summary: '/co2/summary?from=2024-01&to=2026-12',
    listCo2Entries: '/co2/entries?from=2024-01&to=2026-12',
    getRent: '/rent/2026-10',
  };

  for (const [name, path] of Object.entries(questions)) {
    it(`fits the shape that the document tells: ${name}`, async () => {
      const endpoint = apiEndpoints({} as World).find((one) => one.name === name);
      const { status, body } = await get(own + path);
      expect(status, JSON.stringify(body)).to.equal(200);
      const strict = endpoint!.answer.safeParse(body);
      expect(strict.error?.issues ?? []).to.deep.equal([]);
      // Nothing is sent that the shape does not tell of.
      expect(strict.data).to.deep.equal(body);
      expect(JSON.stringify(body).length).to.be.greaterThan(60);
    });
  }

  it('tells an application the organisations of its tenant', async () => {
    expect((await get('/organisations')).body).to.deep.equal({
      items: [{ id: demoId, name: 'Ekholma kommun (demo)' }],
    });
  });

  for (const list of [
    '/devices',
    '/requests',
    '/consignments',
    '/devices?text=thinkpad',
    '/co2/entries?from=2024-01&to=2026-12',
  ] as const) {
    it(`gives ${list} page by page: everything once`, async () => {
      const joined = list.includes('?') ? '&' : '?';
      const whole = (await get(`${own}${list}${joined}limit=200`)).body['items'] as object[];
      const pieces: object[] = [];
      let next: unknown = '';
      for (let pages = 0; next !== undefined && pages < 60; pages += 1) {
        const cursor = next === '' ? '' : `&cursor=${next as string}`;
        const { body, status } = await get(`${own}${list}${joined}limit=17${cursor}`);
        expect(status).to.equal(200);
        pieces.push(...(body['items'] as object[]));
        next = body['next'];
      }
      expect(pieces.length).to.be.greaterThan(10);
      expect(pieces.slice(0, whole.length)).to.deep.equal(whole);
      expect(new Set(pieces.map((one) => JSON.stringify(one))).size).to.equal(pieces.length);
    });
  }

  it('finds the devices that are asked for', async () => {
    const { body } = await get(`${own}/devices?state=in-stock&kind=phone&limit=200`);
    const items = body['items'] as { state: string; kind: string }[];
    expect(items.length).to.be.greaterThan(3);
    expect(new Set(items.map(({ state, kind }) => `${state} ${kind}`))).to.deep.equal(
      new Set(['in-stock phone']),
    );
  });

  it('registers a device, with who did it on its chain, and refuses the same twice', async () => {
    const body = {
      tag: 'API-1',
      serial: 'SN-API-1',
      model: 'Latitude 5450',
      kind: 'computer',
      state: 'ordered',
    };
    const made = await get(`${own}/devices`, { body });
    expect(made.status, JSON.stringify(made.body)).to.equal(200);
    expect(made.headers.get('etag')).to.equal('"1"');
    expect(made.body['chain']).to.have.length(1);
    expect((made.body['chain'] as { actor: string }[])[0]?.actor).to.equal(`app:${someApp}`);
    const again = await get(`${own}/devices`, {
      body: { ...body, tag: 'API-2', serial: 'sn api 1' },
    });
    expect([again.status, again.body['code']]).to.deep.equal([409, 'device-known']);
    const unknown = await get(`${own}/devices`, {
      body: { ...body, tag: 'API-3', serial: 'x', product: 'nothing' },
    });
    expect([unknown.status, unknown.body['code']]).to.deep.equal([409, 'product-unknown']);
  });

  it('takes a step on the version that was seen, once', async () => {
    const step = (version: string, name = 'deliver') =>
      get(`${own}/devices/API-1/steps`, { body: { step: name }, headers: { 'if-match': version } });
    expect((await step('')).status).to.equal(428);
    expect((await step('"9"')).status).to.equal(412);
    const done = await step('"1"');
    expect([done.status, done.body['state'], done.headers.get('etag')]).to.deep.equal([
      200,
      'in-stock',
      '"2"',
    ]);
    expect((await step('"1"')).status).to.equal(412);
    // What the state machine does not allow is refused by its own name.
    expect((await step('"2"')).body['code']).to.equal('device-step-not-allowed');
    const { items } = (await get(`${own}/devices?text=API-1`)).body as {
      items: { version: number }[];
    };
    expect(items[0]?.version).to.equal(2);
  });

  it('names every field that is wrong, as a problem', async () => {
    const answer = await get(`${own}/devices`, { body: { model: 7, kind: 'tablet', surprise: 1 } });
    expect(answer.status).to.equal(400);
    expect(answer.headers.get('content-type')).to.contain('application/problem+json');
    expect(answer.body['detail'])
      .to.contain('body.tag')
      .and.to.contain('body.kind')
      .and.to.contain('surprise');
    for (const path of [
      '/devices?limit=0',
      '/devices?state=gone',
      '/co2/summary?from=2026-13&to=2026-12',
      '/co2/summary?from=2026-05&to=2026-04',
      '/rent/oktober',
    ])
      expect((await get(own + path)).status, path).to.equal(400);
    expect((await get(`${own}/devices/NO-SUCH`)).status).to.equal(404);
    expect((await get(`${own}/devices?cursor=%00%ff`)).status).to.equal(200);
  });

  it('is told whole by its OpenAPI document, which is in order', async () => {
    const { Validator } = await import('@seriousme/openapi-schema-validator');
    const { body } = await api.send('/openapi.json', {});
    const checked = await new Validator().validate(body);
    expect(checked.errors ?? []).to.deep.equal([]);
    const told = Object.entries(
      body['paths'] as Record<string, Record<string, { operationId: string }>>,
    ).flatMap(([, methods]) => Object.values(methods).map(({ operationId }) => operationId));
    expect(told.sort()).to.deep.equal(
      ['listOrganisations', ...apiEndpoints({} as World).map(({ name }) => name)].sort(),
    );
  });
});
