import type { Organisation } from '../../domain/organisation';
import { sumOf } from '../../domain/rent/line';
import { dayAfter, monthOf, nextMonth } from '../../domain/rent/month';
import { byAdministration } from '../../domain/rent/rent-table';
import type { RentMonthView } from '../../domain/rent/rent-view';
import { dayOf, monthsAfter } from '../../domain/time';
import { administrationName } from '../request-views';
import type { Invoice } from './invoices';

/** An invoice as a card shows it. */
export function rentView(organisation: Organisation, invoice: Invoice, now: Date): RentMonthView {
  const { month, lines, unbilled, locked } = invoice;
  const corrections = lines.filter(({ corrects }) => corrects !== undefined);
  return {
    month,
    before: monthOf(monthsAfter(`${month}-01`, -1)),
    after: nextMonth(month),
    total: sumOf(lines) / 100,
    devices: new Set(lines.map(({ device }) => device)).size,
    administrations: byAdministration(lines).map(([id, amount]) => ({
      name: administrationName(organisation, id),
      amount: amount / 100,
    })),
    corrections: { count: corrections.length, amount: sumOf(corrections) / 100 },
    unbilled,
    ...(locked !== undefined && { locked: locked.at }),
    mayLock: locked === undefined && dayOf(now) >= dayAfter(month),
    demo: organisation.demo === true,
  };
}
