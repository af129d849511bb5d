import { Refusal } from '../../domain/errors';
import type { Actor } from '../../domain/person';

/** Devices are handled by IT's administrators and technicians, and by nobody else. */
export function requireStaff(actor: Pick<Actor, 'roles'>): void {
  if (!isStaff(actor)) throw new Refusal('not-permitted');
}

export function isStaff({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('it-admin') || roles.includes('technician');
}
