import { expect } from 'chai';
import { generateKeyPairSync } from 'node:crypto';
import https from 'node:https';
import { mock } from 'node:test';
import type { Config } from '../../bot/config';
import { Graph } from '../../bot/graph/graph';
import { GraphDirectory } from '../../bot/graph/directory';
import { createLog } from '../../bot/log';
import { logInsteadOf } from '../../bot/log/library-words';
import { Secret } from '../../bot/secret';
import { embeddedOn } from '../../bot/store/embedded';
import { forgetful } from '../../bot/store/embedded/journal';
import { openMongo } from '../../bot/store/mongo';
import type { Engine } from '../../bot/store/port';
import { Metrics } from '../../bot/watch/metrics';
import { timedRequests } from '../../bot/watch/watch';
import { localConfig, startTestApp, type TestApp } from '../support/app';
import { entryFor } from '../support/asking';
import { graphError, GraphStandIn } from '../support/graph-stand-in';
import { usedLaptop } from '../support/organisation';
import { sara, tenant } from '../support/people';
import { TokenIssuer } from '../support/token-issuer';

const appId = 'c0ffee00-0000-4000-8000-000000000001';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const groups = { 'it-admin': [], technician: [], economist: [], coordinator: [] };

/** Each stands nowhere but where it is secret. */
const known = {
  password: 'app-7f3a9c1e55d2',
  key: privateKey.split('\n')[3] ?? '',
  graphToken: 'graph-token-81c2e07b.b.c',
  mongo: 'mongo-0b6de1f3aa',
  pageToken: 'page-5b77f0a2c4',
  words: 'mormor-9d41-vill-ringa',
  oid: sara.oid,
  name: sara.name,
};

/**
 * One whole Kretslopp with every secret it can have, on which everything goes wrong that can: forged
 * tokens, a store that fails with its own address in the error, a Graph that refuses, a Microsoft that
 * gives no token. Then nothing of it may stand in what it wrote or said.
 */
