import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../bench/child';
import { load } from '../bench/load';
import { question } from '../bench/turns';
import { slope } from './slope';

interface Memory {
  readonly heap: number;
  readonly rss: number;
}

/** Megabytes that the heap may rise for ten thousand questions once it is warm. */
const mostRise = 8;
const perRound = 500;

/**
 * `npm run soak [MINUTES]`: asks the bot for so long, and after each 500 questions notes its heap (after
 * collecting garbage) and its slowest per cent. Only questions: what writes makes the store grow, as it
 * should. Ends with 1 when the heap rises; latency is told, not judged.
 */
async function soak(minutes: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'kretslopp-soak-'));
  const connector = await startChild('connector.child.ts');
  const bot = fork(join(__dirname, 'soak.child.ts'), [folder], {
    execArgv: ['--require', 'tsx/cjs', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const [{ port }] = (await once(bot, 'message')) as [{ readonly port: number }];
    const url = `http://127.0.0.1:${connector.port}/_connector`;
    const points: { readonly x: number; readonly y: number }[] = [];
    const end = Date.now() + minutes * 60_000;
    // The first two rounds warm up: caches fill, functions are compiled.
    for (let round = -2; points.length < 4 || Date.now() < end; round += 1) {
      const size = { count: perRound, atOnce: 4 };
      const { perSecond, p99 } = await load(port, () => question(url), size);
      bot.send('memory');
      const [{ heap, rss }] = (await once(bot, 'message')) as [Memory];
      process.stdout.write(
        `${(round + 3) * perRound} questions: heap ${heap.toFixed(1)} MB, rss ${rss.toFixed(0)} MB, ${perSecond.toFixed(0)}/s, p99 ${p99.toFixed(0)} ms\n`,
      );
      if (round >= 0) points.push({ x: (round * perRound) / 10_000, y: heap });
    }
    const rise = slope(points);
    process.stdout.write(
      `heap: ${rise.toFixed(2)} MB for 10,000 questions (at most ${mostRise})\n`,
    );
    return rise <= mostRise ? 0 : 1;
  } finally {
    bot.kill('SIGKILL');
    await connector.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void soak(Number(process.argv[2] ?? '1')).then((code) => {
  process.exitCode = code;
});
