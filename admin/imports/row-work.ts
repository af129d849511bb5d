import { nextEvent } from '../../bot/domain/chain';
import { deviceKeys, deviceWords, registered, type Device } from '../../bot/domain/device';
import type { ImportBatch, ImportedFields, PlannedRow } from '../../bot/domain/import-batch';
import { isDuplicate } from '../../bot/store/duplicate';
import type { World } from '../../bot/services/world';
import type { Doing, Outcome } from './doing';

/** All new devices of a part in one write, and which those are; where some are there already, none. */
export async function addAll(
  { store }: World,
  turn: Doing,
  batch: ImportBatch,
  rows: readonly PlannedRow[],
): Promise<ReadonlySet<string>> {
  const added = rows.filter(({ fate }) => fate === 'new').map((row) => newDevice(turn, batch, row));
  if (added.length === 0) return new Set();
  try {
    await store.of(turn.organisation._id).devices.insertMany(added);
    return new Set(added.map(({ _id }) => _id));
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    return new Set();
  }
}

/** What became of a row that was applied; done already by an interrupted run is done. */
export async function applied(
  { store }: World,
  turn: Doing,
  batch: Pick<ImportBatch, '_id'>,
  row: PlannedRow,
): Promise<Outcome> {
  const { devices } = store.of(turn.organisation._id);
  const { device: id = '' } = row;
  const known = await devices.findOne({ _id: id });
  if (row.fate === 'new' && known === null) {
    return (await inserted(devices, newDevice(turn, batch, row))) ? 'done' : 'changed-meanwhile';
  }
  if (row.fate === 'changed' && known !== null && known.version === row.version) {
    return changed(devices, turn, known, row, labelOf(batch));
  }
  return isOurs(known, labelOf(batch)) ? 'done' : 'changed-meanwhile';
}

type Devices = ReturnType<World['store']['of']>['devices'];

async function inserted(devices: Devices, device: Device): Promise<boolean> {
  try {
    await devices.insertOne(device);
    return true;
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    return false;
  }
}

async function changed(
  devices: Devices,
  { now, actor }: Doing,
  known: Device,
  { fields = {}, cleared = [] }: Pick<PlannedRow, 'fields' | 'cleared'>,
  label: string,
): Promise<Outcome> {
  const { state } = known.lifecycle;
  const told = { at: now, actor: actor.alias, what: 'correct', from: state, to: state };
  const event = nextEvent(known._id, known.chain, {
    ...told,
    facts: { import: label, fields: [...Object.keys(fields), ...cleared].join(', ') },
  });
  const whole = without({ ...known, ...fields }, cleared);
  const unset = Object.fromEntries(cleared.map((name) => [name, ''] as const));
  const change = {
    $set: { ...fields, words: deviceWords(whole), keys: deviceKeys(whole) },
    ...(cleared.length > 0 && { $unset: unset }),
    $inc: { version: 1 },
    $push: { chain: event },
  };
  try {
    const saved = await devices.findOneAndUpdate(
      { _id: known._id, version: known.version },
      change,
      {
        returnDocument: 'after',
      },
    );
    return saved === null ? 'changed-meanwhile' : 'done';
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    return 'changed-meanwhile';
  }
}

/** What became of a row that was taken back; undefined where nothing had been done. */
export async function undone(
  { store }: World,
  turn: Doing,
  batch: ImportBatch,
  row: PlannedRow,
): Promise<Outcome | undefined> {
  if (row.outcome !== 'done') return undefined;
  const { devices } = store.of(turn.organisation._id);
  const { device: id = '' } = row;
  if (row.fate === 'new') {
    await devices.deleteOne({ _id: id, version: 1 });
    return (await devices.findOne({ _id: id })) === null ? 'undone' : 'kept';
  }
  const known = await devices.findOne({ _id: id });
  const label = `undo ${labelOf(batch)}`;
  if (isOurs(known, label)) return 'undone';
  if (known === null || known.version !== (row.version ?? 0) + 1) return 'kept';
  return putBack(devices, turn, known, row, label);
}

async function putBack(
  devices: Devices,
  turn: Doing,
  known: Device,
  { before = {}, fields = {}, cleared = [] }: PlannedRow,
  label: string,
): Promise<'undone' | 'kept'> {
  const names = [...Object.keys(fields), ...cleared] as (keyof ImportedFields)[];
  const gone = names.filter((name) => before[name] === undefined);
  const outcome = await changed(devices, turn, known, { fields: before, cleared: gone }, label);
  return outcome === 'done' ? 'undone' : 'kept';
}

function newDevice(
  { organisation, now, actor }: Doing,
  batch: Pick<ImportBatch, '_id'>,
  row: PlannedRow,
): Device {
  const { device: _id = '', fields = {}, lifecycle = { state: 'in-stock', since: now } } = row;
  const { tag = '', model = '', kind = 'computer', ...others } = fields;
  const base = { _id, organisation: organisation._id, tag, model, kind, ...others };
  const facts = { import: labelOf(batch), line: String(row.line) };
  return {
    ...base,
    words: deviceWords(base),
    keys: deviceKeys(base),
    lifecycle,
    version: 1,
    chain: [registered(_id, lifecycle.state, { at: now, actor: actor.alias, facts })],
    outbox: [],
  };
}

/** The batch's own name: by it an interrupted run knows what it has done already. */
function labelOf({ _id }: Pick<ImportBatch, '_id'>): string {
  return _id.split('/').at(-1) ?? _id;
}

/** Whether the device's chain tells of this batch: an interrupted run had come that far. */
function isOurs(known: Device | null, label: string): boolean {
  return known?.chain.some(({ facts }) => facts['import'] === label) ?? false;
}

function without(device: Device, names: readonly string[]): Device {
  return Object.fromEntries(
    Object.entries(device).filter(([name]) => !names.includes(name)),
  ) as unknown as Device;
}
