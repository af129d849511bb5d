import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createSocket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { healthRoutes, Readiness } from '../../bot/http/health';
import { close, httpServer, listen } from '../../bot/http/server';
import { createLog } from '../../bot/log';
import { openCollections } from '../../bot/store/collections';
import { embeddedOn, openEmbedded } from '../../bot/store/embedded';
import { forgetful } from '../../bot/store/embedded/journal';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { Metrics } from '../../bot/watch/metrics';
import { timedEngine, timedRequests } from '../../bot/watch/watch';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';

describe('what is measured', () => {
  const metrics = new Metrics();
  let test: TestApp;
  let text = '';

  before(async () => {
    const engine = timedEngine(await openEmbedded({}), metrics);
    const log = metrics.counting(createLog(() => undefined));
    const around = timedRequests(metrics);
    test = await startTestApp({ engine, outside: { log, around, witness: metrics } });
    for (const person of [sara, mikael]) await test.teams.join(person);
    await ask(test, sara, usedLaptop, { reason: 'En hemlig orsak' });
    await test.teams.post({
      ...test.teams.frame(sara),
      channelId: 'webchat',
      type: 'message',
      text: 'hej',
    });
    await test.quiet();
    text = await metrics.registry.metrics();
  });
  after(() => test.stop());

  it('is turns by how they were answered, the store by collection, and refusals by reason', () => {
    expect(text).to.match(
      /kretslopp_http_request_seconds_count\{route="\/api\/messages",status="200"\} 3/u,
    );
    expect(text).to.match(
      /kretslopp_http_request_seconds_count\{route="\/api\/messages",status="403"\} 1/u,
    );
    expect(text).to.match(
      /kretslopp_store_seconds_count\{collection="requests",operation="insertOne",outcome="ok"\} 1/u,
    );
    expect(text).to.contain(
      'kretslopp_log_events_total{event="activity-refused",reason="channel"} 1',
    );
    expect(text)
      .to.contain('nodejs_eventloop_lag_seconds')
      .and.to.contain('process_resident_memory_bytes');
  });

  it('is messages by how they ended, and when each job last ran', () => {
    expect(text).to.match(/kretslopp_notification_wait_seconds_count\{end="unreachable"\} \d/u);
    expect(text).to.match(/kretslopp_notification_wait_seconds_count\{end="sent"\} \d/u);
    expect(text).to.match(/kretslopp_job_seconds_count\{job="outbox",outcome="ok"\} \d/u);
    expect(text).to.match(/kretslopp_job_last_run_timestamp_seconds\{job="outbox"\} 1\d{9}/u);
  });

  it('says nothing of any person, organisation or word', () => {
    expect(text).not.to.match(/ekholma|hemlig|Lindqvist|aaaaaaaa-/iu);
  });
});

describe('whether a process may be given work', () => {
  it('is no while its store is away, and while it stops; that it lives is yes all the time', async () => {
    const engine = embeddedOn(forgetful);
    let away = false;
    const ping = (): Promise<void> =>
      away ? Promise.reject(new Error('mongodb://u:p@h is away')) : engine.ping();
    const test = await startTestApp({ engine: { ...engine, open: (of) => engine.open(of), ping } });
    const asked = async (path: string): Promise<string> => {
      const answer = await fetch(`http://127.0.0.1:${test.app.port}${path}`);
      return `${answer.status} ${await answer.text()}`;
    };
    expect(await asked('/readyz')).to.equal('200 {"status":"ok"}');
    away = true;
    expect(await asked('/readyz')).to.equal('503 {"status":"store-unreachable"}');
    expect(await asked('/healthz')).to.equal('503 {"status":"store-unreachable"}');
    expect(await asked('/livez')).to.equal('200 {"status":"ok"}');
    away = false;
    expect(await asked('/readyz')).to.equal('200 {"status":"ok"}');
    await test.stop();
  });

  it('is no while its store neither answers nor hangs up', async () => {
    const silent = new Readiness(() => new Promise(() => undefined), 1);
    expect(await silent.state()).to.equal('store-unreachable');
  });

  it('is no as soon as a stop begins, while what is under way is answered', async () => {
    const readiness = new Readiness(() => Promise.resolve());
    const routes = healthRoutes(readiness);
    const server = httpServer(routes, () => undefined);
    const port = await listen(server, 0, '127.0.0.1');
    readiness.leave();
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect([answer.status, await answer.json()]).to.deep.equal([503, { status: 'stopping' }]);
    await close(server);
  });
});

