import { slotMinutes } from '../../domain/support/slot-search';
import type { Busy } from './calendar';

const slot = slotMinutes * 60_000;

/** Half hours that are not free, by technician. A slot begins at a whole or half hour everywhere. */
export class Taken {
  private readonly byTechnician = new Map<string, Set<number>>();

  has(technician: string, start: Date): boolean {
    return this.byTechnician.get(technician)?.has(start.getTime()) === true;
  }

  add(technician: string, start: Date): void {
    const known = this.byTechnician.get(technician) ?? new Set<number>();
    known.add(start.getTime());
    this.byTechnician.set(technician, known);
  }

  /** Every half hour that an appointment is in the way of, within what was asked for. */
  addBusy({ technician, from, to }: Busy, span: { readonly from: Date; readonly to: Date }): void {
    const first = Math.max(from.getTime(), span.from.getTime());
    const end = Math.min(to.getTime(), span.to.getTime());
    for (let start = Math.floor(first / slot) * slot; start < end; start += slot)
      this.add(technician, new Date(start));
  }
}
