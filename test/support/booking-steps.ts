import { randomUUID } from 'node:crypto';
import type { Booking } from '../../bot/domain/support/booking';
import type { TestApp } from './app';
import { ekholma } from './organisation';
import type { Someone } from './teams-client';

/** Somebody books help by the form, on Tuesday at nine unless said otherwise; returns it as stored. */
export async function booked(
  test: TestApp,
  person: Someone,
  slot = '2026-11-24T08:00:00.000Z',
): Promise<Booking> {
  const draft = randomUUID();
  const trouble = 'Skärmen är svart';
  const data = { verb: 'support/book', draft, category: 'computer', trouble, slot };
  await test.teams.execute(person, { data });
  const _id = `ekholma/booking/${draft}`;
  const found = await test.app.store.of(ekholma._id).bookings.findOne({ _id });
  if (found === null) throw new Error('the form was not booked');
  return found;
}

export function bookingsBy(test: TestApp, { oid }: Someone): Promise<Booking[]> {
  return test.app.store
    .of(ekholma._id)
    .bookings.find({ by: oid }, { sort: { start: 1 } })
    .toArray();
}

/** Runs a job of the tests' municipality, now. */
export async function runJob(test: TestApp, name: string): Promise<void> {
  const job = test.app.jobs.find((one) => one.name === name);
  const organisation = await test.app.store.organisation(ekholma._id);
  if (job === undefined || organisation === undefined) throw new Error(`no job ${name}`);
  await job.run(organisation, test.clock.now);
}
