import { expect } from 'chai';
import { gzipSync } from 'node:zlib';
import { close, httpServer, listen } from '../../bot/http/server';
import { startTestApp, type TestApp } from '../support/app';
import { sara } from '../support/people';

describe('what the server takes in', () => {
  let test: TestApp;
  let url: string;

  before(async () => {
    test = await startTestApp();
    url = `http://127.0.0.1:${test.app.port}/api/messages`;
  });
  after(() => test.stop());

  const post = (
    body: string | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });

  const rows: readonly {
    readonly what: string;
    readonly body: string | Uint8Array;
    readonly headers?: Record<string, string>;
    readonly status: number;
  }[] = [
    {
      what: 'a body larger than Teams ever sends',
      body: JSON.stringify({ type: 'a'.repeat(300_000) }),
      status: 413,
    },
    { what: 'text that is no JSON', body: '{"type": hemligt', status: 400 },
    { what: 'nothing', body: '', status: 400 },
    { what: 'a list', body: '[]', status: 400 },
    { what: 'null', body: 'null', status: 400 },
    {
      what: 'a form',
      body: 'type=message',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      status: 400,
    },
    {
      what: 'a file to upload',
      body: '--x\r\ncontent-disposition: form-data; name="a"; filename="a"\r\n\r\nx\r\n--x--',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      status: 400,
    },
    {
      what: 'a packed body, that may unpack to anything',
      body: gzipSync('{}'),
      headers: { 'content-encoding': 'gzip' },
      status: 415,
    },
    {
      what: 'a packed body that cannot be unpacked',
      body: 'no gzip',
      headers: { 'content-encoding': 'gzip' },
      status: 415,
    },
    {
      what: 'an activity whose names are no text',
      body: JSON.stringify({
        type: 'message',
        channelId: 'msteams',
        serviceUrl: 'http://localhost',
        from: { id: {} },
      }),
      status: 400,
    },
    {
      what: 'an activity with prototypes in it',
      body: '{"type":"message","__proto__":{"channelId":"msteams"}}',
      status: 403,
    },
  ];

  for (const { what, body, headers, status } of rows) {
    it(`answers ${what} with ${status} and no word of why`, async () => {
      const response = await post(body, headers);
      const said = await response.text();
      expect(response.status).to.equal(status);
      expect(said).not.to.match(/hemligt|exceeds|json|stack|at /iu);
    });
  }

  it('goes on serving after all that', async () => {
    expect((await test.teams.say(sara, 'hej')).status).to.equal(200);
  });

  it('answers what is not there with 404 and no word of what it is', async () => {
    const response = await fetch(url.replace('messages', 'hemligt'));
    expect(response.status).to.equal(404);
    expect(await response.text()).not.to.contain('hemligt');
    expect(response.headers.get('server')).to.equal(null);
  });

  it('tells browsers to run and frame nothing', async () => {
    const { headers } = await fetch(url.replace('api/messages', 'healthz'));
    expect(headers.get('content-security-policy'))
      .to.contain("default-src 'none'")
      .and.to.contain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('strict-transport-security')).to.contain('max-age=');
    expect(headers.get('cache-control')).to.equal('no-store');
  });

  it('lets Teams, and nobody else, frame a page', async () => {
    const run = async (_: unknown, response: { send: (code: number) => void }): Promise<void> => {
      response.send(200);
    };
    const server = httpServer([{ method: 'get', path: '/tab', page: true, run }], () => undefined);
    const port = await listen(server, 0, '127.0.0.1');
    const { headers } = await fetch(`http://127.0.0.1:${port}/tab`);
    await close(server);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy)
      .to.contain('frame-ancestors https://teams.microsoft.com')
      .and.to.contain("script-src 'self'");
    expect(policy).not.to.match(/unsafe|\*[ ;]|http:/u);
  });

  it('tells nobody what went wrong inside', async () => {
    const run = async (): Promise<void> => {
      throw new Error('the password is hemligt');
    };
    const faults: unknown[] = [];
    const server = httpServer([{ method: 'get', path: '/broken', run }], (fault) =>
      faults.push(fault),
    );
    const port = await listen(server, 0, '127.0.0.1');
    const response = await fetch(`http://127.0.0.1:${port}/broken`);
    const body = await response.text();
    await close(server);
    expect(response.status).to.equal(500);
    expect(body).not.to.contain('hemligt');
    expect(faults).to.have.length(1);
  });
});
