import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../bot/log';
import { embeddedOn, openEmbedded } from '../../bot/store/embedded';
import { forgetful } from '../../bot/store/embedded/journal';
import type { Engine } from '../../bot/store/port';
import { Metrics } from '../../bot/watch/metrics';
import { timedEngine, timedRequests } from '../../bot/watch/watch';
import { startTestApp, type TestApp } from '../support/app';
import { ask } from '../support/asking';
import { usedLaptop } from '../support/organisation';
import { sara } from '../support/people';

describe('what is measured', () => {
  const metrics = new Metrics();
  let test: TestApp;
  let text = '';

  before(async () => {
    const engine = timedEngine(await openEmbedded({}), metrics);
    const log = metrics.counting(createLog(() => undefined));
    test = await startTestApp({ engine, outside: { log, around: timedRequests(metrics) } });
    await test.teams.join(sara);
    await ask(test, sara, usedLaptop, { reason: 'En hemlig orsak' });
    await test.teams.post({
      ...test.teams.frame(sara),
      channelId: 'webchat',
      type: 'message',
      text: 'hej',
    });
    text = await metrics.registry.metrics();
  });
  after(() => test.stop());

  it('is turns by how they were answered, the store by collection, and refusals by reason', () => {
    expect(text).to.match(
      /kretslopp_http_request_seconds_count\{route="\/api\/messages",status="200"\} 2/u,
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

  it('says nothing of any person, organisation or word', () => {
    expect(text).not.to.match(/ekholma|hemlig|Lindqvist|aaaaaaaa-/iu);
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
    spans.push(request.url ?? '');
    response.end('{}');
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

  it('stops by itself when it is told to, and sends the spans that are left', async () => {
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).to.equal(0);
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).to.include.members([
      'listening',
      'stopping',
    ]);
    expect(spans).to.include('/v1/traces');
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

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}
