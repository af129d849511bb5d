import type { Role } from '../../domain/person';
import type { Department } from '../administrations';

/** What a person has got outside of the requests that are told: a computer, a phone, both or neither. */
export type Gear = 'computer and phone' | 'computer' | 'phone' | 'overdue phone' | 'none';

/** A made-up employee. Any likeness to a real one is chance. */
export interface DemoPerson {
  readonly name: string;
  readonly title: string;
  readonly department: Department;
  readonly manager?: string;
  readonly gear: Gear;
  readonly roles: readonly Role[];
}

type Row = readonly [name: string, title: string, gear: Gear, ...roles: Role[]];

/** The people of one unit who have the same manager. */
export function unit(
  department: Department,
  manager: string | undefined,
  rows: readonly Row[],
): readonly DemoPerson[] {
  return rows.map(([name, title, gear, ...roles]) => ({
    name,
    title,
    department,
    ...(manager !== undefined && { manager }),
    gear,
    roles,
  }));
}
