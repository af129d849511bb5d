import { randomUUID } from 'node:crypto';
import { entryFor } from '../support/asking';
import { usedLaptop } from '../support/organisation';
import { sara, tenant } from '../support/people';
import { startChild } from './child';
import { median, type Benchmark, type Figure } from './figure';
import { load, type Measured } from './load';

/** Rounds of reference and bot in turn, so that a machine whose speed drifts does the same to both. */
const rounds = 5;
const size = { count: 300, atOnce: 8 };

/**
 * A whole turn against a bare echo bot on the same restify and botbuilder in the same run: a question
 * (recognise, look up, draw a card, send it) and a form (check, save, draw, answer).
 */
export const turn: Benchmark = {
  name: 'turn',
  run: async () => {
    const connector = await startChild('connector.child.ts');
    const [echo, bot] = [await startChild('echo.child.ts'), await startChild('bot.child.ts')];
    const url = `http://127.0.0.1:${connector.port}/_connector`;
    try {
      const question = await compare(echo.port, bot.port, () => message(url), 0.6, 'turn.question');
      const form = await compare(echo.port, bot.port, () => sending(url), 0.4, 'turn.form');
      return [...question, ...form];
    } finally {
      await Promise.all([echo, bot, connector].map((child) => child.stop()));
    }
  },
};

async function compare(
  echo: number,
  bot: number,
  body: () => object,
  goal: number,
  name: string,
): Promise<readonly Figure[]> {
  const pairs: { readonly reference: Measured; readonly ours: Measured }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const reference = await load(echo, body, size);
    const ours = await load(bot, body, size);
    if (round > 0) pairs.push({ reference, ours });
  }
  const speed = pairs.map(({ reference, ours }) => ours.perSecond / reference.perSecond);
  const p99 = pairs.map(({ reference, ours }) => ours.p99 / reference.p99);
  const [theirs, mine] = [
    pairs.map((pair) => pair.reference.perSecond),
    pairs.map((pair) => pair.ours.perSecond),
  ];
  return [
    {
      name,
      value: median(speed),
      goal: { at: 'least', value: goal },
      note: `${median(mine).toFixed(0)}/s against ${median(theirs).toFixed(0)}/s for the echo`,
    },
    { name: `${name}.p99`, value: median(p99), goal: { at: 'most', value: 3 } },
  ];
}

let count = 0;

function frame(url: string): object {
  count += 1;
  return {
    id: `bench-${count}`,
    channelId: 'msteams',
    serviceUrl: url,
    from: { id: `29:${sara.oid}`, name: sara.name, aadObjectId: sara.oid },
    recipient: { id: '28:bot', name: 'Kretslopp' },
    conversation: { id: 'a:bench', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  };
}

function message(url: string): object {
  return { ...frame(url), type: 'message', text: 'Vilka enheter har jag?' };
}

function sending(url: string): object {
  const data = { draft: randomUUID(), kind: 'computer', language: 'sv', ...entryFor(usedLaptop) };
  const action = { type: 'Action.Execute', verb: 'request/submit', data };
  return {
    ...frame(url),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'manual' },
  };
}
