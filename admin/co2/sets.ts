import { z } from 'zod';
import { kilograms, type FactorSetRef } from '../../bot/domain/co2/entry';
import { isMonth } from '../../bot/domain/co2/month';
import { usualSettings, type Goal } from '../../bot/domain/co2/monthly/settings';
import { Refusal } from '../../bot/domain/errors';
import { isDay } from '../../bot/domain/time';
import { FactorSets } from '../../bot/services/co2/factors';
import { settingsOf } from '../../bot/services/co2/monthly/settings';
import { Restating, type ToRestate } from '../../bot/services/co2/restating';
import type { World } from '../../bot/services/world';
import { isDuplicate } from '../../bot/store/duplicate';
import { audit } from '../audit/audit';
import type { RestatingShape, SetsShape } from '../tab/co2-shapes';
import type { TabTurn } from '../tab/tab-route';

/** The factor sets, which count from when, what was counted anew, and the year's goal. */
export async function setsOf(
  { store }: World,
  { organisation: { _id } }: Pick<TabTurn, 'organisation'>,
): Promise<SetsShape> {
  const sets = new FactorSets(store);
  const [all, choices, log, { goal, version = 0 }] = await Promise.all([
    sets.all(_id),
    sets.choices(_id),
    new Restating(store).log(_id),
    settingsOf(store, _id),
  ]);
  return {
    sets: all.map(({ id, version: of, name, source }) => ({ id, version: of, name, source })),
    choices: choices.map(({ from, set }) => ({ from, set: nameOf(set) })),
    restatements: log.map(({ at, from, to, set, why, before, after }) => ({
      ...{ at: at.toISOString(), from, to, set: nameOf(set), why },
      before: kilograms(before.confirmed.grams + before.estimated.grams),
      ...(after !== undefined && {
        after: kilograms(after.confirmed.grams + after.estimated.grams),
      }),
    })),
    goal,
    version,
  };
}

/** From a day on, today or later, things are counted by another set. Throws 'co2-choice-wrong'. */
export async function chooseSet(
  world: World,
  turn: TabTurn,
  from: string,
  ref: unknown,
): Promise<SetsShape> {
  const set = refIn(ref);
  if (!isDay(from) || set === undefined) throw new Refusal('co2-choice-wrong');
  const { organisation, actor, now } = turn;
  const choice = { from, set, ownFootprints: false };
  await new FactorSets(world.store).choose(organisation._id, choice, actor.alias, now);
  await audit(world, turn, { what: 'co2/set', subject: nameOf(set), after: { from } });
  return setsOf(world, turn);
}

/** What counting a period anew would change. Throws 'co2-choice-wrong'. */
export async function restatingOf(
  { store }: World,
  { organisation }: TabTurn,
  body: Readonly<Record<string, unknown>>,
): Promise<RestatingShape> {
  const { before, after, changes } = await new Restating(store).preview(
    organisation._id,
    toRestate(body),
  );
  return { before: kilograms(before.grams), after: kilograms(after.grams), changes };
}

/** Counts it anew; the figures before stay in the ledger, with why. Throws 'co2-choice-wrong'. */
export async function restate(
  world: World,
  turn: TabTurn,
  body: Readonly<Record<string, unknown>>,
): Promise<SetsShape> {
  const { organisation, actor, now } = turn;
  const asked = toRestate(body);
  const why = typeof body['why'] === 'string' ? body['why'].trim().slice(0, 300) : '';
  if (why === '') throw new Refusal('co2-choice-wrong');
  const told = { ...asked, why, by: actor.alias };
  await audit(world, turn, { what: 'co2/restate', subject: nameOf(asked.set), after: told });
  await new Restating(world.store).restate(organisation._id, world.newId(), told, now);
  return setsOf(world, turn);
}

const goalShape = z.union([
  z.strictObject({
    kind: z.literal('more-than-last-year'),
    percent: z.number().min(0).max(1000),
  }),
  z.strictObject({
    kind: z.literal('kg'),
    year: z.int().min(2000).max(2100),
    total: z.number().min(0).max(1e9),
    administrations: z.record(z.string().max(100), z.number().min(0).max(1e9)),
  }),
]);

/** What the year is to reach, guarded by the version that was seen. Throws 'co2-choice-wrong', 'changed-meanwhile'. */
export async function saveGoal(
  world: World,
  turn: TabTurn,
  wanted: unknown,
  seen: number | undefined,
): Promise<SetsShape> {
  const read = goalShape.safeParse(wanted);
  if (!read.success) throw new Refusal('co2-choice-wrong');
  const goal: Goal = read.data;
  const { _id } = turn.organisation;
  const before = await settingsOf(world.store, _id);
  if ((before.version ?? 0) !== seen) throw new Refusal('changed-meanwhile');
  const changed = { at: turn.now, by: turn.actor.alias };
  const { co2Settings } = world.store.of(_id);
  const known = await co2Settings.findOne({ _id });
  if (known === null) {
    try {
      await co2Settings.insertOne({ ...usualSettings(_id), goal, changed, version: 1 });
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
      throw new Refusal('changed-meanwhile');
    }
  } else {
    const saved = await co2Settings.findOneAndUpdate(
      { _id, version: known.version ?? { $exists: false } },
      { $set: { goal, changed }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    );
    if (saved === null) throw new Refusal('changed-meanwhile');
  }
  await audit(world, turn, { what: 'co2/goal', before: before.goal, after: goal });
  return setsOf(world, turn);
}

function toRestate(body: Readonly<Record<string, unknown>>): ToRestate {
  const { from, to } = body;
  const set = refIn(body['set']);
  if (typeof from !== 'string' || typeof to !== 'string' || set === undefined)
    throw new Refusal('co2-choice-wrong');
  if (!isMonth(from) || !isMonth(to) || from > to) throw new Refusal('co2-choice-wrong');
  return { from, to, set };
}

/** "ivl-inrego-2020 1". */
function refIn(value: unknown): FactorSetRef | undefined {
  const [, id, version] =
    /^(\S{1,100}) (\d{1,4})$/u.exec(typeof value === 'string' ? value : '') ?? [];
  return id === undefined ? undefined : { id, version: Number(version) };
}

function nameOf({ id, version }: FactorSetRef): string {
  return `${id} ${version}`;
}
