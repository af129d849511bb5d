import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Throws an Error with a sentence when somebody else listens on a port.
 * `option` is what chooses another one.
 */
export async function mustBeFree(port, host, option) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, resolve);
  }).catch((problem) => {
    throw new Error(
      problem.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Stop what uses it (perhaps an earlier npm start), or choose another: npm start -- ${option} NUMBER`
        : `Port ${port} can't be used (${problem.code}). Choose another: npm start -- ${option} NUMBER`,
    );
  });
  await new Promise((resolve) => server.close(resolve));
}

/**
 * Waits until an address answers 200.
 * @throws Error with a sentence when `seconds` have passed without it.
 */
export async function answers(url, name, seconds, signal) {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    signal.throwIfAborted();
    if (await answersNow(url)) return;
    await sleep(100);
  }
  throw new Error(`${name} did not answer at ${url} within ${seconds} seconds.`);
}

async function answersNow(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
