import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCollections } from '../../bot/store/collections';
import { openMongo } from '../../bot/store/mongo';
import { Store } from '../../bot/store/store';
import { dropDatabase, freshDatabase, hasMongoServer, mongoServer } from '../support/mongo-server';
import { tenant } from '../support/people';
import { Between } from './between';

const id = (n: number): string => `c0ffee00-0000-4000-8000-00000000000${n}`;

/** One real process as it is installed: every check of production on, and MongoDB that comes and goes. */
describe('a process in production', function () {
  this.timeout(90_000);
  const lines: string[] = [];
  let url: string;
  let database: string;
  let between: Between;
  let child: ChildProcess;
  let port = 0;

  before(async function () {
    if (!hasMongoServer()) return this.skip();
    url = await mongoServer();
    database = freshDatabase();
    between = await Between.start(url);
    child = spawn(process.execPath, ['--import', 'tsx', 'bot/main.ts'], {
      cwd: join(__dirname, '..', '..'),
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_ENV: 'production',
        PORT: '0',
        MICROSOFT_APP_ID: id(1),
        MICROSOFT_APP_TYPE: 'SingleTenant',
        MICROSOFT_APP_TENANT_ID: tenant,
        MICROSOFT_APP_PASSWORD: 'never-sent-1',
        KRETSLOPP_ALLOWED_TENANTS: tenant,
        KRETSLOPP_PUBLIC_URL: 'https://kretslopp.example.se',
        KRETSLOPP_TAB_APP_ID: id(2),
        GRAPH_CLIENT_ID: id(3),
        GRAPH_CLIENT_SECRET: 'never-sent-2',
        KRETSLOPP_GROUP_IT_ADMIN: id(4),
        MONGODB_URI: between.url,
        MONGODB_DATABASE: database,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout?.on('data', (chunk: Buffer) =>
      lines.push(...chunk.toString().split('\n').filter(Boolean)),
    );
    while (!lines.some((line) => line.includes('"listening"'))) await once(child.stdout!, 'data');
    const listening = lines.find((line) => line.includes('"listening"')) ?? '{}';
    ({ port } = JSON.parse(listening) as { port: number });
  });
  after(async () => {
    if (!hasMongoServer()) return;
    child.kill('SIGKILL');
    await between.stop();
    await dropDatabase(url, database);
  });

  const status = async (path: string, body?: object): Promise<number> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    return answer.status;
  };

  async function becomes(wanted: number): Promise<void> {
    for (let tries = 0; (await status('/readyz')) !== wanted; tries += 1) {
      if (tries > 100) throw new Error(`/readyz is never ${wanted}`);
      await sleep(100);
    }
  }

  it('lets nobody in without a token: to chat, page or API', async () => {
    const activity = { type: 'message', channelId: 'msteams', text: 'hej' };
    expect(await status('/api/messages', activity)).to.equal(401);
    expect(await status('/admin/api/overview')).to.equal(401);
    expect(await status('/api/v1/organisations')).to.equal(401);
  });

  it('is not ready while the database is away, lives all the same, and is ready when it is back', async () => {
    expect(await status('/readyz')).to.equal(200);
    between.goAway();
    await becomes(503);
    expect(await status('/livez')).to.equal(200);
    between.comeBack();
    await becomes(200);
  });

  it('ends when it is told to, gives its leases back, and has written no secret', async () => {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await exit)[0]).to.equal(0);
    const engine = await openMongo({ url, database });
    const { leases } = new Store(await openCollections(engine)).shared;
    expect(await leases.countDocuments({})).to.equal(0);
    await engine.close();
    expect(lines.join('')).not.to.contain('never-sent');
  });
});
