import { wordsOfPerson } from '../../domain/person-words';
import type { DirectoryEntry } from '../../store/collections';
import { administrationOf } from '../administrations';
import { demoCompany, demoMailDomain, demoTenant } from '../identity';
import { care } from './care';
import { city } from './city';
import { heads, principals } from './leading';
import type { DemoPerson } from './roll';
import { townHall } from './town-hall';

/** A person with what follows from their place on the roll. */
export interface Placed extends DemoPerson {
  /** Entra object id, "…1001" for the first. */
  readonly oid: string;
  readonly administration: string;
  readonly active: boolean;
}

/** Have left, and still have devices. */
const leavers = ['Daniel Sjögren', 'Ulla Persson'];

/** Everybody, in an order that never changes: the object ids follow from it. New people go last. */
export const everybody: readonly Placed[] = [
  ...principals,
  ...heads,
  ...care,
  ...city,
  ...townHall,
].map((person, index) => ({
  ...person,
  oid: `0b6d2d0e-5a1c-4b8e-9d57-4b72a1de${1001 + index}`,
  administration: administrationOf(person.department).id,
  active: !leavers.includes(person.name),
}));

/** Throws a RangeError for a name that is not on the roll. */
export function personNamed(name: string): Placed {
  const found = everybody.find((person) => person.name === name);
  if (found === undefined) throw new RangeError(`nobody is called ${name}`);
  return found;
}

/** The directory's entries: what Entra would know in a real municipality. */
export function demoPeople(): readonly DirectoryEntry[] {
  return everybody.map((person) => {
    const mail = mailOf(person.name);
    return {
      _id: `${demoTenant}/${person.oid}`,
      organisation: '*',
      oid: person.oid,
      tenant: demoTenant,
      name: person.name,
      mail,
      title: person.title,
      department: person.department,
      company: demoCompany,
      ...(person.manager !== undefined && { manager: personNamed(person.manager).oid }),
      roles: person.roles,
      active: person.active,
      words: wordsOfPerson(person.name, mail),
    };
  });
}

function mailOf(name: string): string {
  const [first = '', ...last] = plain(name).split(' ');
  return `${first}.${last.join('.')}@${demoMailDomain}`;
}

/** As people's mail addresses are written: without accents, also those of å, ä and ö. */
function plain(name: string): string {
  return name.toLocaleLowerCase('sv').normalize('NFD').replaceAll(/\p{M}/gu, '');
}
