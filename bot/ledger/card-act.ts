import type { MonthlySettings } from '../domain/co2/monthly/settings';
import { settingsOf } from '../services/co2/monthly/settings';
import type { Acting } from './acts';
import { readCardFile } from './card-file';

type Lines = Promise<readonly string[]>;

/** How the monthly card is: when, for whom, and what the year is held against. */
export async function tellCard({ store, organisation }: Acting): Lines {
  return linesOf(await settingsOf(store, organisation));
}

/** Changes what the file says, and keeps who did. It counts from the next card on. */
export async function setCard({ store, organisation, by, now }: Acting, json: string): Lines {
  const { administrations = [] } = (await store.organisation(organisation)) ?? {};
  const said = readCardFile(
    json,
    administrations.map(({ id }) => id),
  );
  const { schedule, goal, coordinators, totals } = {
    ...(await settingsOf(store, organisation)),
    ...said,
  };
  await store.of(organisation).co2Settings.findOneAndUpdate(
    { _id: organisation },
    {
      $set: { schedule, goal, coordinators, totals, changed: { at: now, by } },
      $inc: { version: 1 },
    },
    { returnDocument: 'after', upsert: true },
  );
  return tellCard({ store, organisation, by, now });
}

function linesOf({
  schedule,
  goal,
  coordinators,
  totals,
  changed,
}: MonthlySettings): readonly string[] {
  return [
    `the month before, on day ${schedule.day} at ${schedule.hour}:00 Swedish time`,
    goal.kind === 'kg'
      ? `goal for ${goal.year}: ${goal.total} kg`
      : `goal: ${goal.percent} per cent more than last year`,
    ...coordinators.map(
      ({ person, administrations }) => `${person} coordinates ${administrations.join(', ')}`,
    ),
    'others with the role coordinator get the administration they work in',
    ...(totals.length === 0
      ? ['nobody gets the total']
      : totals.map((person) => `${person} gets the total`)),
    ...(changed === undefined ? [] : [`changed ${changed.at.toISOString()} by ${changed.by}`]),
  ];
}
