import type { DirectoryEntry } from '../../bot/store/collections';
import type { Someone } from './teams-client';

export const tenant = '11111111-2222-4333-8444-555555555555';

const oid = (n: number): string => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`;
const someone = (n: number, name: string): Someone => ({ oid: oid(n), name, tenant });

/** The people of the tests: an employee, her manager and the manager's substitute, two of IT, and one of another municipality. */
export const sara = someone(1, 'Sara Lindqvist');
export const anna = someone(2, 'Anna Holmgren');
export const bo = someone(3, 'Bo Nyström');
export const mikael = someone(4, 'Mikael Öberg');
export const fatima = someone(5, 'Fatima Rahimi');
export const johan = someone(6, 'Johan Ek');
export const stranger: Someone = {
  oid: oid(99),
  name: 'Nils Främling',
  tenant: '99999999-2222-4333-8444-555555555555',
};

/** Many of IT, for races. */
export const admins: readonly Someone[] = Array.from({ length: 100 }, (_, n) =>
  someone(1000 + n, `Admin ${n}`),
);

function entry(person: Someone, more: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return {
    _id: `${person.tenant}/${person.oid}`,
    organisation: '*',
    oid: person.oid,
    tenant: person.tenant,
    name: person.name,
    mail: `${person.name.toLowerCase().replaceAll(' ', '.')}@example.org`,
    department: 'Omsorgsförvaltningen',
    roles: [],
    active: true,
    words: person.name.toLowerCase().split(' '),
    ...more,
  };
}

export const directoryEntries: readonly DirectoryEntry[] = [
  entry(sara, { manager: anna.oid }),
  entry(anna, { manager: bo.oid }),
  entry(bo),
  entry(mikael, { roles: ['it-admin'], manager: fatima.oid }),
  entry(fatima, { roles: ['it-admin'] }),
  entry(johan, { manager: anna.oid }),
  entry(stranger),
  ...admins.map((admin) => entry(admin, { roles: ['it-admin'] })),
];
