import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, type Ask } from '../../bot/doctor/endpoint';
import type { Check } from '../../bot/doctor/finding';
import { packageCheck, type Deployed } from '../../bot/doctor/package';
import { pageCheck } from '../../bot/doctor/page';
import type { RegistrationAccess } from '../../bot/doctor/page-registration';
import { Graph } from '../../bot/graph/graph';
import { teamsPackage } from '../../manifest/build/teams-package';
import { readValues } from '../../manifest/build/values';
import { localConfig, startTestApp } from '../support/app';
import { GraphStandIn, type Told } from '../support/graph-stand-in';
import { tenant } from '../support/people';

const bot = 'c0ffee00-0000-4000-8000-000000000001';
const tab = 'c0ffee00-0000-4000-8000-000000000002';
const other = 'c0ffee00-0000-4000-8000-00000000000f';
const publicUrl = 'https://kretslopp.ekholma.example';
const address = `api://kretslopp.ekholma.example/${tab}`;
const desktop = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
const web = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** What needs something done, as "level: what"; each says what to do about it. */
async function complaints(check: Check): Promise<string> {
  const findings = await check.run();
  for (const { level, todo } of findings) expect(todo === undefined).to.equal(level === 'ok');
  return findings
    .filter(({ level }) => level !== 'ok')
    .map(({ level, what }) => `${level}: ${what}`)
    .join('\n');
}

describe("the doctor on IT's page", () => {
  let graph: GraphStandIn;
  let told: Told;
  const served: Ask = async () => 200;
  const registration = (api: object): Told => ({ body: { api } });
  const whole = {
    oauth2PermissionScopes: [{ value: 'access_as_user', isEnabled: true }],
    preAuthorizedApplications: [{ appId: desktop }, { appId: web }],
  };

  before(async () => {
    graph = await GraphStandIn.start();
    graph.route('GET', /^\/applications\(appId='[^']+'\)$/u, () => told);
  });
  beforeEach(() => {
    told = registration(whole);
  });
  after(() => graph.stop());

  function access(claims: object | Error = { aud: tab, ver: '2.0' }): RegistrationAccess {
    const client = new Graph({
      tenants: [tenant],
      credential: () => ({
        getToken: async () => ({ token: 'a.b.c', expiresOnTimestamp: Infinity }),
      }),
      clock: () => new Date(),
      note: () => undefined,
      baseUrl: graph.url,
    });
    return {
      of: (one) => client.of(one),
      token: async (_tenant, scope) => {
        expect(scope).to.equal(`${address}/.default`);
        if (claims instanceof Error) throw claims;
        return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
      },
    };
  }

  const settings = { appId: tab, tenants: [tenant], publicUrl };
  const look = (of: RegistrationAccess, asking = served): Promise<string> =>
    complaints(pageCheck(settings, of, asking));

  it('is content with one that is registered as the package names it', async () => {
    expect(await look(access())).to.equal('');
  });

  it('sees that nobody is called what the package names', async () => {
    const unknown = new Error(
      `AADSTS500011: The resource principal named ${address} was not found`,
    );
    expect(await look(access(unknown))).to.equal(
      `fault: tenant ${tenant}: ${address} is nobody’s in this tenant`,
    );
  });

  it('sees tokens that the page would not believe: of version 1, or for somebody else', async () => {
    expect(await look(access({ aud: address, ver: '1.0' }))).to.contain('tokens of version 1.0');
    expect(await look(access({ aud: other, ver: '2.0' }))).to.contain('another registration');
  });

  it('leaves open what Entra would not say', async () => {
    expect(await look(access(new Error('AADSTS7000215: Invalid client secret')))).to.match(
      /^look: .*could not be tried: AADSTS7000215/u,
    );
  });

  it('misses the scope that people get their token for, and each client of Teams', async () => {
    told = registration({ ...whole, oauth2PermissionScopes: [{ value: 'access_as_user' }] });
    expect(await look(access())).to.equal(
      'fault: The page’s registration does not offer access_as_user',
    );
    told = registration({ ...whole, preAuthorizedApplications: [{ appId: desktop }] });
    expect(await look(access())).to.equal(
      'fault: Teams on the web may not get people’s tokens for the page',
    );
  });

  it('says what it can’t see where it may not read registrations', async () => {
    told = { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'no' } } };
    expect(await look(access())).to.match(/^look: .*without Application\.Read\.All/u);
  });

  it('sees whether the bot that runs lets people sign in', async () => {
    const without = await startTestApp();
    const found = await complaints(
      pageCheck({ ...settings, publicUrl: `http://127.0.0.1:${without.app.port}` }, undefined, ask),
    );
    await without.stop();
    expect(found).to.contain('/admin/api/start lets nobody sign in');

    const config = { ...localConfig, tab: { appId: tab }, allowedTenants: [tenant] };
    const having = await startTestApp({ outside: { config } });
    const fine = await complaints(
      pageCheck({ ...settings, publicUrl: `http://127.0.0.1:${having.app.port}` }, undefined, ask),
    );
    await having.stop();
    expect(fine).not.to.contain('sign in');
  });

  it('sees a page that was not built, and a proxy that keeps it to itself', async () => {
    const unbuilt: Ask = async (url) => (url.endsWith('/admin') ? 404 : 200);
    expect(await look(access(), unbuilt)).to.contain('/admin is not built');
    expect(await look(access(), async () => 502)).to.contain('/admin answers 502');
  });

  it('does not miss a page that nobody registered', async () => {
    const none = pageCheck({ tenants: [tenant], publicUrl }, access(), served);
    expect(await complaints(none)).to.match(/^look: There is no page/u);
  });
});

