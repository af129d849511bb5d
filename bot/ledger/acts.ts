import { kilograms, type FactorSetRef, type Saved } from '../domain/co2/entry';
import type { ReportedDevice } from '../domain/co2/yearly-report';
import { ownSet } from '../domain/co2/own-set';
import type { Co2Split } from '../domain/co2/summary';
import { FactorSets } from '../services/co2/factors';
import { Footprints } from '../services/co2/footprints';
import { Restating, type ToRestate } from '../services/co2/restating';
import { compareReport } from '../services/co2/yearly-comparison';
import type { Store } from '../store/store';
import type { TableRow } from '../domain/co2/boavizta';
import { readOwnSet } from './own-set-file';

/** Whose ledger, who acts, and when. */
export interface Acting {
  readonly store: Store;
  readonly organisation: string;
  readonly by: string;
  readonly now: Date;
}

type Lines = Promise<readonly string[]>;

/** Every set there is, and which of them counts from when. */
export async function listSets({ store, organisation }: Acting): Lines {
  const sets = new FactorSets(store);
  const all = await sets.all(organisation);
  const chosen = await sets.choices(organisation);
  return [
    ...all.map(({ id, version, name, source }) => `${id} ${version}: ${name.en}; ${source}`),
    ...chosen.map(
      ({ from, set, ownFootprints }) =>
        `from ${from} by ${named(set)}${ownFootprints ? ", with products' own footprints" : ''}`,
    ),
  ];
}

export async function addSet({ store, organisation, by, now }: Acting, json: string): Lines {
  const { base, ...draft } = readOwnSet(json);
  const sets = new FactorSets(store);
  const set = ownSet(await sets.find(organisation, base), draft);
  await sets.add(organisation, set, by, now);
  return [`added ${named(set)}; nothing counts by it until it is chosen`];
}

export async function chooseSet(
  { store, organisation, by, now }: Acting,
  choice: { readonly from: string; readonly set: FactorSetRef; readonly ownFootprints: boolean },
): Lines {
  await new FactorSets(store).choose(organisation, choice, by, now);
  return [`from ${choice.from} things are counted by ${named(choice.set)}; what was counted stays`];
}

/** Without `id` only what it would come to. */
export async function restate(
  { store, organisation, by, now }: Acting,
  asked: ToRestate & { readonly why: string },
  id: string | undefined,
): Lines {
  const restating = new Restating(store);
  if (id === undefined) {
    const { before, after, changes } = await restating.preview(organisation, asked);
    return [
      `${asked.from} to ${asked.to} by ${named(asked.set)}: ${kg(before)} would become ${kg(after)}, ${changes} figures change`,
      'nothing has been written; the same again with --yes does it',
    ];
  }
  const { before, after } = await restating.restate(organisation, id, { ...asked, by }, now);
  return [`restated: ${split(before)} became ${after === undefined ? 'unknown' : split(after)}`];
}

/** Every restatement, with before and after. */
export async function listRestatements({ store, organisation }: Acting): Lines {
  return (await new Restating(store).log(organisation)).map(
    ({ at, by, from, to, set, why, before, after }) =>
      `${at.toISOString()} ${by}: ${from} to ${to} by ${named(set)}, "${why}": ${split(before)} became ${after === undefined ? 'unknown, it is not done' : split(after)}`,
  );
}

export async function importFootprints(
  { store, organisation, by, now }: Acting,
  rows: readonly TableRow[],
): Lines {
  const { footprints, faults, missing } = await new Footprints(store).take(
    organisation,
    rows,
    by,
    now,
  );
  if (missing.length > 0) throw new Error(`the file lacks the columns ${missing.join(', ')}`);
  return [
    ...faults.map(
      ({ line, column, value, problem }) => `line ${line}: ${column} "${value}": ${problem}`,
    ),
    `took in ${footprints.length} footprints, left out ${faults.length} rows`,
  ];
}

/** The refurbisher's report against the ledger, with what makes the difference. */
export async function compare(
  { store, organisation, now }: Acting,
  rows: readonly TableRow[],
  period: { readonly from: string; readonly to: string },
): Lines {
  const compared = await compareReport(store, organisation, rows, period, now);
  const { ours, theirs, difference, devices } = compared;
  const causes = (['count', 'outcome', 'factor'] as const).map((cause) => {
    const many = devices.filter((one) => one.cause === cause).length;
    return `  ${cause}: ${kilograms(compared[cause])} kg, ${many} devices`;
  });
  const side = (one: ReportedDevice | undefined): string =>
    one === undefined ? 'nothing' : `${one.outcome} ${kilograms(one.grams)} kg`;
  return [
    `the report says ${kilograms(theirs)} kg, the ledger ${kilograms(ours)} kg: ${kilograms(difference)} kg between them`,
    ...causes,
    ...devices.map(
      ({ device, cause, ours: own, theirs: other }) =>
        `${device}: ${cause}, the report ${side(other)}, the ledger ${side(own)}`,
    ),
  ];
}

function named({ id, version }: FactorSetRef): string {
  return `${id} ${version}`;
}

function kg({ grams }: Saved): string {
  return `${kilograms(grams)} kg`;
}

function split({ confirmed, estimated }: Co2Split): string {
  return `${kg(confirmed)} confirmed and ${kg(estimated)} estimated`;
}
