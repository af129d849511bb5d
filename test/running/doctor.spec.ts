import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { botCheck } from '../../bot/doctor/bot-credentials';
import { ask, endpointCheck } from '../../bot/doctor/endpoint';
import type { Check, Finding } from '../../bot/doctor/finding';
import { graphCheck, type GraphAccess } from '../../bot/doctor/graph-permissions';
import { organisationsCheck } from '../../bot/doctor/organisations';
import { examine } from '../../bot/doctor/run';
import { storeCheck } from '../../bot/doctor/store-check';
import { rolesIn } from '../../bot/doctor/tokens';
import { Graph } from '../../bot/graph/graph';
import type { GraphSettings } from '../../bot/graph/settings';
import { Secret } from '../../bot/secret';
import { declarations, openCollections } from '../../bot/store/collections';
import { reportOnMongo } from '../../bot/store/mongo-report';
import { Store } from '../../bot/store/store';
import { startTestApp, type TestApp } from '../support/app';
import { memoryEngine } from '../support/engines';
import { graphError, GraphStandIn } from '../support/graph-stand-in';
import { dropDatabase, freshDatabase, hasMongoServer, mongoServer } from '../support/mongo-server';
import { tenant } from '../support/people';

const group = '33333333-0000-4000-8000-000000000003';

/** The findings that need something done, as "level: what". */
async function complaints(check: Check): Promise<readonly string[]> {
  const findings = await check.run();
  for (const { level, todo } of findings) expect(todo === undefined).to.equal(level === 'ok');
  return findings
    .filter(({ level }) => level !== 'ok')
    .map(({ level, what }) => `${level}: ${what}`);
}

