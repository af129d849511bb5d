import { expect } from 'chai';
import { decode } from 'jsonwebtoken';
import type { Config } from '../../bot/config';
import { createLog } from '../../bot/log';
import { logInsteadOf } from '../../bot/log/library-words';
import { Secret } from '../../bot/secret';
import { createAdapter } from '../../bot/teams/adapter';
import { localConfig, startTestApp, type TestApp } from '../support/app';
import { sara, stranger, tenant } from '../support/people';
import { TokenIssuer, type Minted } from '../support/token-issuer';

const appId = 'c0ffee00-0000-4000-8000-000000000001';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
/** The rows are read long before the last of them is sent: a time in them is counted from the sending. */
const minutes = (n: number): string => `now${n < 0 ? '' : '+'}${n}`;
const sentNow = (claims: Minted['claims'] = {}): Minted['claims'] =>
  Object.fromEntries(
    Object.entries(claims).map(([name, value]) => {
      const from = typeof value === 'string' ? /^now([+-]\d+)$/u.exec(value)?.[1] : undefined;
      return [name, from === undefined ? value : Math.floor(Date.now() / 1000) + Number(from) * 60];
    }),
  );

const config: Config = {
  ...localConfig,
  bot: { appId, type: 'SingleTenant', tenant, password: new Secret('never-sent') },
  allowedTenants: [tenant],
  serviceHosts: ['smba.trafficmanager.net'],
};

/** What a token is made of, and how Teams' own activity is changed. */
interface Row extends Minted {
  readonly what: string;
  readonly status: number;
  /** The header as it is sent; by default a minted token. */
  readonly header?: string | null;
  readonly activity?: Readonly<Record<string, unknown>>;
}

const ours = { aud: appId, serviceurl: serviceUrl };
const entra = (tid: string): Readonly<Record<string, unknown>> => ({
  iss: `https://login.microsoftonline.com/${tid}/v2.0`,
  tid,
  ver: '2.0',
  azp: appId,
});
const foreign = '77777777-0000-4000-8000-000000000007';

/** What the SDK alone does with each is in a comment where it differs. */
const rows: readonly Row[] = [
  { what: 'a token of Teams', status: 200 },
  {
    what: 'one that ended four minutes ago, as clocks differ',
    status: 200,
    claims: { exp: minutes(-4) },
  },
  { what: 'no header', status: 401, header: null },
  { what: 'an empty header', status: 401, header: '' },
  { what: 'garbage', status: 401, header: 'Bearer garbage' },
  { what: 'three parts of garbage', status: 401, header: 'Bearer a.b.c' },
  {
    what: 'a header of 20 KB',
    status: 401,
    header: `Bearer ${'a'.repeat(10_000)}.b.${'c'.repeat(4000)}`,
  },
  { what: 'basic authentication', status: 401, header: 'Basic c2FyYTpzYXJh' },
  { what: 'another audience', status: 401, claims: { aud: foreign } },
  { what: 'no audience', status: 401, claims: { aud: undefined } },
  { what: 'another issuer', status: 401, claims: { iss: 'https://issuer.example' } },
  { what: 'no issuer', status: 401, claims: { iss: undefined } },
  {
    what: 'one that ended ten minutes ago',
    status: 401,
    claims: { nbf: minutes(-90), exp: minutes(-10) },
  },
  { what: 'one that is not valid yet', status: 401, claims: { nbf: minutes(30) } },
  { what: 'a key that nobody published', status: 401, key: 'unknown' },
  {
    what: "Teams' key by name, signed by another (SDK: 500)",
    status: 401,
    key: 'unknown',
    kid: 'teams',
  },
  { what: 'no signature, alg none (SDK: 500)', status: 401, algorithm: 'none' },
  { what: 'a shared secret, alg HS256', status: 401, algorithm: 'HS256' },
  { what: 'a key that is not endorsed for Teams', status: 401, key: 'other' },
  {
    what: "another service URL than the token's",
    status: 401,
    claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' },
  },
  { what: 'no service URL in the token', status: 401, claims: { serviceurl: undefined } },
  {
    what: 'no service URL in the activity (SDK: 200)',
    status: 403,
    activity: { serviceUrl: undefined },
  },
  { what: 'an empty service URL', status: 403, activity: { serviceUrl: '' } },
  { what: 'the channel "" (SDK: 200)', status: 403, activity: { channelId: '' } },
  { what: 'no channel (SDK: 500)', status: 403, activity: { channelId: undefined } },
  {
    what: 'the channel webchat, which the key is endorsed for (SDK: 200)',
    status: 403,
    activity: { channelId: 'webchat' },
  },
  { what: 'the channel emulator', status: 403, activity: { channelId: 'emulator' } },
  {
    what: 'a person of a tenant we do not serve (SDK: 200)',
    status: 403,
    activity: tenantIs(stranger.tenant),
  },
  { what: 'no tenant', status: 403, activity: tenantIs(undefined) },
  {
    what: 'two tenants in one activity',
    status: 403,
    activity: { channelData: { tenant: { id: stranger.tenant } } },
  },
  ...[
    'https://evil.example/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evilsmba.trafficmanager.net/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:word@smba.trafficmanager.net/',
  ].map((url) => ({
    what: `the service URL ${url}, token and activity agreeing`,
    status: 403,
    claims: { serviceurl: url },
    activity: { serviceUrl: url },
  })),
  // Facts on the SDK's Emulator path: alone it answers all of these with 200.
  { what: "a forged token of the bot's own tenant (SDK: 200)", status: 401, claims: entra(tenant) },
  { what: 'a forged token of any other tenant (SDK: 200)', status: 401, claims: entra(foreign) },
  {
    what: 'a forged token and a service URL of the forger (SDK: 200, and sends its own token there)',
    status: 401,
    claims: entra(foreign),
    activity: { serviceUrl: 'https://evil.example/' },
  },
  {
    what: 'a forged token of version 1',
    status: 401,
    claims: { iss: `https://sts.windows.net/${foreign}/`, tid: foreign, ver: '1.0', appid: appId },
  },
  {
    what: "a tab's token, whose party is Teams' client",
    status: 401,
    claims: { ...entra(tenant), azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' },
  },
];

function tenantIs(id: string | undefined): Readonly<Record<string, unknown>> {
  return {
    channelData: { tenant: { id } },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: id },
  };
}

