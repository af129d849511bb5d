import { expect } from 'chai';
import type { AuditEntry } from '../../bot/domain/audit-entry';
import { changeCoordinator } from '../../bot/services/co2/monthly/coordinator-changes';
import { changeOrganisation } from '../../bot/services/organisation-changes';
import { changeRoles, peopleDirectory } from '../../bot/services/people';
import { openCollections } from '../../bot/store/collections';
import { Store } from '../../bot/store/store';
import { onEachEngine, type OpenEngine } from '../support/engines';
import { ekholma } from '../support/organisation';
import { anna, directoryEntries, sara } from '../support/people';

const at = new Date('2026-11-23T09:00:00Z');
const entry: AuditEntry = {
  ...{ _id: 'ekholma/audit/1', organisation: 'ekholma', at, by: 'a', what: 'people/roles' },
};

onEachEngine((name, open: OpenEngine) => {
  describe(`what several people change at once (${name})`, () => {
    let store: Store;

    beforeEach(async () => {
      store = new Store(await openCollections(await open()));
      await store.of('ekholma').organisations.insertOne(ekholma);
      for (const person of directoryEntries.slice(0, 7))
        await store.shared.people.insertOne(person);
    });

    it('coordinators: everybody’s change is kept, and one decided on what was is not', async () => {
      const change = (person: string, from?: readonly string[], to?: readonly string[]) =>
        changeCoordinator(store, 'ekholma', { person, from, to }, { at, by: 'a' });
      const people = Array.from({ length: 8 }, (_, n) => `person-${n}`);
      const done = await Promise.all(people.map((one) => change(one, undefined, ['omsorg'])));
      expect(done).to.deep.equal(people.map(() => true));
      const settings = await store.of('ekholma').co2Settings.findOne({ _id: 'ekholma' });
      expect(settings?.coordinators.map(({ person }) => person).sort()).to.deep.equal(people);
      expect(await change('person-1', ['skola'], ['omsorg', 'skola'])).to.equal(false);
      expect(await change('person-1', ['omsorg'], undefined)).to.equal(true);
      expect(await change('person-1', ['omsorg'], undefined)).to.equal(true);
    });

    it('the organisation: everybody’s change is kept, or only one of what was seen', async () => {
      const places = Array.from({ length: 8 }, (_, n) => `Plats ${n}`);
      await Promise.all(
        places.map((place) =>
          changeOrganisation(store, 'ekholma', (known) => ({ places: [...known.places, place] })),
        ),
      );
      const known = await store.organisation('ekholma');
      expect(known?.places).to.include.members(places).and.to.have.length(10);
      const seen = known?.version ?? 0;
      const saved = await Promise.all(
        places.map((one) =>
          changeOrganisation(store, 'ekholma', () => ({ name: one }), { seen, entry }),
        ),
      );
      expect(saved.filter((one) => one !== undefined)).to.have.length(1);
      expect((await store.organisation('ekholma'))?.audited).to.deep.equal([entry]);
    });

    it('roles: one decided on what was is not given, and who and when is in the same write', async () => {
      const give = (role: 'technician' | 'economist') =>
        changeRoles(store, sara.tenant, sara.oid, { from: [], to: [role], entry });
      const given = await Promise.all([give('technician'), give('economist')]);
      expect(given.filter((one) => one)).to.have.length(1);
      const { people } = store.shared;
      const waiting = { tenant: sara.tenant, 'audited._id': { $gte: '' } };
      const [person, ...others] = await people.find(waiting).toArray();
      expect(others).to.deep.equal([]);
      expect(person?.audited).to.deep.equal([entry]);
      const named = await peopleDirectory(store).named(anna.tenant, 'Anna.Holmgren@example.org');
      expect(named.map(({ oid }) => oid)).to.deep.equal([anna.oid]);
    });
  });
});
