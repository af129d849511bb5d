import { comparable, type Device } from '../../bot/domain/device';
import type {
  ImportedField,
  ImportedFields,
  PlannedRow,
  RowNote,
} from '../../bot/domain/import-batch';
import type { Lifecycle } from '../../bot/domain/lifecycle';
import { dayOf } from '../../bot/domain/time';
import type { ReadRow } from './read-row';

/** What was looked up for a row. */
export interface LookedUp {
  /** Devices that have one of the row's tag, serial or IMEI. */
  readonly known: readonly Device[];
  /** The object id of who has it; undefined where nobody is called that, or several are. */
  readonly holder?: string;
  /** An earlier row of the file that names the same. */
  readonly earlier?: number;
}

/** The fate of a row, decided on what is true now; `id` is the device's, should it be a new one. */
export function planned(
  id: string,
  line: number,
  row: ReadRow,
  found: LookedUp,
  now: Date,
): PlannedRow {
  const problems = [...row.problems, ...problemsOf(row, found)];
  if (problems.length > 0) return { line, fate: 'wrong', notes: [...problems, ...row.notes] };
  const [known] = found.known;
  return known === undefined ? added(id, line, row, found, now) : changed(line, row, found, known);
}

function problemsOf({ fields }: ReadRow, { known, earlier }: LookedUp): readonly RowNote[] {
  const nameless =
    fields.tag === undefined && fields.serial === undefined && fields.imei === undefined;
  return [
    ...(nameless ? [{ code: 'nameless', about: '' }] : []),
    ...(earlier === undefined ? [] : [{ code: 'twice', about: String(earlier) }]),
    ...(known.length > 1
      ? [{ code: 'ambiguous', about: known.map(({ tag }) => tag).join(', ') }]
      : []),
    ...(known.length === 0 && fields.model === undefined ? [{ code: 'no-model', about: '' }] : []),
  ];
}

function added(id: string, line: number, row: ReadRow, found: LookedUp, now: Date): PlannedRow {
  const tag = row.fields.tag ?? row.fields.serial ?? row.fields.imei ?? '';
  const gone: readonly RowNote[] = row.place === 'gone' ? [{ code: 'gone', about: '' }] : [];
  if (gone.length > 0) return { line, fate: 'wrong', notes: gone };
  return {
    line,
    fate: 'new',
    device: id,
    fields: { ...row.fields, tag },
    lifecycle: lifecycleOf(row, found, now),
    ...notesOf([...row.notes, ...holderNotes(row, found)]),
  };
}

function lifecycleOf({ place, fields, due }: ReadRow, { holder }: LookedUp, now: Date): Lifecycle {
  if (place === 'ordered') return { state: 'ordered', since: now };
  if (place !== 'in-use') return { state: 'in-stock', since: now };
  return {
    state: 'in-use',
    since: now,
    ...(holder !== undefined && { holder }),
    start: fields.acquired ?? dayOf(now),
    ...(due !== undefined && { due }),
  };
}

/** Who is not in the directory gets no account here; that somebody has it is kept, and said. */
function holderNotes({ holder }: ReadRow, { holder: known }: LookedUp): readonly RowNote[] {
  return holder !== '' && known === undefined ? [{ code: 'person-unknown', about: holder }] : [];
}

/** What differs from what is known. Where a device is, and who has it, is not changed by a file. */
function changed(line: number, row: ReadRow, found: LookedUp, known: Device): PlannedRow {
  const names = (Object.keys(row.fields) as ImportedField[]).filter(
    (name) => name !== 'kind' && differs(name, row.fields[name], known[name]),
  );
  const cleared = row.cleared.filter((name) => known[name] !== undefined);
  const touched = [...names, ...cleared];
  const base = {
    line,
    device: known._id,
    ...notesOf([...row.notes, ...elsewhere(row, found, known)]),
  };
  if (touched.length === 0) return { ...base, fate: 'same' };
  return {
    ...base,
    fate: 'changed',
    version: known.version,
    fields: picked(row.fields, names),
    ...(cleared.length > 0 && { cleared }),
    before: picked(known, touched),
  };
}

/** A file that says otherwise of where a device is gets a note; nothing is overwritten silently. */
function elsewhere(row: ReadRow, found: LookedUp, { lifecycle }: Device): readonly RowNote[] {
  const holder = 'holder' in lifecycle ? lifecycle.holder : undefined;
  const other = row.holder !== '' && (found.holder === undefined || found.holder !== holder);
  return other ? [{ code: 'holder-kept', about: row.holder }] : [];
}

function differs(name: ImportedField, one: unknown, other: unknown): boolean {
  const identity = name === 'tag' || name === 'serial' || name === 'imei';
  if (!identity || typeof one !== 'string' || typeof other !== 'string') return one !== other;
  return comparable(one) !== comparable(other);
}

function picked(from: ImportedFields, names: readonly ImportedField[]): ImportedFields {
  return Object.fromEntries(
    names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  );
}

function notesOf(notes: readonly RowNote[]): Pick<PlannedRow, 'notes'> {
  return notes.length === 0 ? {} : { notes };
}
