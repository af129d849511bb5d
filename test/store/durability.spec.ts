import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { openEmbedded } from '../../bot/store/embedded';
import { things, type Thing } from './documents.contract';

interface Writer {
  readonly pid: number | undefined;
  /** Kills it, and gives all that it told. */
  readonly killed: () => Promise<readonly string[]>;
}

describe('the folder of an embedded engine', () => {
  let folder: string;
  const children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kretslopp-'));
  });

  afterEach(async () => {
    await Promise.all(children.splice(0).map(kill));
    rmSync(folder, { recursive: true });
  });

  /** A process that writes; see writing.child.ts. Resolves with what it told once it told so many lines. */
  const writer = async (run: string, lines: number): Promise<Writer> => {
    const script = join(__dirname, 'writing.child.ts');
    const child = spawn(process.execPath, ['--require', 'tsx/cjs', script, folder, run], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const told: string[] = [];
    const output = createInterface({ input: child.stdout });
    await new Promise<void>((resolve, reject) => {
      output.on('line', (line) => {
        told.push(line);
        if (told.length === lines) resolve();
      });
      child.once('exit', () => {
        reject(new Error('the writer ended by itself'));
      });
    });
    const killed = async (): Promise<readonly string[]> => {
      const all = once(output, 'close');
      await kill(child);
      await all;
      return told;
    };
    return { pid: child.pid, killed };
  };

  it('has every write that was acknowledged when the process was killed at any moment', async function () {
    this.timeout(60_000);
    const told: string[] = [];
    for (const [round, lines] of [7, 150, 1000].entries()) {
      const { killed } = await writer(`run${round}`, lines);
      told.push(...(await killed()));
    }
    const engine = await openEmbedded({ folder });
    const documents = await engine.open<Thing>(things);
    const counts = new Map(
      (await documents.find({}).toArray()).map(({ _id, count }) => [_id, Number(count ?? 0)]),
    );
    const gone = new Set(told.filter((line) => line.startsWith('-')).map((line) => line.slice(1)));
    const kept = told.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
    expect(kept.length).to.be.greaterThan(200);
    // The last write of each writer may have been carried out without there being time to tell.
    const lost = kept.filter((id) => !gone.has(id) && !counts.has(id) && !maybeDeleted(id, told));
    expect(lost).to.deep.equal([]);
    expect([...gone].filter((id) => counts.has(id))).to.deep.equal([]);
    for (const line of told.filter((one) => one.startsWith('='))) {
      const [id = '', count] = line.slice(1).split(' ');
      if (counts.has(id)) expect(counts.get(id), id).to.be.at.least(Number(count));
    }
    await engine.close();
  });

  it('is refused to a second process, with the number of the first, until that has ended', async function () {
    this.timeout(30_000);
    const { pid, killed } = await writer('only', 1);
    const refused = await openEmbedded({ folder }).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(String(refused)).to.contain(`in use by process ${pid}`).and.contain('MONGODB_URI');
    await killed();
    const engine = await openEmbedded({ folder });
    await engine.ping();
    await engine.close();
  });

  it('is refused a second time within a process, and free again when closed', async () => {
    const first = await openEmbedded({ folder });
    const refused = await openEmbedded({ folder }).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(String(refused)).to.contain('in use');
    await first.close();
    const second = await openEmbedded({ folder });
    await second.close();
  });

  it('gives everything back as it was put in', async () => {
    const thing: Thing = {
      _id: 'å/ä ö#1',
      organisation: 'kommunen',
      number: 1,
      since: new Date('2026-03-29T01:30:00.123Z'),
      early: new Date('1899-01-01T00:00:00Z'),
      figures: [0, -0.5, 1e21, 2 ** 53, -1, 4_294_967_296],
      nested: { list: [{ at: new Date(0) }, 'text', true, []] },
    };
    const first = await openEmbedded({ folder });
    await (await first.open<Thing>(things)).insertOne(thing);
    await first.close();
    const second = await openEmbedded({ folder });
    const documents = await second.open<Thing>(things);
    expect(await documents.findOne({ _id: thing._id })).to.deep.equal(thing);
    expect(await documents.countDocuments({ organisation: 'kommunen', number: 1 })).to.equal(1);
    await second.close();
  });
});

/** The writer deletes every third document right after its second change. */
function maybeDeleted(id: string, told: readonly string[]): boolean {
  return Number(id.split('-').at(-1)) % 3 === 0 && told.includes(`=${id} 2`);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
