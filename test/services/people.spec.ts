import { expect } from 'chai';
import { wordsOfPerson } from '../../bot/domain/person-words';
import { peopleDirectory, personId } from '../../bot/services/people';
import type { DirectoryEntry } from '../../bot/store/collections';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { anOid, behavesLikeDirectory, type SomePerson, tenant } from '../graph/directory.contract';

function anEntry({ roles = [], active = true, ...person }: SomePerson): DirectoryEntry {
  const number = person.employee === undefined ? [] : [person.employee.toLowerCase()];
  const words = [...wordsOfPerson(person.name, person.mail), ...number];
  const _id = personId(tenant, person.oid);
  return { _id, organisation: '*', tenant, ...person, roles, active, words };
}

describe('the people in the store', () => {
  let engine: Engine;

  afterEach(() => engine.close());

  async function directoryOf(people: readonly SomePerson[]) {
    engine = await openEmbedded({});
    const store = new Store(await openCollections(engine));
    for (const person of people) await store.shared.people.insertOne(anEntry(person));
    return peopleDirectory(store);
  }

  behavesLikeDirectory('the store', directoryOf);

  it('are found by either half of a double name, and without a foreign accent', async () => {
    const directory = await directoryOf([{ oid: anOid(1), name: 'Ann-Marie Linnéa Müller' }]);
    for (const typed of ['ann-m', 'marie', 'linnea', 'linnéa', 'muller', 'MÜLL']) {
      expect(await directory.search(tenant, typed), typed).to.have.length(1);
    }
  });

  it('are not found by a or o when they are written with å or ö', async () => {
    const directory = await directoryOf([{ oid: anOid(1), name: 'Åke Öberg' }]);
    expect(await directory.search(tenant, 'ake')).to.be.empty;
    expect(await directory.search(tenant, 'oberg')).to.be.empty;
  });

  it('have only roles that there are', async () => {
    const directory = await directoryOf([]);
    const store = new Store(await openCollections(engine));
    const odd = { ...anEntry({ oid: anOid(1), name: 'Kim' }), roles: ['it-admin', 'king'] };
    await store.shared.people.insertOne(odd);
    expect(await directory.roles(tenant, anOid(1))).to.deep.equal(['it-admin']);
  });
});
