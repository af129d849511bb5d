import { Agent, request } from 'node:http';

/** What a bounded load measured. */
export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
}

/**
 * Sends `count` activities to a bot on this machine, `atOnce` at a time over kept-open connections,
 * and times each. Throws when one is not answered with 200.
 */
export async function load(
  port: number,
  bodies: (index: number) => object,
  { count, atOnce }: { readonly count: number; readonly atOnce: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const body = JSON.stringify(bodies(next++));
      const before = performance.now();
      await post(agent, port, body);
      times.push(performance.now() - before);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  return { perSecond: count / seconds, p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0 };
}

function post(agent: Agent, port: number, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(
      { agent, port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers },
      (response) => {
        response.resume();
        response.on('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`answered ${String(response.statusCode)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
