import { expect } from 'chai';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { Importer } from '../../support/importer';
import { aDevice, usedLaptop } from '../../support/organisation';
import { directoryEntries } from '../../support/people';

const about = 'administrations';
const invoicing = {
  usual: {},
  accountPart: 2,
  dimensions: [],
  incomeAccount: '36900',
  series: 'KL',
};
const account = '5110-520-61540';
const list = [
  'Id;Förvaltning;English name;Avdelningar;Kodsträng',
  `omsorg;;;Omsorgsförvaltningen|Hemtjänsten;${account}`,
  ';Räddningstjänsten Öst;Rescue Services East;Brandstationen;',
].join('\n');

describe('administrations from a file', () => {
  let admin: AdminApp;
  let importer: Importer;

  beforeEach(async () => {
    admin = await startAdminApp({ people: directoryEntries });
    importer = new Importer(admin);
    await of().organisations.updateOne({ _id: 'ekholma' }, { $set: { invoicing } });
  });
  afterEach(() => admin.test.stop());

  const of = () => admin.test.app.store.of('ekholma');
  const kept = async () => {
    const found = await of().organisations.findOne({ _id: 'ekholma' });
    return { administrations: found?.administrations, usual: found?.invoicing?.usual };
  };
  const check = (file: string, more = {}) => importer.check(file, { about, ...more });

  it('come in as the dry run said, once, and go when undone', async () => {
    const before = await kept();
    const batch = await check(list);
    expect(batch.counts).to.deep.equal({ new: 1, changed: 1, same: 0, wrong: 0 });
    expect(await kept()).to.deep.equal(before);

    await importer.apply(batch);
    const { administrations, usual } = await kept();
    expect(administrations?.at(-1)).to.deep.equal({
      id: 'raddningstjansten-ost',
      name: { sv: 'Räddningstjänsten Öst', en: 'Rescue Services East' },
      departments: ['Brandstationen'],
    });
    expect(administrations?.find(({ id }) => id === 'omsorg')?.departments).to.deep.equal([
      'Omsorgsförvaltningen',
      'Hemtjänsten',
    ]);
    expect(usual).to.deep.equal({ omsorg: account });
    expect((await check(list)).counts).to.include({ new: 0, changed: 0, same: 2 });

    expect((await importer.undo(batch)).kept).to.equal(0);
    expect(await kept()).to.deep.equal(before);
  });

  it('are kept when undone where they have devices already', async () => {
    const batch = await check(list);
    await importer.apply(batch);
    const device = aDevice(usedLaptop, { tag: 'KLP-7', administration: 'raddningstjansten-ost' });
    await of().devices.insertOne(device);
    expect((await importer.undo(batch)).kept).to.equal(1);
    expect((await kept()).administrations?.map(({ id }) => id)).to.include('raddningstjansten-ost');
  });

  it('keep what a missing column is about, and lose it by an empty cell only where declared', async () => {
    await importer.apply(await check(list));
    expect((await check('Id\nomsorg', { clears: 'yes' })).counts.same).to.equal(1);
    const empty = 'Id;Avdelningar;Kodsträng\nomsorg;;';
    expect((await check(empty)).counts.same).to.equal(1);
    await importer.apply(await check(empty, { clears: 'yes' }));
    const { administrations, usual } = await kept();
    expect(administrations?.find(({ id }) => id === 'omsorg')?.departments).to.deep.equal([]);
    expect(usual).to.deep.equal({});
  });

  it('that somebody changed after the dry run are left, and counted', async () => {
    const batch = await check(list);
    await importer.apply(await check('Id;English name\nomsorg;Care'));
    expect((await importer.apply(batch)).kept).to.equal(1);
    const found = (await kept()).administrations?.find(({ id }) => id === 'omsorg');
    expect(found?.name.en).to.equal('Care');
  });

  const bad: readonly (readonly [row: string, says: RegExp])[] = [
    [';;Hemtjänsten;', /Varken namn eller id/u],
    ['rymden;;;', /Ingen förvaltning heter ”rymden”/u],
    ['omsorg;;;inget konto', /ingen kodsträng som gäller här/u],
    ['A b c;Ny;;', /kan inte vara ett id/u],
    ['omsorg;;;\nomsorg;;;', /rad 2/u],
  ];
  for (const [row, says] of bad) {
    it(`tell why a row cannot be used: ${row}`, async () => {
      const batch = await check(`Id;Namn;Avdelningar;Konto\n${row}`);
      expect(batch.counts.wrong).to.equal(1);
      const [shown] = await importer.rows(batch, 'wrong');
      expect(shown?.notes.join(' ')).to.match(says);
    });
  }

  it('say which department belongs to another already', async () => {
    const batch = await check('Namn;Avdelningar\nNy;Utbildning');
    const [row] = await importer.rows(batch);
    expect(row?.notes.join(' ')).to.contain('Utbildning').and.to.contain('hör redan');
  });

  it('have the columns of GLPI and Snipe-IT guessed', async () => {
    const columns = async (headings: string) =>
      (await importer.look(`${headings}\n${headings}`, about)).columns;
    expect(await columns('Entity,Code,Budget')).to.deep.equal(['sv', 'id', 'account']);
    expect(await columns('ID,Company Name,Department')).to.deep.equal(['id', 'sv', 'departments']);
  });
});
