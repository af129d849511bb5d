import { expect } from 'chai';
import type { PeoplePage, StandInsPage } from '../../../admin/tab/people-shapes';
import type { Config } from '../../../bot/config';
import type { GraphSettings } from '../../../bot/graph/settings';
import { startAdminApp, tabAppId, type AdminApp } from '../../support/admin-client';
import { localConfig } from '../../support/app';
import { granby } from '../../support/organisation';
import {
  anna,
  directoryEntries,
  fatima,
  johan,
  mikael,
  sara,
  stranger,
} from '../../support/people';
import type { Someone } from '../../support/teams-client';

const graph: GraphSettings = {
  tenants: [],
  access: { kind: 'managed-identity' },
  groups: { 'it-admin': [], technician: [], economist: [], coordinator: [] },
};

describe('people on the admin page', () => {
  let admin: AdminApp;
  afterEach(() => admin.test.stop());

  const start = async (more: Partial<Config> = {}): Promise<void> => {
    const config = {
      ...localConfig,
      allowedTenants: [mikael.tenant],
      tab: { appId: tabAppId },
      ...more,
    };
    admin = await startAdminApp({ people: directoryEntries, outside: { config } });
  };
  const of = () => admin.test.app.store.of('ekholma');
  const page = async (query = '', person: Someone = mikael) =>
    (await admin.ask(person, `/people?${query}`)).body as unknown as PeoplePage;
  const standIns = async () =>
    (await admin.ask(mikael, '/substitutes')).body as unknown as StandInsPage;
  const log = async () => {
    const { body } = await admin.ask(mikael, '/audit');
    return (body['lines'] as { what: string; who: string; before: string; after: string }[]).map(
      ({ what, who, before, after }) => [what, who, before, after],
    );
  };

  it('are those with a task, a page at a time, and those found by the beginning of a name', async () => {
    await start();
    const first = await page();
    expect([first.count, first.people.length, first.next]).to.deep.equal([102, 25, 25]);
    const last = await page('from=100');
    expect(last.people.map(({ name }) => name)).to.deep.equal(['Fatima Rahimi', 'Mikael Öberg']);
    expect(last).not.to.have.property('next');
    const { people } = await page('search=lindq');
    expect(people).to.deep.equal([
      {
        id: sara.oid,
        name: 'Sara Lindqvist',
        title: '',
        department: 'Omsorgsförvaltningen',
        active: true,
        roles: [],
      },
    ]);
  });

  it('get and lose roles that the store keeps, with who and when, and from the next question on', async () => {
    await start();
    const path = '/people/roles';
    expect((await admin.ask(johan, '/overview')).status).to.equal(403);
    const given = await admin.ask(mikael, path, {
      ...{ person: johan.oid, seen: [], wanted: ['technician', 'king'] },
    });
    expect(given.body['roles']).to.deep.equal(['technician']);
    expect((await admin.ask(johan, '/overview')).status).to.equal(200);
    expect(await log()).to.deep.equal([['people/roles', 'Mikael Öberg', '[]', '["technician"]']]);
    const late = await admin.ask(fatima, path, {
      ...{ person: johan.oid, seen: [], wanted: ['it-admin'] },
    });
    expect([late.status, late.body['code']]).to.deep.equal([409, 'changed-meanwhile']);
  });

  it('have roles from Entra where that is the directory: shown, and not changed here', async () => {
    await start({ graph });
    expect((await page('search=mikael')).rolesHere).to.equal(false);
    const wanted = { person: johan.oid, seen: [], wanted: ['technician'] };
    const { body } = await admin.ask(mikael, '/people/roles', wanted);
    expect(body['code']).to.equal('role-not-here');
    expect((await page('search=johan')).people[0]?.roles).to.deep.equal([]);
  });

  it('cannot take their own right to change roles away', async () => {
    await start();
    const seen = ['it-admin'];
    const { body } = await admin.ask(mikael, '/people/roles', {
      ...{ person: mikael.oid, seen, wanted: [] },
    });
    expect(body['code']).to.equal('role-own');
    expect((await page('search=mikael')).people[0]?.roles).to.deep.equal(seen);
  });

  it('are told to coordinate administrations, and asked again where somebody was faster', async () => {
    await start();
    const path = '/people/coordinates';
    const said = await admin.ask(mikael, path, {
      ...{ person: anna.oid, seen: [], wanted: ['skola', 'omsorg', 'rymden'] },
    });
    expect(said.body['coordinates']).to.deep.equal(['omsorg', 'skola']);
    const late = await admin.ask(fatima, path, {
      ...{ person: anna.oid, seen: [], wanted: ['skola'] },
    });
    expect(late.body['code']).to.equal('changed-meanwhile');
    await admin.ask(mikael, path, {
      ...{ person: anna.oid, seen: ['omsorg', 'skola'], wanted: [] },
    });
    const settings = await of().co2Settings.findOne({ _id: 'ekholma' });
    expect(settings?.coordinators).to.deep.equal([]);
    expect((await log()).map(([what]) => what)).to.deep.equal([
      ...['people/coordinates', 'people/coordinates'],
    ]);
  });

  const absence = { for: anna.oid, by: johan.oid, from: '2026-11-20', to: '2026-12-31' };

  it('stand in for each other from a day to a day, decided on what was seen', async () => {
    await start();
    const { version } = await standIns();
    const { body } = await admin.ask(mikael, '/substitutes/add', { ...absence, version });
    expect((body as unknown as StandInsPage).standIns).to.deep.equal([
      {
        for: { id: anna.oid, name: 'Anna Holmgren' },
        by: { id: johan.oid, name: 'Johan Ek' },
        ...{ from: '2026-11-20', to: '2026-12-31', when: 'now' },
      },
    ]);
    expect(await log()).to.deep.equal([
      ['people/substitute', 'Mikael Öberg', '[]', JSON.stringify([absence])],
    ]);
    const late = { ...absence, by: sara.oid, version };
    expect((await admin.ask(fatima, '/substitutes/add', late)).body['code']).to.equal(
      'changed-meanwhile',
    );
    const now = await standIns();
    await admin.ask(mikael, '/substitutes/remove', { ...absence, version: now.version });
    expect((await standIns()).standIns).to.deep.equal([]);
  });

  for (const [what, wrong, code] of [
    ['days the wrong way round', { from: '2026-12-31', to: '2026-12-01' }, 'substitute-wrong'],
    ['a day that is none', { to: '2026-02-30' }, 'substitute-wrong'],
    ['themselves', { by: anna.oid }, 'substitute-wrong'],
    ['somebody of another municipality', { by: stranger.oid }, 'substitute-unknown'],
    ['nobody', { by: '' }, 'substitute-unknown'],
  ] as const) {
    it(`do not stand in with ${what}`, async () => {
      await start();
      const { version } = await standIns();
      const answer = await admin.ask(mikael, '/substitutes/add', { ...absence, ...wrong, version });
      expect(answer.body['code']).to.equal(code);
      expect((await standIns()).standIns).to.deep.equal([]);
    });
  }

  it('are nobody here where they are of another organisation in the same tenant', async () => {
    await start();
    const { store } = admin.test.app;
    await store
      .of('granby')
      .organisations.updateOne(
        { _id: granby._id },
        { $set: { tenant: sara.tenant, companies: ['Granby'] } },
      );
    await store
      .of('ekholma')
      .organisations.updateOne({ _id: 'ekholma' }, { $set: { companies: ['Ekholma'] } });
    for (const [person, company] of [
      [mikael, 'Ekholma'],
      [sara, 'Granby'],
    ] as const) {
      await store.shared.people.updateOne(
        { _id: `${person.tenant}/${person.oid}` },
        { $set: { company } },
      );
    }
    expect((await page('search=lindq')).people).to.deep.equal([]);
    expect((await page()).people.map(({ name }) => name)).to.deep.equal(['Mikael Öberg']);
    const answer = await admin.ask(mikael, '/people/roles', {
      ...{ person: sara.oid, seen: [], wanted: ['it-admin'] },
    });
    expect(answer.body['code']).to.equal('person-unknown');
  });
});
