import type { Actor } from '../bot/domain/person';

type Holder = Pick<Actor, 'roles'>;

/** Looks after devices: may find any of them, and see its story. */
export function isStaff({ roles }: Holder): boolean {
  return roles.includes('it-admin') || roles.includes('technician');
}

/** May change how Kretslopp works, and bring in devices by the file. */
export function mayAdminister({ roles }: Holder): boolean {
  return roles.includes('it-admin');
}
