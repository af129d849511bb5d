import { isRedDay } from '../../bot/calendar/red-days';
import type { Organisation } from '../../bot/domain/organisation';
import type { Technician } from '../../bot/domain/support/roster';
import { freeSlots, type Slot } from '../../bot/domain/support/slot-search';
import type { Busy, Calendar } from '../../bot/services/support/calendar';
import { claimOf, SlotClaims } from '../../bot/services/support/claims';
import { DeskTimes } from '../../bot/services/support/times';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import { Store } from '../../bot/store/store';
import { desk } from '../support/desk';
import { ekholma } from '../support/organisation';
import { sara, tenant } from '../support/people';
import { startChild } from './child';
import { load } from './load';
import { median, type Benchmark, type Figure } from './figure';

const now = new Date('2026-11-23T07:00:00Z');
const rounds = 3;
const searches = 100;
const horizonDays = 28;

const technicians: readonly Technician[] = Array.from({ length: 50 }, (_, n) => ({
  oid: `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`,
  skills: [],
  hours: desk.technicians[0]?.hours ?? {},
  away: [],
}));

/**
 * The search for free times of 50 technicians over four weeks whose calendars are full but for the last
 * days, against a whole turn of the bare echo bot in the same run: with the store alone, and with as many
 * appointments again in another calendar, whose answer is at hand.
 */
export const slots: Benchmark = {
  name: 'slots',
  run: async () => {
    const connector = await startChild('connector.child.ts');
    const echo = await startChild('echo.child.ts');
    const engine = await openEmbedded({});
    try {
      const store = new Store(await openCollections(engine));
      const full = fullCalendar();
      await fill(store, full);
      const alone = new DeskTimes(new SlotClaims({ store }), isRedDay);
      const joined = new DeskTimes(new SlotClaims({ store }), isRedDay, busyCalendar(full));
      const bare = (): Promise<number> => bareTurn(echo.port, connector.port);
      return [
        await against(bare, () => search(alone), 'slots.search.p99'),
        await against(bare, () => search(joined, 'graph'), 'slots.search-with-calendar.p99'),
      ];
    } finally {
      await engine.close();
      await Promise.all([echo, connector].map((child) => child.stop()));
    }
  },
};

/** Every half hour of everybody, but for the last three days. */
function fullCalendar(): readonly Slot[] {
  return technicians.flatMap((technician) =>
    freeSlots({
      technicians: [technician],
      category: 'other',
      wish: { urgent: false },
      now,
      horizonDays: horizonDays - 3,
      isHoliday: isRedDay,
      isTaken: () => false,
      most: 10_000,
    }),
  );
}

async function fill(store: Store, full: readonly Slot[]): Promise<void> {
  const claims = full.map(({ technician, start }, n) => ({
    _id: claimOf(technician, start),
    technician,
    start,
    booking: `b${n}`,
    of: ekholma._id,
    at: now,
  }));
  await store.shared.slotClaims.insertMany(
    claims.map((claim) => ({ ...claim, organisation: '*' })),
  );
}

function busyCalendar(full: readonly Slot[]): Calendar {
  const busy: readonly Busy[] = full.map(({ technician, start }) => ({
    technician,
    from: start,
    to: new Date(start.getTime() + 30 * 60_000),
  }));
  return {
    busy: () => Promise.resolve(busy),
    place: () => Promise.resolve(undefined),
    remove: () => Promise.resolve(),
  };
}

async function search(times: DeskTimes, calendar?: 'graph'): Promise<void> {
  const support = { ...desk, technicians, horizonDays, ...(calendar && { calendar }) };
  const organisation: Organisation = { ...ekholma, support };
  const { slots: found } = await times.offered(organisation, 'other', { urgent: false }, now);
  if (found.length !== 5) throw new Error(`${found.length} times were found, not 5`);
}

/** The p99 of a search against the p99 of a bare turn, one at a time, by turns. */
async function against(
  bare: () => Promise<number>,
  work: () => Promise<void>,
  name: string,
): Promise<Figure> {
  const ratios: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const reference = await bare();
    const mine = await p99(work);
    if (round === 0) continue;
    ratios.push(mine / reference);
    ours.push(mine);
  }
  const note = `${median(ours).toFixed(1)} ms a search`;
  return { name, value: median(ratios), goal: { at: 'most', value: 10 }, note };
}

async function p99(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < searches; n += 1) {
    const before = performance.now();
    await work();
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN;
}

async function bareTurn(echo: number, connector: number): Promise<number> {
  const url = `http://127.0.0.1:${connector}/_connector`;
  const body = (n: number): object => ({
    id: `slots-${n}`,
    type: 'message',
    text: 'boka fjärrhjälp',
    channelId: 'msteams',
    serviceUrl: url,
    from: { id: `29:${sara.oid}`, name: sara.name, aadObjectId: sara.oid },
    recipient: { id: '28:bot', name: 'Kretslopp' },
    conversation: { id: 'a:bench', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  });
  return (await load(echo, body, { count: searches, atOnce: 1 })).p99;
}
