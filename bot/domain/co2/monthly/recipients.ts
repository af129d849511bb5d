import { substitutesFor } from '../../approval';
import type { Organisation } from '../../organisation';
import type { Day } from '../../time';
import type { MonthlySettings } from './settings';

/** Whose figures: some administrations', or (none named) the whole organisation's. */
export interface Scope {
  readonly administrations?: readonly string[];
}

/** Who gets a month's card, once, however many reasons there are for it. */
export interface Recipient {
  /** Entra object id. */
  readonly person: string;
  readonly scope: Scope;
}

/** Who has the role `coordinator`, with the department they work in. */
export interface RoleHolder {
  readonly person: string;
  readonly department?: string;
}

/**
 * Everybody who is to have the card: coordinators as the settings say, others with the role for the
 * administration they work in, the substitutes of those who are away on the day, and those who want the
 * total. Whoever has the total needs no other card.
 */
export function recipientsOf(
  organisation: Organisation,
  settings: MonthlySettings,
  holders: readonly RoleHolder[],
  day: Day,
): readonly Recipient[] {
  const own = coordinatorsOf(organisation, settings, holders);
  const cards = new Map<string, Set<string>>();
  for (const [person, administrations] of own)
    for (const reader of readersFor(organisation, person, day))
      cards.set(reader, new Set([...(cards.get(reader) ?? []), ...administrations]));
  const totals = new Set(
    settings.totals.flatMap((person) => readersFor(organisation, person, day)),
  );
  return [
    ...[...totals].map((person) => ({ person, scope: {} })),
    ...[...cards]
      .filter(([person]) => !totals.has(person))
      .map(([person, ids]) => ({ person, scope: { administrations: inOrder(organisation, ids) } })),
  ];
}

/** Whose figures each coordinator answers for; an administration that is no more is left out. */
export function coordinatorsOf(
  organisation: Organisation,
  settings: MonthlySettings,
  holders: readonly RoleHolder[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Set(organisation.administrations.map(({ id }) => id));
  const said = settings.coordinators.map(
    ({ person, administrations }) =>
      [person, administrations.filter((id) => known.has(id))] as const,
  );
  const named = new Set(said.map(([person]) => person));
  const byRole = holders
    .filter(({ person }) => !named.has(person))
    .map(({ person, department }) => [person, workplaceOf(organisation, department)] as const);
  return new Map([...said, ...byRole].filter(([, administrations]) => administrations.length > 0));
}

/** The administration that a department of the directory belongs to: none or one. */
export function workplaceOf(
  { administrations }: Pick<Organisation, 'administrations'>,
  department: string | undefined,
): readonly string[] {
  if (department === undefined) return [];
  const wanted = department.toLocaleLowerCase('sv');
  const found = administrations.find(({ departments, name }) =>
    [...departments, name.sv].some((one) => one.toLocaleLowerCase('sv') === wanted),
  );
  return found === undefined ? [] : [found.id];
}

function readersFor(organisation: Organisation, person: string, day: Day): readonly string[] {
  return [person, ...substitutesFor(organisation.substitutes, person, day)];
}

function inOrder(organisation: Organisation, ids: ReadonlySet<string>): readonly string[] {
  return organisation.administrations.map(({ id }) => id).filter((id) => ids.has(id));
}
