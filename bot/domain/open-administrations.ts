import type { Administration, Organisation } from './organisation';

/** Those that something new may be asked for on behalf of. */
export function openAdministrations({
  administrations,
}: Pick<Organisation, 'administrations'>): readonly Administration[] {
  return administrations.filter(({ closed }) => closed === undefined);
}
