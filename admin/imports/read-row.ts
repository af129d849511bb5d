import type { ImportedField, ImportedFields, RowNote } from '../../bot/domain/import-batch';
import type { Organisation } from '../../bot/domain/organisation';
import { isMangled } from '../../bot/domain/refurbisher/mangled';
import { amountIn, dayIn, kindIn, placeIn, wrong, type DateOrder } from './cells';
import type { Mapping } from './columns';
import type { ColumnField } from './device-columns';
import { RowCells } from './row-cells';

type Cells = RowCells<ColumnField>;

/** How a file is to be understood: what a person said of it. */
export interface Reading {
  readonly mapping: Mapping;
  readonly dates: DateOrder;
  /** Whether an empty cell takes away what is known; else it changes nothing. */
  readonly emptyClears: boolean;
}

/** What a row says. A field that no column is about is not in it at all. */
export interface ReadRow {
  readonly fields: ImportedFields;
  readonly cleared: readonly ImportedField[];
  /** Who has it, as the file names them; empty for nobody. */
  readonly holder: string;
  readonly place: ReturnType<typeof placeIn>;
  readonly due?: string;
  readonly notes: readonly RowNote[];
  /** What makes the row unusable. */
  readonly problems: readonly RowNote[];
}

/** Fields that an empty cell may clear; a device without tag or model is none. */
const clearable: readonly ImportedField[] = [
  'serial',
  'imei',
  'administration',
  'acquired',
  'price',
];

/** Reads one row; looks nothing up. */
export function readRow(
  cells: readonly string[],
  reading: Reading,
  organisation: Pick<Organisation, 'administrations'>,
): ReadRow {
  const row = new RowCells<ColumnField>(cells, reading.mapping);
  const notes: RowNote[] = [];
  const problems: RowNote[] = [];
  const acquired = dayOf(row, 'acquired', reading, problems);
  const due = dayOf(row, 'due', reading, problems);
  const price = amountIn(row.text('price'));
  if (price === wrong) problems.push({ code: 'price', about: row.text('price') });
  for (const field of ['tag', 'serial', 'imei'] as const) {
    if (isMangled(row.text(field))) problems.push({ code: 'mangled', about: row.text(field) });
  }
  const fields = {
    ...identitiesOf(row),
    ...modelOf(row),
    ...administrationOf(row, organisation, notes),
    ...(acquired !== undefined && { acquired }),
    ...(typeof price === 'number' && { price }),
  };
  const holder = row.text('holder');
  return {
    fields,
    cleared: reading.emptyClears ? clearable.filter((field) => row.isEmpty(field)) : [],
    holder,
    place: placeIn(row.text('status'), holder !== ''),
    ...(due !== undefined && { due }),
    notes,
    problems,
  };
}

function identitiesOf(row: Cells): ImportedFields {
  const [tag, serial, imei] = [row.text('tag'), row.text('serial'), row.text('imei')];
  return {
    ...(tag !== '' && { tag }),
    ...(serial !== '' && { serial }),
    ...(imei !== '' && { imei }),
  };
}

/** The maker's name goes before a model that does not already begin with it. */
function modelOf(row: Cells): ImportedFields {
  const [maker, model, category] = [row.text('maker'), row.text('model'), row.text('kind')];
  if (model === '') return {};
  const begins = model.toLowerCase().startsWith(maker.toLowerCase());
  const whole = begins ? model : `${maker} ${model}`;
  return { model: whole, kind: kindIn(category, whole) };
}

function administrationOf(
  row: Cells,
  { administrations }: Pick<Organisation, 'administrations'>,
  notes: RowNote[],
): ImportedFields {
  const typed = row.text('administration');
  if (typed === '') return {};
  const known = administrations.find(({ id, name, departments }) =>
    [id, name.sv, name.en, ...departments].some((one) => one.toLowerCase() === typed.toLowerCase()),
  );
  if (known !== undefined) return { administration: known.id };
  notes.push({ code: 'administration-unknown', about: typed });
  return {};
}

function dayOf(
  row: Cells,
  field: 'acquired' | 'due',
  { dates }: Reading,
  problems: RowNote[],
): string | undefined {
  const day = dayIn(row.text(field), dates);
  if (day !== wrong) return day;
  problems.push({ code: 'day', about: row.text(field) });
  return undefined;
}
