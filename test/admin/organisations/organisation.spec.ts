import { expect } from 'chai';
import type { OrganisationShape } from '../../../admin/tab/organisation-shapes';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { ask } from '../../support/asking';
import { aDevice, ekholma, newLaptop, usedLaptop } from '../../support/organisation';
import { anna, directoryEntries, fatima, mikael, sara } from '../../support/people';

const invoicing = {
  usual: { skola: '4100-210-61200' },
  accountPart: 2,
  dimensions: [],
  incomeAccount: '36900',
  series: 'KL',
};

describe('the organisation on the admin page', () => {
  let admin: AdminApp;

  beforeEach(async () => {
    admin = await startAdminApp({
      organisation: { invoicing },
      devices: [aDevice(usedLaptop, { tag: 'KLP-1', administration: 'skola' })],
      people: directoryEntries.map((one) =>
        one.oid === sara.oid ? { ...one, roles: ['coordinator'] } : one,
      ),
    });
    const mine = { person: anna.oid, seen: [], wanted: ['skola'] };
    await admin.ask(mikael, '/people/coordinates', mine);
  });
  afterEach(() => admin.test.stop());

  const own = async () =>
    (await admin.ask(mikael, '/organisation')).body as unknown as OrganisationShape;
  const stored = async () =>
    admin.test.app.store.of('ekholma').organisations.findOne({ _id: 'ekholma' });
  const post = async (path: string, body: object, person = mikael) => {
    const { version } = await own();
    return admin.ask(person, `/organisation/${path}`, { version, ...body });
  };
  const save = (administration: object) => post('administration', { administration });
  const omsorg = {
    ...{ id: 'omsorg', sv: 'Vård och omsorg', en: 'Care', account: '' },
    departments: ['Omsorgsförvaltningen'],
  };

  it('is shown with its administrations, their coordinators, account strings and devices', async () => {
    const { name, tenant, administrations, keepsAccounts } = await own();
    expect([name, tenant, keepsAccounts]).to.deep.equal(['Ekholma kommun', ekholma.tenant, true]);
    expect(administrations).to.deep.equal([
      {
        id: 'omsorg',
        sv: 'Omsorgsförvaltningen',
        en: 'Care Administration',
        departments: ['Omsorgsförvaltningen'],
        account: '',
        devices: 0,
        coordinators: ['Sara Lindqvist'],
      },
      {
        id: 'skola',
        sv: 'Utbildningsförvaltningen',
        en: 'Education Administration',
        departments: ['Utbildning'],
        account: '4100-210-61200',
        devices: 1,
        coordinators: ['Anna Holmgren'],
      },
    ]);
  });

  it('gets another name, with who and when, decided on what was seen', async () => {
    const { version } = await own();
    expect((await post('name', { name: ' Ekholma stad ' })).body['name']).to.equal('Ekholma stad');
    const late = await admin.ask(fatima, '/organisation/name', { name: 'X', version });
    expect(late.body['code']).to.equal('changed-meanwhile');
    const { body } = await admin.ask(mikael, '/audit');
    const lines = body['lines'] as { what: string }[];
    const line = lines.find(({ what }) => what === 'organisations/name');
    expect(line).to.include({
      ...{ what: 'organisations/name', who: 'Mikael Öberg' },
      ...{ before: '"Ekholma kommun"', after: '"Ekholma stad"' },
    });
    expect((await post('name', { name: '  ' })).body['code']).to.equal('organisation-name');
  });

  it('has administrations changed and added', async () => {
    await save({ ...omsorg, account: '5110-520-61540' });
    await save({
      ...omsorg,
      id: '',
      sv: 'Kultur & fritid',
      en: 'Culture',
      departments: ['Simhallen'],
    });
    const after = await stored();
    expect(after?.administrations.map(({ id, name }) => [id, name.sv])).to.deep.equal([
      ['omsorg', 'Vård och omsorg'],
      ['skola', 'Utbildningsförvaltningen'],
      ['kultur-fritid', 'Kultur & fritid'],
    ]);
    expect(after?.invoicing?.usual).to.deep.equal({
      ...invoicing.usual,
      omsorg: '5110-520-61540',
    });
  });

  for (const [what, wrong, code] of [
    ['no name', { sv: ' ' }, 'administration-wrong'],
    ['the name of another', { id: '', sv: 'utbildningsförvaltningen' }, 'administration-wrong'],
    ['an account string that is none', { account: '12' }, 'administration-account'],
    ["another's department", { departments: ['utbildning'] }, 'administration-department'],
    ['an id of its own making', { id: '../x', sv: 'Ny' }, 'administration-wrong'],
  ] as const) {
    it(`has no administration saved with ${what}`, async () => {
      const before = await stored();
      const { status, body } = await save({ ...omsorg, ...wrong });
      expect([status, body['code']]).to.deep.equal([409, code]);
      expect(await stored()).to.deep.equal(before);
    });
  }

  it('has an administration closed and opened again; its devices and its name stay', async () => {
    await post('close', { id: 'skola', closed: true });
    const closed = (await own()).administrations.find(({ id }) => id === 'skola');
    expect(closed).to.include({ closed: '2026-11-23', devices: 1 });
    const move = { act: 'move', administration: 'skola', devices: [] };
    const plan = await admin.ask(mikael, '/devices/bulk/plan', move);
    expect([plan.status, plan.body['code']]).to.deep.equal([409, 'bulk-step']);
    const asked = () => ask(admin.test, sara, newLaptop, { administration: 'skola' });
    const refused = await asked().catch(String);
    expect(refused).to.contain('no request came').and.not.to.contain('Utbildningsförvaltningen');

    await post('close', { id: 'skola', closed: false });
    expect((await stored())?.administrations).to.deep.equal(ekholma.administrations);
    expect((await asked()).administration).to.equal('skola');
  });
});
