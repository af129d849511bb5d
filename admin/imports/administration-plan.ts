import {
  accountIn,
  factsOf,
  idFor,
  isAdministrationId,
  sameFacts,
  takenDepartments,
} from '../../bot/domain/administrations';
import type { AdministrationFacts, PlannedRow, RowNote } from '../../bot/domain/import-batch';
import type { Administration, Organisation } from '../../bot/domain/organisation';
import { isMangled } from '../../bot/domain/refurbisher/mangled';
import type { Row } from '../../bot/files/table';
import type { AdministrationField } from './administration-columns';
import { appliedAdministration, undoneAdministration } from './administration-work';
import type { DryRun, ImportKind, Plan } from './doing';
import { RowCells } from './row-cells';

/** Lists of administrations ("förvaltningar"). */
export const administrationsKind: ImportKind = {
  identities: ['id', 'sv'],
  missing: 'import-mapping-administrations',
  plan: (run) => new AdministrationPlan(run),
  applied: appliedAdministration,
  undone: undoneAdministration,
};

type Cells = RowCells<AdministrationField>;

class AdministrationPlan implements Plan {
  /** Which line named an administration first. */
  private readonly named = new Map<string, number>();

  constructor(private readonly run: DryRun) {}

  rows(rows: readonly Row[]): Promise<readonly PlannedRow[]> {
    return Promise.resolve(rows.map((row) => this.one(row)));
  }

  private one({ line, cells }: Row): PlannedRow {
    const row = new RowCells<AdministrationField>(cells, this.run.reading.mapping);
    const found = this.found(row);
    const [known] = found;
    const id = known?.id ?? (row.text('id').toLowerCase() || idFor(row.text('sv')));
    const name = known?.name.sv ?? (row.text('sv') || row.text('id'));
    const problems = [
      ...nameProblems(row, found, id),
      ...this.twice(id, line),
      ...this.accountProblems(row),
    ];
    if (problems.length > 0) return { line, name, fate: 'wrong', notes: problems, cells };
    return { line, name, ...this.fate(row, id) };
  }

  private fate(row: Cells, id: string): Omit<PlannedRow, 'line'> {
    const { organisation } = this.run;
    const before = factsOf(organisation, id);
    const after = factsAfter(row, before, this.run);
    const notes = notesOf(row, id, after, organisation);
    const noted = notes.length > 0 && { notes };
    if (before === undefined) return { fate: 'new', administration: { id, after }, ...noted };
    if (sameFacts(before, after)) return { fate: 'same', ...noted };
    return { fate: 'changed', administration: { id, before, after }, ...noted };
  }

  /** Those whose id it is, or else whose name: more than one where they are not the same. */
  private found(row: Cells): readonly Administration[] {
    const { administrations } = this.run.organisation;
    const [id, sv] = [row.text('id').toLowerCase(), row.text('sv').toLowerCase()];
    const byId = administrations.filter((one) => one.id === id);
    if (byId.length > 0) return byId;
    return administrations.filter(({ name }) =>
      [name.sv, name.en].some((one) => sv !== '' && one.toLowerCase() === sv),
    );
  }

  private twice(id: string, line: number): readonly RowNote[] {
    const earlier = this.named.get(id);
    if (earlier === undefined) this.named.set(id, line);
    return earlier === undefined ? [] : [{ code: 'administration-twice', about: String(earlier) }];
  }

  private accountProblems(row: Cells): readonly RowNote[] {
    const about = row.text('account');
    const fits = about === '' || accountIn(about, this.run.organisation) !== undefined;
    return fits && !isMangled(about) ? [] : [{ code: 'account', about }];
  }
}

/** What is to be: what a column says, or else what is; nothing where an empty cell takes it away. */
function factsAfter(
  row: Cells,
  before: AdministrationFacts | undefined,
  run: DryRun,
): AdministrationFacts {
  const sv = row.text('sv') || (before?.sv ?? '');
  const account = accountAfter(row, before, run);
  return {
    sv,
    en: row.text('en') || (before?.en ?? sv),
    departments: departmentsAfter(row, before?.departments ?? [sv], run),
    ...(account !== undefined && { account }),
  };
}

function departmentsAfter(
  row: Cells,
  before: readonly string[],
  { reading }: DryRun,
): readonly string[] {
  const listed = listIn(row.text('departments'));
  if (listed.length > 0) return listed;
  return reading.emptyClears && row.isEmpty('departments') ? [] : before;
}

function accountAfter(
  row: Cells,
  before: AdministrationFacts | undefined,
  { reading, organisation }: DryRun,
): string | undefined {
  const said = organisation.invoicing && accountIn(row.text('account'), organisation);
  if (row.text('account') !== '' && said !== undefined) return said;
  return reading.emptyClears && row.isEmpty('account') ? undefined : before?.account;
}

function notesOf(
  row: Cells,
  id: string,
  { departments }: AdministrationFacts,
  organisation: Organisation,
): readonly RowNote[] {
  const about = row.text('account');
  const lost = about !== '' && organisation.invoicing === undefined;
  return [
    ...takenDepartments(organisation, id, departments).map((name) => ({
      code: 'department-taken',
      about: name,
    })),
    ...(lost ? [{ code: 'account-not-kept', about }] : []),
  ];
}

function nameProblems(
  row: Cells,
  found: readonly Administration[],
  id: string,
): readonly RowNote[] {
  if (row.text('id') === '' && row.text('sv') === '')
    return [{ code: 'administration-nameless', about: '' }];
  if (found.length > 1)
    return [{ code: 'administration-ambiguous', about: found.map((one) => one.id).join(', ') }];
  if (found.length === 1) return [];
  if (row.text('sv') === '') return [{ code: 'administration-unknown', about: row.text('id') }];
  return isAdministrationId(id) ? [] : [{ code: 'administration-id', about: id }];
}

/** Several are kept apart by semicolons, bars or lines, or by commas where there are none of those. */
function listIn(text: string): readonly string[] {
  const parts = /[;|\n]/u.test(text) ? text.split(/[;|\n]/u) : text.split(',');
  return [...new Set(parts.map((one) => one.trim()).filter((one) => one !== ''))];
}
