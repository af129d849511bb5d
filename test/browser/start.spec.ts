import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { demoId } from '../../bot/demo/identity';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import { Store } from '../../bot/store/store';
import { DemoProcess } from '../support/demo-process';
import { freePort } from '../support/playgrounds';

describe('npm start', function () {
  this.timeout(180_000);
  let data: string;
  let port: number;
  let first: number;
  let running: DemoProcess[] = [];

  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'kretslopp-start-'));
    port = await freePort();
    first = await threeFreePorts();
  });

  afterEach(async () => {
    await Promise.all(running.map((demo) => demo.stop('SIGTERM')));
    running = [];
    await rm(data, { recursive: true, force: true });
  });

  function start(...more: string[]): DemoProcess {
    const ports = ['--port', String(port), '--playground-port', String(first)];
    const demo = new DemoProcess([...ports, '--data', data, ...more]);
    running.push(demo);
    return demo;
  }

  it('opens the bot and three windows, tells their addresses, and takes all away on Ctrl-C', async () => {
    const demo = start();
    await demo.says('Ctrl-C stops everything');
    const windows = [first, first + 1, first + 2].map((at) => `http://127.0.0.1:${at}`);
    for (const [index, name] of ['Sara Lindqvist', 'Mikael Öberg', 'Anna Holmgren'].entries()) {
      expect(demo.output).to.match(new RegExp(`${name}, .*: ${windows[index] ?? ''}\\n +Try: "`));
    }
    const all = [`http://127.0.0.1:${port}/healthz`, ...windows];
    expect(await Promise.all(all.map(statusOf))).to.deep.equal([200, 200, 200, 200]);
    expect(await demo.stop('SIGINT')).to.equal(0);
    expect(await Promise.all(all.map(statusOf))).to.deep.equal(all.map(() => undefined));
  });

  it('keeps the data from one start to the next, and puts it aside when asked for a fresh one', async () => {
    await once();
    await rename('Kept kommun');
    await once();
    expect(await nameOfDemo()).to.equal('Kept kommun');
    await once('--fresh');
    expect(await nameOfDemo()).to.match(/\(demo\)$/);
    expect(await readdir(join(data, 'earlier'))).to.have.length(1);
  });

  it('leaves the data of a demo that runs alone', async () => {
    const demo = start('--no-playground');
    await demo.says('Ctrl-C stops everything');
    const other = new DemoProcess([
      '--port',
      String(await freePort()),
      '--no-playground',
      '--data',
      data,
      '--fresh',
    ]);
    running.push(other);
    expect(await other.end()).to.equal(1);
    expect(other.output).to.contain('is in use by process');
    expect(await readdir(data)).not.to.contain('earlier');
    expect(await statusOf(`http://127.0.0.1:${port}/healthz`)).to.equal(200);
  });

  it('ends when the bot can not start, and says why', async () => {
    const engine = await openEmbedded({ folder: data });
    const demo = start('--no-playground');
    expect(await demo.end()).to.equal(1);
    await engine.close();
    expect(demo.output)
      .to.contain('The bot ended by itself')
      .and.to.contain('is in use by process');
  });

  it('names a port that is taken and the way out', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const demo = start('--no-playground');
    expect(await demo.end()).to.equal(1);
    await new Promise((resolve) => other.close(resolve));
    expect(demo.output).to.contain(`Port ${port} is taken`).and.to.contain('--port NUMBER');
  });

  it('tells its options, and refuses others in a sentence', async () => {
    const help = new DemoProcess(['--help']);
    expect(await help.end()).to.equal(0);
    for (const option of ['--port', '--playground-port', '--data', '--no-playground', '--fresh']) {
      expect(help.output).to.contain(option);
    }
    for (const words of [
      ['--what'],
      ['--port', 'x'],
      ['--playground-port', '65534'],
      ['--data', ''],
    ]) {
      const wrong = new DemoProcess(words);
      expect(await wrong.end(), words.join(' ')).to.equal(2);
      expect(wrong.output.trim().split('\n'), words.join(' ')).to.have.length(1);
    }
  });

  /** A whole run without windows. */
  async function once(...more: string[]): Promise<void> {
    const demo = start('--no-playground', ...more);
    await demo.says('Ctrl-C stops everything');
    expect(await demo.stop('SIGTERM')).to.equal(0);
  }

  async function inStore<T>(act: (store: Store) => Promise<T>): Promise<T> {
    const engine = await openEmbedded({ folder: data });
    try {
      return await act(new Store(await openCollections(engine)));
    } finally {
      await engine.close();
    }
  }

  const nameOfDemo = (): Promise<string | undefined> =>
    inStore(async (store) => (await store.organisation(demoId))?.name);

  const rename = (name: string): Promise<unknown> =>
    inStore((store) =>
      store
        .of(demoId)
        .organisations.findOneAndUpdate(
          { _id: demoId },
          { $set: { name } },
          { returnDocument: 'after' },
        ),
    );
});

async function statusOf(url: string): Promise<number | undefined> {
  return (await fetch(url).catch(() => undefined))?.status;
}

/** The first of three free ports in a row. */
async function threeFreePorts(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const first = await freePort();
    if (first < 65_000 && (await isFree(first + 1)) && (await isFree(first + 2))) return first;
  }
  throw new Error('no three free ports in a row');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