describe('a secret', function () {
  this.timeout(60_000);
  const lines: string[] = [];
  const said: string[] = [];
  let issuer: TokenIssuer;
  let graph: GraphStandIn;
  let test: TestApp;
  let metrics: Metrics;
  let broken: Error | undefined;
  let restoreConsole = (): void => undefined;
  let token = '';

  before(async () => {
    issuer = await TokenIssuer.start();
    graph = await GraphStandIn.start();
    metrics = new Metrics();
    const log = metrics.counting(createLog((line) => lines.push(line)));
    restoreConsole = logInsteadOf(globalThis.console, log);
    const clock = (): Date => new Date();
    const client = new Graph({
      tenants: [tenant],
      credential: () => ({
        getToken: async () => ({ token: known.graphToken, expiresOnTimestamp: Infinity }),
      }),
      clock,
      note: (event, fields) => {
        log.note(event, fields);
      },
      baseUrl: graph.url,
      deadline: () => AbortSignal.timeout(2000),
    });
    const config: Config = {
      ...localConfig,
      bot: {
        appId,
        type: 'SingleTenant',
        tenant,
        password: new Secret(known.password),
        certificate: { thumbprint: 'ab'.repeat(20), privateKey: new Secret(privateKey) },
      },
      allowedTenants: [tenant],
      serviceHosts: ['smba.trafficmanager.net'],
      store: {
        kind: 'mongodb',
        uri: new Secret(`mongodb://kretslopp:${known.mongo}@db.example/`),
        database: 'kretslopp',
      },
      tab: { appId: 'c0ffee00-0000-4000-8000-000000000002' },
    };
    test = await startTestApp({
      engine: failing(),
      outside: {
        config,
        log,
        clock,
        trust: { metadataUrl: issuer.metadataUrl },
        around: timedRequests(metrics),
        witness: metrics,
        directory: () =>
          new GraphDirectory(client, { groups, rolesApp: undefined }, clock, () => undefined),
      },
    });
    token = issuer.mint({ claims: { aud: appId, serviceurl: serviceUrl } });
    log.note('listening', { config });
  });

  after(async () => {
    restoreConsole();
    await test.stop();
    await Promise.all([issuer.stop(), graph.stop()]);
  });

  /** An engine that fails with whatever error it is told to. */
  function failing(): Engine {
    const engine = embeddedOn(forgetful);
    return {
      ping: () => engine.ping(),
      close: () => engine.close(),
      open: async (declaration) =>
        new Proxy(await engine.open(declaration), {
          get: (of, name) => {
            if (broken !== undefined && name === 'insertOne' && declaration.name === 'requests')
              throw broken;
            return Reflect.get(of, name) as unknown;
          },
        }),
    };
  }

  async function send(more: object, authorization = token): Promise<number> {
    const answer = await fetch(`http://127.0.0.1:${test.app.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ ...test.teams.frame(sara), serviceUrl, ...more }),
    });
    said.push(await answer.text());
    return answer.status;
  }

  /** Asks the page's API and other systems' with a token of somebody's, in the address too. */
  async function askWith(token: string): Promise<readonly number[]> {
    const paths = ['/admin/api/overview', '/api/v1/organisations'];
    const answers = paths.map(async (path) => {
      const url = `http://127.0.0.1:${test.app.port}${path}?access_token=${token}`;
      const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      said.push(await answer.text());
      return answer.status;
    });
    return Promise.all(answers);
  }

  const press = (data: object): object => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', data, verb: 'request/submit' }, trigger: 'manual' },
  });

  it('stands in no log line, answer or figure, whatever goes wrong', async () => {
    const form = { kind: 'computer', language: 'sv', ...entryFor(usedLaptop), reason: known.words };
    const submit = press({ ...form, draft: 'one' });
    expect(await send(submit)).to.equal(200);
    // Graph refuses, and then breaks down.
    graph.trouble(/./u, graphError(403, 'Forbidden', `no right, ${known.graphToken}`), 2);
    graph.trouble(/./u, graphError(500, 'Internal', known.graphToken), 2);
    expect(await send(press({ ...form, draft: 'two' }))).to.equal(200);
    // The store fails, and says where it is.
    broken = await openMongo({
      url: `mongodb://kretslopp:${known.mongo}@127.0.0.1:1/?authSource=admin`,
      database: 'x',
      patience: 200,
    }).then(
      () => undefined,
      (problem: unknown) =>
        new Error(`mongodb://kretslopp:${known.mongo}@127.0.0.1:1 is away`, { cause: problem }),
    );
    await send(press({ ...form, draft: 'three' }));
    await test.quiet().catch(() => undefined);
    broken = undefined;
    // Somebody forges, and somebody sends what is no token at all.
    expect(await send(submit, issuer.mint({ key: 'unknown', claims: { aud: appId } }))).to.equal(
      401,
    );
    expect(await send(submit, `Bearer ${known.password}.${known.mongo}.x`)).to.equal(401);
    expect(await askWith(`${known.pageToken}.b.c`)).to.deep.equal([401, 401]);
    // A message out: Microsoft would be asked for a token by the secret, and the way there says so.
    const reached = mock.method(https, 'request', () => {
      throw new Error(`not sent: client_secret=${known.password}&x=1`);
    });
    await send({ type: 'message', text: `hej ${known.words}` });
    await test.quiet().catch(() => undefined);
    expect(reached.mock.callCount()).to.be.greaterThan(0);
    reached.mock.restore();

    expect(await test.requests()).to.have.length(2);
    const figures = await metrics.registry.metrics();
    const told = [...lines, ...said, figures].join('\n');
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).to.include.members([
      'turn-failed',
      'activity-refused',
      'library-said',
    ]);
    expect(lines.join('')).to.contain('is away');
    for (const [what, text] of Object.entries(known)) {
      const where =
        what === 'words' || what === 'name' || what === 'oid' ? lines.join('\n') + figures : told;
      expect(where, what).not.to.contain(text);
    }
    expect(told).not.to.match(/eyJ[\w-]{20}/u);
  });
});
