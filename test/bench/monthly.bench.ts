import { monthOf } from '../../bot/domain/co2/monthly/period';
import { usualSettings } from '../../bot/domain/co2/monthly/settings';
import { Co2Recording } from '../../bot/services/co2/recording';
import type { DirectoryEntry } from '../../bot/store/collections';
import type { Store } from '../../bot/store/store';
import { Pace } from '../../bot/teams/pace';
import { startTestApp, type TestApp } from '../support/app';
import { tenant } from '../support/people';
import type { Benchmark, Figure } from './figure';
import { SimulatedTime } from './simulated-time';

const recipients = 10_000;
/** Microsoft's limit for one app in one tenant, requests a second: more are refused with 429. */
const allowed = 30;
/** From our request to Teams' answer, milliseconds. */
const latency = 150;
const due = new Date('2026-11-05T07:00:00Z');

const oidOf = (n: number): string => `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A connector as Microsoft's page says it answers, with refusals mixed in by a fixed pattern. */
class Limits {
  /** When requests came, in simulated milliseconds; the last second's at the end. */
  readonly came: number[] = [];
  readonly answered: Record<string, number> = {};
  readonly delivered = new Map<string, number>();

  constructor(private readonly time: SimulatedTime) {}

  answer(
    conversation: string,
  ): { status: number; headers?: Record<string, string>; body?: object } | undefined {
    this.time.touch();
    const now = this.time.now();
    this.came.push(now);
    const over = (this.came.at(-1 - allowed) ?? -Infinity) > now - 1000;
    const refused = over ? 'over the limit' : this.mixedIn(conversation);
    const what = refused ?? 'taken';
    this.answered[what] = (this.answered[what] ?? 0) + 1;
    if (refused === undefined)
      this.delivered.set(conversation, (this.delivered.get(conversation) ?? 0) + 1);
    return refused === undefined ? undefined : answers[refused];
  }

  /** One in a hundred 429, one in a hundred 412, and one person in two hundred has blocked the bot. */
  private mixedIn(conversation: string): keyof typeof answers | undefined {
    const nth = this.came.length;
    if (Number(conversation.slice(-4)) % 200 === 77) return 'blocked';
    if (nth % 100 === 33) return '429';
    return nth % 100 === 66 ? '412' : undefined;
  }
}

const answers = {
  'over the limit': { status: 429, headers: { 'retry-after': '1' } },
  '429': { status: 429, headers: { 'retry-after': '2' } },
  '412': { status: 412, body: { error: { code: 'PreconditionFailed' } } },
  blocked: { status: 403, body: { error: { code: 'ConversationBlockedByUser' } } },
} as const;

/** Ten thousand coordinators get their card in simulated time: at the real rate it would take six minutes. */
export const monthly: Benchmark = {
  name: 'monthly',
  run: async () => {
    const time = new SimulatedTime(due.getTime());
    const limits = new Limits(time);
    const test = await startTestApp({
      people: people(),
      outside: { clock: () => new Date(time.now()), pace: paceOf(time) },
    });
    test.connector.misbehave = (_, conversation) => {
      // What is sent is counted, not kept: ten thousand cards are much.
      test.connector.sent.length = 0;
      return limits.answer(conversation);
    };
    await furnish(test.app.store, test.connector.url);
    const figures = await sendAll(test, time, limits);
    time.stop();
    await test.stop();
    return figures;
  },
};

/** Every message waits for its turn as in earnest, and then takes its time on the way. */
function paceOf(time: SimulatedTime): Pace {
  const pace = new Pace(time.now, time.wait);
  const turn = pace.turn.bind(pace);
  pace.turn = async (...where) => {
    time.end();
    await turn(...where);
    await time.wait(latency);
    time.begin();
  };
  return pace;
}

async function sendAll(
  test: TestApp,
  time: SimulatedTime,
  limits: Limits,
): Promise<readonly Figure[]> {
  const organisation = await test.app.store.organisation('ekholma');
  const job = test.app.jobs.find(({ name }) => name === 'co2-monthly');
  const began = performance.now();
  await job!.run(organisation!, new Date(time.now()));
  const issued = performance.now();
  const { notifications } = test.app.store.of('ekholma');
  const ends: Record<string, number> = {};
  do {
    await test.app.outbox.run(organisation!);
    await time.wait(5_000);
    for (const status of ['waiting', 'sending', 'sent', 'unreachable', 'failed'])
      ends[status] = await notifications.countDocuments({ status });
  } while ((ends['waiting'] ?? 0) + (ends['sending'] ?? 0) > 0);
  const seconds = ((limits.came.at(-1) ?? 0) - (limits.came[0] ?? 0)) / 1000;
  const rate = limits.came.length / seconds / allowed;
  const accounted = (ends['sent'] ?? 0) + (ends['unreachable'] ?? 0) + (ends['failed'] ?? 0);
  const twice = [...limits.delivered.values()].filter((times) => times > 1).length;
  const mix = Object.entries(limits.answered)
    .map(([what, times]) => `${times} ${what}`)
    .join(', ');
  return [
    {
      name: 'monthly.accounted',
      value: accounted,
      goal: { at: 'least', value: recipients },
      note: `${ends['sent']} sent, ${ends['unreachable']} unreachable, ${ends['failed']} failed`,
    },
    { name: 'monthly.twice', value: twice, goal: { at: 'most', value: 0 } },
    {
      name: 'monthly.rate',
      value: rate,
      goal: { at: 'least', value: 0.9 },
      note: `of ${allowed} requests a second; ${limits.came.length} in ${Math.round(seconds)} simulated s: ${mix}`,
    },
    {
      name: 'monthly.issue-ms',
      value: issued - began,
      note: `real ms to issue all; ${Math.round((performance.now() - began) / 1000)} real s in all`,
    },
  ];
}

function people(): readonly DirectoryEntry[] {
  return Array.from({ length: recipients }, (_, n) => ({
    _id: `${tenant}/${oidOf(n)}`,
    organisation: '*',
    oid: oidOf(n),
    tenant,
    name: `Samordnare ${n}`,
    department: n % 2 === 0 ? 'Omsorgsförvaltningen' : 'Utbildning',
    roles: ['coordinator'],
    active: true,
    words: [],
  }));
}

/** Everybody has met the bot, and the ledger has a figure for each month of two years. */
async function furnish(store: Store, serviceUrl: string): Promise<void> {
  const scope = store.of('ekholma');
  await scope.co2Settings.insertOne(usualSettings('ekholma'));
  const seen = new Date('2026-10-01T08:00:00Z');
  await scope.references.insertMany(
    Array.from({ length: recipients }, (_, n) => ({
      _id: `ekholma/person/${oidOf(n)}`,
      conversation: `a:${oidOf(n)}`,
      serviceUrl,
      tenant,
      user: `29:${n}`,
      bot: '28:bot',
      seen,
    })),
  );
  const recording = new Co2Recording(store);
  for (let n = 0; n < 48; n += 1) {
    const date = `${monthOf(2024 + Math.floor(n / 24) + 1, (n % 12) + 1)}-15`;
    const administration = n % 2 === 0 ? 'omsorg' : 'skola';
    const subject = { what: 'consignment', id: `ekholma/consignment/${n}` } as const;
    const occasion = {
      organisation: 'ekholma',
      administration,
      subject,
      date,
      by: 'bench',
      now: seen,
    };
    await recording.packaging(occasion, { packages: 10, kgEach: 1 });
  }
}
