import { expect } from 'chai';
import type { Role } from '../../bot/domain/person';
import type { Directory } from '../../bot/services/ports';

/** A person as every directory can hold one. */
export interface SomePerson {
  readonly oid: string;
  readonly name: string;
  readonly mail?: string;
  readonly employee?: string;
  readonly title?: string;
  readonly department?: string;
  readonly company?: string;
  readonly manager?: string;
  readonly roles?: readonly Role[];
  readonly active?: boolean;
}

export const tenant = '7d9dbd3f-1c38-4d1f-a4e8-5f2a1e8a1c11';
const elsewhere = '0b6c2f4e-27a3-4a1e-9c64-3c1b4f0a9d22';

/** An object id that ends in a number. */
export function anOid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const [åsa, ärla, per, anna, nobody] = [1, 2, 3, 4, 99].map(anOid) as [
  string,
  string,
  string,
  string,
  string,
];

const people: readonly SomePerson[] = [
  {
    oid: åsa,
    name: 'Åsa Öberg Lindqvist',
    mail: 'asa.oberg@kommunen.example',
    title: 'Undersköterska',
    department: 'Omsorgsförvaltningen',
    company: 'Kommunen',
    manager: per,
  },
  { oid: ärla, name: 'Ärla Strand', mail: 'arla.strand@kommunen.example', roles: ['it-admin'] },
  {
    oid: per,
    name: 'Per Lind',
    mail: 'per.lind@kommunen.example',
    employee: 'A70412',
    roles: ['technician', 'coordinator'],
  },
  { oid: anna, name: 'Anna Lind', roles: ['it-admin'], active: false },
];

/**
 * What every directory must do. `make` gives a fresh one that holds these people in `tenant`, and
 * serves `other` without anybody in it.
 */
export function behavesLikeDirectory(
  title: string,
  make: (people: readonly SomePerson[], other: string) => Promise<Directory>,
): void {
  describe(`a directory: ${title}`, () => {
    let directory: Directory;
    const names = async (text: string): Promise<string[]> =>
      (await directory.search(tenant, text)).map((person) => person.name);

    beforeEach(async () => {
      directory = await make(people, elsewhere);
    });

    it('knows a person with everything that is known of them', async () => {
      expect(await directory.profile(tenant, åsa)).to.deep.equal({
        oid: åsa,
        name: 'Åsa Öberg Lindqvist',
        mail: 'asa.oberg@kommunen.example',
        title: 'Undersköterska',
        department: 'Omsorgsförvaltningen',
        company: 'Kommunen',
        active: true,
      });
    });

    it('leaves out what is not known, and tells a leaver', async () => {
      expect(await directory.profile(tenant, anna)).to.deep.equal({
        oid: anna,
        name: 'Anna Lind',
        active: false,
      });
    });

    it('knows who has left: disabled, or no longer there', async () => {
      expect(await directory.hasLeft(tenant, åsa)).to.equal(false);
      expect(await directory.hasLeft(tenant, anna)).to.equal(true);
      expect(await directory.hasLeft(tenant, nobody)).to.equal(true);
    });

    it('has no profile, manager or roles for somebody it does not know', async () => {
      for (const stranger of [nobody, 'not-an-id', '../groups', '']) {
        expect(await directory.profile(tenant, stranger)).to.equal(undefined);
        expect(await directory.manager(tenant, stranger)).to.equal(undefined);
        expect(await directory.roles(tenant, stranger)).to.deep.equal([]);
      }
    });

    it('knows nobody of one tenant in another', async () => {
      expect(await directory.profile(elsewhere, åsa)).to.equal(undefined);
      expect(await directory.manager(elsewhere, åsa)).to.equal(undefined);
      expect(await directory.roles(elsewhere, ärla)).to.deep.equal([]);
      expect(await directory.withRole(elsewhere, 'it-admin')).to.deep.equal([]);
      expect(await directory.search(elsewhere, 'Åsa')).to.deep.equal([]);
    });

    it('knows the manager, and that somebody has none', async () => {
      expect(await directory.manager(tenant, åsa)).to.equal(per);
      expect(await directory.manager(tenant, per)).to.equal(undefined);
    });

    it('knows who has which roles', async () => {
      expect(await directory.roles(tenant, åsa)).to.deep.equal([]);
      expect(await directory.roles(tenant, ärla)).to.deep.equal(['it-admin']);
      expect(await directory.roles(tenant, per)).to.deep.equal(['technician', 'coordinator']);
    });

    it('gives a leaver no role', async () => {
      expect(await directory.roles(tenant, anna)).to.deep.equal([]);
      expect(await directory.withRole(tenant, 'it-admin')).to.deep.equal([ärla]);
      expect(await directory.withRole(tenant, 'economist')).to.deep.equal([]);
    });

    it('finds people by the beginning of any part of the name, in any order and case', async () => {
      expect(await names('lind')).to.deep.equal(['Anna Lind', 'Per Lind', 'Åsa Öberg Lindqvist']);
      expect(await names('LINDQ')).to.deep.equal(['Åsa Öberg Lindqvist']);
      expect(await names('lindq ås')).to.deep.equal(['Åsa Öberg Lindqvist']);
      expect(await names('  per   lind ')).to.deep.equal(['Per Lind']);
    });

    it('takes å, ä and ö for letters of their own, typed in capitals or composed of two signs', async () => {
      expect(await names('ÅSA')).to.deep.equal(['Åsa Öberg Lindqvist']);
      expect(await names('öb')).to.deep.equal(['Åsa Öberg Lindqvist']);
      expect(await names('Ärla'.normalize('NFD'))).to.deep.equal(['Ärla Strand']);
    });

    it('finds people by the beginning of their mail', async () => {
      expect(await names('asa.oberg@kom')).to.deep.equal(['Åsa Öberg Lindqvist']);
      expect(await names('PER.LIND')).to.deep.equal(['Per Lind']);
    });

    it('finds nobody by the middle of a word, or by words of two people', async () => {
      expect(await names('indqvist')).to.deep.equal([]);
      expect(await names('kommunen.example')).to.deep.equal([]);
      expect(await names('ärla lind')).to.deep.equal([]);
    });

    it('finds nobody by nothing, signs, or what a query language would understand', async () => {
      for (const text of [
        '',
        '   ',
        '"',
        '\\',
        '*',
        "x' or 1 eq 1",
        '" OR "displayName:Per',
        '&$top=1',
        '%',
      ]) {
        expect(await names(text), text).to.deep.equal([]);
      }
    });

    it('finds at most ten, by name', async () => {
      const many = Array.from({ length: 14 }, (_, n) => ({
        oid: anOid(100 + n),
        name: `Kim ${'abcdefghijklmn'.charAt(n)}`,
      }));
      directory = await make(many, elsewhere);
      const found = await names('kim');
      expect(found).to.have.length(10);
      expect(found).to.deep.equal([...found].sort());
    });

    it('names the one who has just this mail, employee number or object id, and nobody who nearly has', async () => {
      const directory = await make(people, elsewhere);
      const named = async (text: string) =>
        (await directory.named(tenant, text)).map(({ oid }) => oid);
      for (const text of ['per.lind@kommunen.example', 'Per.Lind@Kommunen.Example', 'a70412', per])
        expect(await named(text), text).to.deep.equal([per]);
      for (const text of ['', 'Per Lind', 'per.lind@', 'A7041', "o'x@kommunen.example", nobody])
        expect(await named(text), text).to.deep.equal([]);
      expect(await directory.named(elsewhere, 'per.lind@kommunen.example')).to.deep.equal([]);
    });
  });
}
