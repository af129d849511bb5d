import { Refusal } from '../../domain/errors';
import type { Actor } from '../../domain/person';

/** Devices are handled by IT's administrators and technicians, and by nobody else. */
export function requireStaff({ roles }: Pick<Actor, 'roles'>): void {
  if (!roles.includes('it-admin') && !roles.includes('technician')) {
    throw new Refusal('not-permitted');
  }
}