describe('the doctor on the app package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kretslopp-doctor-'));
  const path = join(folder, 'kretslopp-teams.zip');
  const deployed: Deployed = { appId: bot, tab, publicUrl };

  before(async () => {
    const read = readValues({
      MICROSOFT_APP_ID: bot,
      KRETSLOPP_PUBLIC_URL: publicUrl,
      KRETSLOPP_TAB_APP_ID: tab,
      TEAMS_APP_DEVELOPER: 'IT-enheten, Ekholma kommun',
      TEAMS_APP_WEBSITE_URL: 'https://intranat.ekholma.example/kretslopp',
    });
    if ('faults' in read) throw new Error(read.faults.join('\n'));
    writeFileSync(path, (await teamsPackage(join(__dirname, '..', '..'), read.filled)).zip);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const look = (of: Partial<Deployed>): Promise<string> =>
    complaints(packageCheck({ ...deployed, ...of }, path));

  it('is content with one of this bot', async () => {
    expect(await look({})).to.equal('');
  });

  it('sees that chat and message extension are of another bot', async () => {
    const found = await look({ appId: other });
    expect(found)
      .to.contain('fault: The package is of another bot')
      .and.to.contain('fault: The message extension is of another bot');
  });

  it('sees a package without the message extension', async () => {
    const bare = { version: '1.0.0', bots: [{ botId: bot }], validDomains: ['k.example'] };
    const found = packageCheck({ appId: bot }, path, () => ({ ...bare, composeExtensions: [] }));
    expect(await complaints(found)).to.equal('fault: The package has no message extension');
  });

  it('sees another host, and that tokens for it would be for nobody', async () => {
    const found = await look({ publicUrl: 'https://k.example' });
    expect(found)
      .to.contain('the bot is reached at https://k.example')
      .and.to.contain(`asks for tokens for ${address}, where api://k.example/${tab} is right`);
  });

  it('sees that package and bot do not agree on the page', async () => {
    expect(await look({ tab: other })).to.contain('another registration than the bot’s');
    expect(await look({ tab: undefined })).to.contain('the bot lets nobody sign in');
  });

  it('says that there is none, or that it is none', async () => {
    expect(await complaints(packageCheck(deployed, join(folder, 'none.zip')))).to.match(/^look/u);
    writeFileSync(join(folder, 'text.zip'), 'no zip');
    expect(await complaints(packageCheck(deployed, join(folder, 'text.zip')))).to.match(
      /^fault: .*is no app package$/u,
    );
  });
});
