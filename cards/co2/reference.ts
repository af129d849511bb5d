import type { MonthlyView } from '../../bot/domain/co2/monthly/view';

/** What a button carries of a card: whose figures and which months; read again and checked at the press. */
export function referenceOf({
  scope,
  period,
}: Pick<MonthlyView, 'scope' | 'period'>): Readonly<Record<'scope' | 'from' | 'to', string>> {
  return {
    scope: scope.administrations === undefined ? '*' : scope.administrations.join(','),
    from: period.from,
    to: period.to,
  };
}
