import type { MonthlySettings } from '../../../bot/domain/co2/monthly/settings';
import { usualSettings } from '../../../bot/domain/co2/monthly/settings';
import type { Device } from '../../../bot/domain/device';
import type { Organisation } from '../../../bot/domain/organisation';
import type { DirectoryEntry } from '../../../bot/store/collections';
import { startTestApp, type TestApp, type Wanted } from '../../support/app';
import { textOf } from '../../support/cards';
import { anna, bo, directoryEntries, fatima, mikael } from '../../support/people';
import type { Someone } from '../../support/teams-client';
import { usedDevice } from '../ledger/builders';

/** Anna coordinates care, Bo education; Fatima leads IT and gets the total. The hundred racing admins are not there. */
export const people: readonly DirectoryEntry[] = directoryEntries
  .filter(({ name }) => !name.startsWith('Admin '))
  .map((entry) => {
    if (entry.oid === anna.oid) return { ...entry, roles: ['coordinator'] };
    if (entry.oid === bo.oid) return { ...entry, roles: ['coordinator'], department: 'Utbildning' };
    return entry;
  });

export const settings: MonthlySettings = { ...usualSettings('ekholma'), totals: [fatima.oid] };

/** Used again or recycled on a day, as the refurbisher reported. */
export function gone(
  tag: string,
  outcome: 'reuse' | 'recycle',
  day: string,
  more: Partial<Device> = {},
): Device {
  const before = `${day.slice(0, 8)}01`;
  return usedDevice(
    tag,
    [
      ['receive', before],
      ['collect', before],
      ['pick-up', before],
      ['wipe', day],
      [outcome, day],
    ],
    more,
  );
}

/** Still with somebody although it should have come back. */
export function overdue(tag: string, holder: Someone, more: Partial<Device> = {}): Device {
  const device = usedDevice(tag, [], { kind: 'phone', model: 'Galaxy A52', ...more });
  const lifecycle = {
    state: 'in-use',
    since: new Date('2022-01-10T10:00:00Z'),
    start: '2022-01-10',
    due: '2026-09-01',
    holder: holder.oid,
  } as const;
  return { ...device, lifecycle };
}

/** Four laptops of care used again in October, one a year before, one of education in October. */
export const saving: readonly Device[] = [
  ...['KLP-1', 'KLP-2', 'KLP-3'].map((tag) => gone(tag, 'reuse', '2026-10-20')),
  gone('KLP-4', 'recycle', '2026-10-21'),
  gone('KLP-5', 'reuse', '2025-10-14'),
  gone('KLP-6', 'reuse', '2026-10-05', { administration: 'skola' }),
];

/** An app on the day before the card is due, whose ledger knows the devices. */
export async function startMonthly(wanted: Wanted = {}, settled = settings): Promise<TestApp> {
  const clock = { now: new Date('2026-11-04T09:00:00Z') };
  const outside = { clock: () => clock.now, ...wanted.outside };
  const started = await startTestApp({ people, devices: saving, ...wanted, outside });
  const test = { ...started, clock };
  const scope = test.app.store.of('ekholma');
  if ((await scope.co2Settings.findOne({ _id: 'ekholma' })) === null)
    await scope.co2Settings.insertOne(settled);
  await runJob(test, 'co2-ledger');
  return test;
}

export async function meet(test: TestApp, ...all: readonly Someone[]): Promise<void> {
  for (const person of all) await test.teams.join(person);
  await test.quiet();
}

/** Runs one of the app's jobs now, by the test's clock. */
export async function runJob(test: TestApp, name: string): Promise<void> {
  const job = test.app.jobs.find((one) => one.name === name);
  if (job === undefined) throw new Error(`no job ${name}`);
  await job.run(await ekholmaOf(test), test.clock.now);
}

/** What the timer would do at a time, and everything that it promised is sent. */
export async function atTime(test: TestApp, time: string): Promise<void> {
  test.clock.now = new Date(time);
  await runJob(test, 'co2-monthly');
  await test.quiet();
}

export async function ekholmaOf(test: TestApp): Promise<Organisation> {
  const organisation = await test.app.store.organisation('ekholma');
  if (organisation === undefined) throw new Error('no organisation');
  return organisation;
}

/** The cards in somebody's chat for a month, as they were sent. */
export function cardsTo(
  test: TestApp,
  person: Someone,
  month = 'oktober 2026',
): readonly unknown[] {
  return test.connector
    .messages(test.teams.chatOf(person))
    .map(({ card }) => card)
    .filter((card) => textOf(card).includes(`Undvikna utsläpp, ${month}`));
}

export { anna, bo, fatima, mikael };