describe('the doctor', () => {
  describe('on Graph', () => {
    let graph: GraphStandIn;
    before(async () => {
      graph = await GraphStandIn.start();
    });
    beforeEach(() => {
      graph.clear();
      graph.groups.set(group, { id: group, members: [] });
    });
    after(() => graph.stop());

    const settings: GraphSettings = {
      tenants: [tenant],
      access: { kind: 'secret', clientId: tenant, secret: new Secret('x') },
      groups: { 'it-admin': [group], technician: [], economist: [], coordinator: [] },
    };

    function access(granted: GraphAccess['granted'] = async () => ['User.Read.All']): GraphAccess {
      const client = new Graph({
        tenants: [tenant],
        credential: () => ({
          getToken: async () => ({ token: 'a.b.c', expiresOnTimestamp: Infinity }),
        }),
        clock: () => new Date(),
        note: () => undefined,
        baseUrl: graph.url,
      });
      return { of: (one) => client.of(one), granted };
    }

    it('is content when each permission works', async () => {
      expect(await complaints(graphCheck(settings, access()))).to.deep.equal([]);
    });

    it('names each permission that is not granted', async () => {
      graph.trouble(
        /./u,
        graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges'),
      );
      const all = (await complaints(graphCheck({ ...settings, rolesApp: tenant }, access()))).join(
        '\n',
      );
      for (const name of ['User.Read.All', 'GroupMember.Read.All', 'Application.Read.All'])
        expect(all).to.match(new RegExp(`fault: .*${name} .*is not granted`, 'u'));
    });

    it('names a group that does not exist', async () => {
      graph.groups.clear();
      expect((await complaints(graphCheck(settings, access()))).join()).to.contain(
        `the group ${group} does not exist`,
      );
    });

    it('says that there is no token, and why', async () => {
      const refused = access(() =>
        Promise.reject(new Error('AADSTS7000215: Invalid client secret\nTrace')),
      );
      expect(await complaints(graphCheck(settings, refused))).to.deep.equal([
        `fault: tenant ${tenant}: no token (AADSTS7000215: Invalid client secret)`,
      ]);
    });

    it('frowns at a permission beyond need', async () => {
      const rich = access(async () => ['User.Read.All', 'Directory.ReadWrite.All']);
      expect((await complaints(graphCheck(settings, rich))).join()).to.contain(
        'Directory.ReadWrite.All is granted, and Kretslopp never uses it',
      );
    });

    it('reads permissions out of a token, and nothing out of no token', () => {
      const claims = Buffer.from(JSON.stringify({ roles: ['User.Read.All', 7] })).toString(
        'base64url',
      );
      expect(rolesIn(`a.${claims}.c`)).to.deep.equal(['User.Read.All']);
      expect(rolesIn('rubbish')).to.deep.equal([]);
    });
  });

  describe('on the endpoint', () => {
    let test: TestApp;
    let odd: Server;
    let answer = 200;
    before(async () => {
      test = await startTestApp();
      odd = createServer((_, response) => {
        response.statusCode = answer;
        response.end();
      });
      await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    });
    after(async () => {
      await test.stop();
      odd.close();
    });
    const oddUrl = (): string => `http://127.0.0.1:${(odd.address() as AddressInfo).port}`;

    it('sees that a bot without an app id is no bot to put on the internet', async () => {
      const found = await complaints(endpointCheck(`http://127.0.0.1:${test.app.port}`, ask));
      expect(found.join()).to.contain('answers 403 to a POST, where 401 is right');
    });

    it('cries out when anybody is let in', async () => {
      answer = 200;
      expect((await complaints(endpointCheck(oddUrl()))).join()).to.contain(
        'to somebody without a token',
      );
    });

    it('tells a missing store from a missing bot', async () => {
      answer = 503;
      expect((await complaints(endpointCheck(oddUrl()))).join()).to.contain('has no store');
      const gone = endpointCheck('http://127.0.0.1:1');
      expect((await complaints(gone)).join()).to.contain("can't be reached");
    });

    it('asks for the address when it has none', async () => {
      expect((await complaints(endpointCheck(undefined))).join()).to.contain(
        'KRETSLOPP_PUBLIC_URL',
      );
    });
  });

  describe("on the bot's credentials", () => {
    for (const [said, todo] of [
      ['AADSTS7000215: Invalid client secret provided.', 'not its ID'],
      ['AADSTS7000222: The provided client secret keys are expired.', 'expired'],
      ['AADSTS700016: Application was not found in the directory', 'MICROSOFT_APP_ID'],
      ['getaddrinfo ENOTFOUND login.microsoftonline.com', '443'],
      ['AADSTS1: new', 'AADSTS number'],
    ] as const) {
      it(`knows what to do about ${said.split(':')[0] ?? said}`, async () => {
        const [finding] = await botCheck(() => Promise.reject(new Error(said))).run();
        expect(finding?.level).to.equal('fault');
        expect(finding?.todo).to.contain(todo);
      });
    }

    it('is content with a token', async () => {
      expect(await complaints(botCheck(async () => undefined))).to.deep.equal([]);
    });
  });

  describe('on the organisations', () => {
    it('is content with one that is set up, and misses one for each other tenant', async () => {
      const test = await startTestApp({ organisation: { itChannel: '19:it', itPhone: '0250-1' } });
      const other = '88888888-2222-4333-8444-555555555555';
      const all = (await complaints(organisationsCheck(test.app.store, [tenant, other]))).join(
        '\n',
      );
      await test.stop();
      expect(all).to.contain(`tenant ${other} is let in, but no organisation is in it`);
      expect(all).not.to.contain('Ekholma');
    });

    it('says so when there is none', async () => {
      const store = new Store(await openCollections(await memoryEngine()));
      expect((await complaints(organisationsCheck(store, []))).join()).to.contain(
        'no organisation yet',
      );
    });
  });

  describe('on the store', () => {
    it('says what to do about a refused login, and shows no password', async () => {
      const failing = async (): Promise<never> => {
        throw new Error('Authentication failed for mongodb://kretslopp:hemligt@db.example/');
      };
      const [finding] = await storeCheck({ ping: failing, report: failing }).run();
      expect(finding?.todo).to.contain('MONGODB_URI');
      expect(JSON.stringify(finding)).not.to.contain('hemligt');
    });

    it('complains of an old server, a single one, and missing indexes', async () => {
      const report = async () => ({
        version: '5.0.1',
        replicated: false,
        missing: ['devices.stock'],
      });
      const all = await complaints(storeCheck({ ping: async () => undefined, report }));
      expect(all).to.have.length(3);
      expect(all.join()).to.contain('devices.stock');
    });

    it('sees on a real server which indexes are missing, and makes none', async function () {
      if (!hasMongoServer()) this.skip();
      const server = { url: await mongoServer(), database: freshDatabase() };
      const declared = Object.values(declarations);
      const before = await reportOnMongo(server, declared);
      const again = await reportOnMongo(server, declared);
      await dropDatabase(server.url, server.database);
      expect(before.missing).to.include('devices.stock');
      expect(again.missing).to.deep.equal(before.missing);
    });
  });

  it('ends with how many faults there are, and prints what to do', async () => {
    const lines: string[] = [];
    const bad: Finding = { level: 'fault', what: 'it is broken', todo: 'Mend it.' };
    await examine([{ name: 'Something', run: async () => [bad] }], (line) => lines.push(line));
    expect(lines.join('\n')).to.equal(
      'Something\n  FAULT  it is broken\n         → Mend it.\n\nOne fault to put right.',
    );
  });

  it('is run by npm run doctor, and says everything that is wrong in the environment at once', () => {
    const root = join(__dirname, '..', '..');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'bot/doctor.ts')],
      {
        env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production' },
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(status).to.equal(1);
    expect(stderr)
      .to.contain('MICROSOFT_APP_ID is missing')
      .and.to.contain('MONGODB_URI is missing');
  });
});
