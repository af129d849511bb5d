import { kilograms } from '../../../domain/co2/entry';
import { kgOf, partOf, partOfNobody } from '../../../domain/co2/monthly/figures';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import type { Beside, Names } from '../../../domain/co2/monthly/view';
import type { Co2Summary } from '../../../domain/co2/summary';
import type { Organisation } from '../../../domain/organisation';

const nobodys: Names = { sv: 'Okänd förvaltning', en: 'Unknown administration' };

/** Every administration asked for, those with nothing too, most first; what nobody is known for comes last. */
export function sideBySide(
  { administrations }: Organisation,
  scope: Scope,
  now: Co2Summary,
  before: Co2Summary | undefined,
): readonly Beside[] {
  const wanted = administrations.filter(({ id }) => scope.administrations?.includes(id) ?? true);
  const each = wanted.map(({ id, name }): Beside => {
    const lastYear = before === undefined ? undefined : partOf(before, id);
    return {
      id,
      name,
      kg: kgOf(partOf(now, id)),
      ...(lastYear !== undefined && { lastYear: kilograms(lastYear.confirmed.grams) }),
    };
  });
  const sorted = each.toSorted((a, b) => b.kg.confirmed - a.kg.confirmed);
  const rest = kgOf(partOfNobody(now));
  const nothing = rest.confirmed === 0 && rest.estimated === 0;
  return scope.administrations !== undefined || nothing
    ? sorted
    : [...sorted, { id: '-', name: nobodys, kg: rest }];
}
