import type { ImportedField, PlannedRow, Was } from '../../bot/domain/import-batch';
import type { Substitute } from '../../bot/domain/organisation';
import type { World } from '../../bot/services/world';
import type { FieldChange } from '../tab/import-shapes';
import type { TabTurn } from '../tab/tab-route';

const nothing = '–';

/** What rows change in what is known, in words that a person reads; a new thing changes nothing. */
export class ChangeWords {
  constructor(
    private readonly world: World,
    private readonly turn: TabTurn,
  ) {}

  async of(row: PlannedRow): Promise<readonly FieldChange[]> {
    if (row.fate !== 'changed') return [];
    return [...ofDevice(row), ...(await this.ofPerson(row)), ...ofAdministration(row)];
  }

  private async ofPerson({ person }: PlannedRow): Promise<readonly FieldChange[]> {
    if (person === undefined) return [];
    const { coordinates, substitutes: { added, removed } = { added: [], removed: [] } } = person;
    const names = (ids: readonly string[] | undefined): string =>
      (ids ?? []).map((id) => this.administration(id)).join(', ');
    const [before, after] = await Promise.all([this.standIns(removed), this.standIns(added)]);
    return [
      ...(coordinates === undefined
        ? []
        : [change('coordinates', names(coordinates.before), names(coordinates.after))]),
      ...(added.length + removed.length > 0 ? [change('substitute', before, after)] : []),
    ];
  }

  private async standIns(all: readonly Substitute[]): Promise<string> {
    const { directory } = this.world;
    const { tenant } = this.turn.organisation;
    const each = all.map(async ({ by, from, to }) => {
      const name = (await directory.profile(tenant, by))?.name ?? nothing;
      return `${name} (${from} – ${to})`;
    });
    return (await Promise.all(each)).join(', ');
  }

  private administration(id: string): string {
    const { organisation, language } = this.turn;
    return organisation.administrations.find((one) => one.id === id)?.name[language] ?? id;
  }
}

function ofDevice({ fields = {}, before = {}, cleared = [] }: PlannedRow): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(fields), ...cleared])] as ImportedField[];
  return names.map((name) => change(name, before[name], fields[name]));
}

function ofAdministration({ administration }: PlannedRow): readonly FieldChange[] {
  if (administration === undefined) return [];
  const { before, after } = administration;
  const was = (name: 'sv' | 'en' | 'account'): Was<string> => ({
    before: before?.[name] ?? '',
    after: after?.[name] ?? '',
  });
  const departments = {
    before: before?.departments.join(', '),
    after: after?.departments.join(', '),
  };
  return (
    [
      ['sv', was('sv')],
      ['en', was('en')],
      ['departments', departments],
      ['account', was('account')],
    ] as const
  )
    .filter(([, one]) => one.before !== one.after)
    .map(([name, one]) => change(name, one.before, one.after));
}

function change(
  field: string,
  before: string | number | undefined,
  after: string | number | undefined,
): FieldChange {
  const text = (value: string | number | undefined): string => {
    const words = String(value ?? '');
    return words === '' ? nothing : words;
  };
  return { field, before: text(before), after: text(after) };
}
