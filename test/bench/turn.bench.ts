import { startChild } from './child';
import { median, type Benchmark, type Figure } from './figure';
import { load, type Measured } from './load';
import { form, question } from './turns';

/** Rounds of reference and bot in turn, so that a machine whose speed drifts does the same to both. */
const rounds = 5;
/** Rounds before those that count: a server is warm, and neither of the two is measured while it is translated. */
const warmUp = 5;
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
      const asked = await compare(echo.port, bot.port, () => question(url), 0.6, 'turn.question');
      const sent = await compare(echo.port, bot.port, () => form(url), 0.4, 'turn.form');
      return [...asked, ...sent];
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
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const reference = await load(echo, body, size);
    const ours = await load(bot, body, size);
    if (round >= warmUp) pairs.push({ reference, ours });
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