describe('the reference that a person sees', () => {
  it('is in the log, with what failed, and nothing of it is in chat', async () => {
    const lines: string[] = [];
    const log = createLog((line) => lines.push(line));
    let broken = false;
    const engine = embeddedOn(forgetful);
    const failing: Engine = {
      ...engine,
      open: async (declaration) => {
        const documents = await engine.open(declaration);
        if (declaration.name !== 'devices') return documents as never;
        const find: typeof documents.find = (...of) => {
          if (broken) throw new Error('the disk is on fire');
          return documents.find(...of);
        };
        return new Proxy(documents, {
          get: (of, name) => (name === 'find' ? find : (Reflect.get(of, name) as unknown)),
        }) as never;
      },
    };
    const test = await startTestApp({ engine: failing, outside: { log } });
    await test.teams.join(sara);
    broken = true;
    const answered = await test.teams.say(sara, 'mina enheter');
    const said = test.connector.messages(test.teams.chatOf(sara)).at(-1)?.text ?? '';
    broken = false;
    await test.stop();
    expect(answered.status).to.equal(200);
    const [, reference = 'none'] = /([0-9a-f]{8})\.?$/u.exec(said) ?? [];
    const line = lines.find((one) => one.includes(reference)) ?? '{}';
    expect(JSON.parse(line)).to.include({ event: 'turn-failed', level: 'error', reference });
    expect(line).to.contain('the disk is on fire');
    expect(said).not.to.contain('disk');
  });
});

describe('a running process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kretslopp-running-'));
  const root = join(__dirname, '..', '..');
  const lines: string[] = [];
  const spans: string[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')));
    request.on('end', () => {
      spans.push(`${request.url ?? ''} ${body}`);
      response.end('{}');
    });
  });
  let child: ChildProcess;
  let port = 0;
  let metricsPort = 0;

  before(async function () {
    this.timeout(60_000);
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    metricsPort = await freePort();
    child = spawn(process.execPath, ['--import', 'tsx', join(root, 'bot/main.ts')], {
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        PORT: '0',
        KRETSLOPP_DATA_FOLDER: folder,
        KRETSLOPP_METRICS_PORT: String(metricsPort),
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout?.on('data', (chunk: Buffer) =>
      lines.push(...chunk.toString().split('\n').filter(Boolean)),
    );
    while (!lines.some((line) => line.includes('"listening"'))) await once(child.stdout!, 'data');
    port = (JSON.parse(lines.find((line) => line.includes('"listening"'))!) as { port: number })
      .port;
  });
  after(() => {
    child.kill('SIGKILL');
    collector.close();
    collector.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  const status = async (path: string, at = port): Promise<number> =>
    (await fetch(`http://127.0.0.1:${at}${path}`)).status;

  it('says that it lives, that it may be given work, and how it fares on a port of its own', async () => {
    expect([
      await status('/livez'),
      await status('/readyz'),
      await status('/healthz'),
    ]).to.deep.equal([200, 200, 200]);
    expect(await status('/metrics', metricsPort)).to.equal(200);
    expect(await status('/metrics')).to.equal(404);
  });

  it('answers what is under way when it is told to stop, and leaves nothing behind', async () => {
    const exit = once(child, 'exit');
    const turn = halfSent(port, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:1/',
      id: 'last',
      from: { id: `29:${sara.oid}`, name: sara.name, aadObjectId: sara.oid },
      recipient: { id: '28:bot', name: 'Kretslopp' },
      conversation: { id: 'a:chat', conversationType: 'personal', tenantId: sara.tenant },
      channelData: { tenant: { id: sara.tenant } },
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'request/form',
          data: { note: 'en hemlig mening' },
        },
        trigger: 'manual',
      },
    });
    await turn.received;
    child.kill('SIGTERM');
    while (!lines.some((line) => line.includes('"stopping"'))) await once(child.stdout!, 'data');
    expect(await status('/readyz').catch(() => 'refused')).to.be.oneOf([503, 'refused']);
    expect(await turn.finish()).to.match(/^HTTP\/1\.1 200 /u);
    expect((await exit)[0]).to.equal(0);

    const engine = await openEmbedded({ folder });
    const { leases } = new Store(await openCollections(engine)).shared;
    expect(await leases.countDocuments({})).to.equal(0);
    await engine.close();
    const sent = spans.filter((one) => one.startsWith('/v1/traces'));
    expect(sent.join('')).to.contain('/api/messages');
    for (const secret of ['hemlig mening', sara.oid, sara.name, sara.tenant])
      expect([...lines, ...sent].join('')).not.to.contain(secret);
  });
});

describe('a stop', () => {
  it('answers what is under way, and takes nothing more', async () => {
    const test = await startTestApp();
    await test.teams.join(sara);
    const underWay = Array.from({ length: 5 }, () => test.teams.say(sara, 'mina enheter'));
    const stopped = test.app.stop();
    const answers = await Promise.allSettled(underWay);
    await stopped;
    const fulfilled = answers
      .filter((one) => one.status === 'fulfilled')
      .map(({ value }) => value.status);
    expect(fulfilled.every((code) => code === 200)).to.equal(true);
    const later = await test.teams.say(sara, 'mina enheter').catch(() => 'refused');
    expect(later).to.equal('refused');
    await test.connector.stop();
  });
});

/** An activity of which the last byte is missing: the process has it in hand until it comes. */
function halfSent(
  port: number,
  activity: object,
): { readonly received: Promise<unknown>; readonly finish: () => Promise<string> } {
  const body = JSON.stringify(activity);
  const socket = connect(port, '127.0.0.1');
  const head = [
    'POST /api/messages HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    'expect: 100-continue',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  return {
    // It says that it goes on listening: so it has begun.
    received: once(socket, 'data'),
    finish: async () => {
      const answer = once(socket, 'data');
      socket.write(body);
      return String((await answer)[0]);
    },
  };
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}