describe('only Teams gets in', () => {
  let issuer: TokenIssuer;
  let test: TestApp;
  const lines: string[] = [];
  let restoreConsole = (): void => undefined;

  before(async () => {
    issuer = await TokenIssuer.start();
    const log = createLog((line) => lines.push(line));
    restoreConsole = logInsteadOf(globalThis.console, log);
    const trust = { metadataUrl: issuer.metadataUrl };
    test = await startTestApp({ outside: { config, trust, log } });
  });

  after(async () => {
    restoreConsole();
    await test.stop();
    await issuer.stop();
  });

  async function send({
    header,
    activity = {},
    ...minted
  }: Omit<Row, 'what' | 'status'>): Promise<Response> {
    const token = issuer.mint({ ...minted, claims: { ...ours, ...sentNow(minted.claims) } });
    const authorization = header === undefined ? token : header;
    return fetch(`http://127.0.0.1:${test.app.port}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization !== null && { authorization }),
      },
      body: JSON.stringify({
        ...test.teams.frame(sara),
        serviceUrl,
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: {
          action: { type: 'Action.Execute', verb: 'language/set', data: { language: 'en' } },
          trigger: 'manual',
        },
        ...activity,
      }),
    });
  }

  for (const { what, status, ...row } of rows) {
    it(`answers ${what} with ${status}`, async () => {
      const before = await test.app.store.of('ekholma').members.countDocuments({});
      const response = await send(row);
      const body = await response.text();
      expect(response.status).to.equal(status);
      if (status === 200) return;
      expect(body.toLowerCase()).not.to.match(
        /token|jwt|stack|error|botframework|signature|endors/u,
      );
      expect(await test.app.store.of('ekholma').members.countDocuments({})).to.equal(before);
    });
  }

  it('lets the real one in after all the forged ones: none of them made itself believed', async () => {
    expect((await send({})).status).to.equal(200);
    expect((await send({ claims: entra(foreign) })).status).to.equal(401);
    expect((await send({ claims: entra(tenant) })).status).to.equal(401);
  });

  it('writes down why somebody was refused, and no token', async () => {
    await send({ key: 'unknown' });
    const refused = lines.filter((line) => line.includes('activity-refused'));
    expect(refused.join('')).to.contain('"reason":"proof"').and.to.contain('"reason":"bearer"');
    expect(lines.join('')).not.to.match(/eyJ[\w-]{20}/u);
  });

  it('has a second wall: the adapter alone refuses a forged token too', async () => {
    const adapter = createAdapter(config.bot, () => undefined, { metadataUrl: issuer.metadataUrl });
    const authorization = issuer.mint({ claims: { ...ours, ...entra(foreign) } });
    const body = { ...test.teams.frame(sara), serviceUrl, type: 'message', text: 'hej' };
    let status = 200;
    let turns = 0;
    const answer = {
      header: () => answer,
      status: (code: number) => ((status = code), answer),
      send: () => answer,
      end: () => answer,
      socket: undefined,
    };
    const request = { method: 'POST', headers: { authorization }, body };
    await adapter.process(request, answer, async () => {
      turns += 1;
    });
    expect({ status, turns }).to.deep.equal({ status: 401, turns: 0 });
  });

  it('mints what it says, or every refusal above would prove nothing', () => {
    const [, token = ''] = issuer.mint({ claims: ours }).split(' ');
    expect(decode(token)).to.include({ ...ours, iss: 'https://api.botframework.com' });
  });
});
