import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../bot/files/read-table';
import { writeXlsx } from '../../../bot/files/write-xlsx';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { windows1252, withMark } from '../../files/bytes';
import { Importer } from '../../support/importer';
import { aDevice, usedLaptop } from '../../support/organisation';
import { directoryEntries, sara } from '../../support/people';

const list = [
  'Inventarienummer;Serienummer;Modell;Förvaltning;Inköpsdatum;Pris;E-post',
  'KLP-901;00123;ThinkPad L14;Omsorgsförvaltningen;2024-05-02;7 990,50 kr;',
  'KLP-902;R90ÅÄÖ;Latitude 5450;Utbildningsförvaltningen;2024-05-02;8 100;sara.lindqvist@example.org',
].join('\r\n');

describe('devices from a file', () => {
  let admin: AdminApp;
  let importer: Importer;

  beforeEach(async () => {
    admin = await startAdminApp({
      people: directoryEntries,
      devices: [aDevice(usedLaptop, { tag: 'KLP-1', serial: 'PF1', price: 5000 })],
    });
    importer = new Importer(admin);
  });
  afterEach(() => admin.test.stop());

  const tagged = async (tag: string) => (await importer.devices()).find((one) => one.tag === tag);

  it('come in as the dry run said, and the dry run changes nothing', async () => {
    const before = await importer.devices();
    const batch = await importer.check(list);
    expect(batch.counts).to.deep.equal({ new: 2, changed: 0, same: 0, wrong: 0 });
    expect(await importer.devices()).to.deep.equal(before);

    const done = await importer.apply(batch);
    expect([done.status, done.kept]).to.deep.equal(['applied', 0]);
    const [one, two] = [await tagged('KLP-901'), await tagged('KLP-902')];
    expect(one).to.include({
      serial: '00123',
      model: 'ThinkPad L14',
      administration: 'omsorg',
      acquired: '2024-05-02',
      price: 7990.5,
    });
    expect(one?.lifecycle.state).to.equal('in-stock');
    expect(two?.lifecycle).to.include({ state: 'in-use', holder: sara.oid });
  });

  for (const [what, bytes] of [
    ['UTF-8 with its mark', withMark(list)],
    ['Windows-1252', windows1252(list)],
  ] as const) {
    it(`are read with their åäö from ${what}`, async () => {
      await importer.apply(await importer.check(bytes));
      expect((await tagged('KLP-902'))?.serial).to.equal('R90ÅÄÖ');
    });
  }

  it('are read from Excel, with its serial dates and leading zeros', async () => {
    const bytes = await writeXlsx(
      [
        ['Asset Tag', 'Serial', 'Model', 'Purchase Date'],
        ['KLP-903', '00077', 'ThinkPad', '45414'],
      ],
      'Blad1',
    );
    await importer.apply(await importer.check(bytes));
    expect(await tagged('KLP-903')).to.include({ serial: '00077', acquired: '2024-05-02' });
  });

  it('sent a second time, change nothing', async () => {
    await importer.apply(await importer.check(list));
    const before = await importer.devices();
    const again = await importer.check(list);
    expect(again.counts).to.deep.equal({ new: 0, changed: 0, same: 2, wrong: 0 });
    await importer.apply(again);
    expect(await importer.devices()).to.deep.equal(before);
  });

  it('checked twice and applied twice, or pressed twice, come in once', async () => {
    const [first, second] = [await importer.check(list), await importer.check(list)];
    await Promise.allSettled([importer.apply(first), importer.apply(first)]);
    expect((await importer.apply(second)).kept).to.equal(2);
    expect((await importer.devices()).map(({ tag }) => tag)).to.deep.equal([
      'KLP-1',
      'KLP-901',
      'KLP-902',
    ]);
  });

  it('have what a missing column is about left alone', async () => {
    const batch = await importer.check('Tag;Model\nKLP-1;Nytt namn');
    await importer.apply(batch);
    expect(await tagged('KLP-1')).to.include({ model: 'Nytt namn', serial: 'PF1', price: 5000 });
  });

  it('lose what an empty cell stands for only where that was declared', async () => {
    const file = 'Tag;Pris;Serienummer\nKLP-1;;PF1';
    expect((await importer.check(file)).counts.same).to.equal(1);
    await importer.apply(await importer.check(file, { clears: 'yes' }));
    expect(await tagged('KLP-1')).not.to.have.property('price');
  });

  it('never make an account of a name that nobody has', async () => {
    const { people: directory } = admin.test.app.store.shared;
    const people = () => directory.find({ tenant: sara.tenant, words: 'person' }).toArray();
    const before = await people();
    const batch = await importer.check('Tag;Model;Användare\nKLP-910;X;Okänd Person');
    const [row] = await importer.rows(batch);
    expect(row?.notes.join(' ')).to.contain('Okänd Person').and.to.contain('Inget konto skapas');
    await importer.apply(batch);
    expect(await people())
      .to.deep.equal(before)
      .and.to.have.lengthOf(0);
    expect((await tagged('KLP-910'))?.lifecycle).not.to.have.property('holder');
  });

  it('leave a row out whose device somebody changed after the dry run, and say so', async () => {
    const batch = await importer.check('Tag;Pris\nKLP-1;1');
    await importer.apply(await importer.check('Tag;Pris\nKLP-1;2'));
    const done = await importer.apply(batch);
    expect(done.kept).to.equal(1);
    expect((await tagged('KLP-1'))?.price).to.equal(2);
    expect(await importer.rows(batch, 'kept')).to.have.lengthOf(1);
  });

  it('undone are as before; what somebody changed since is kept and counted', async () => {
    const before = await tagged('KLP-1');
    const batch = await importer.check(`Tag;Serial;Model;Pris\nKLP-1;PF1;Annan;\nKLP-9;S9;M;1`);
    await importer.apply(batch);
    const undone = await importer.undo(batch);
    expect([undone.status, undone.kept]).to.deep.equal(['undone', 0]);
    expect(await tagged('KLP-9')).to.equal(undefined);
    const after = await tagged('KLP-1');
    for (const name of ['model', 'price', 'serial', 'keys', 'words'] as const) {
      expect(after?.[name], name).to.deep.equal(before?.[name]);
    }

    const other = await importer.check('Tag;Pris\nKLP-1;1');
    await importer.apply(other);
    await importer.apply(await importer.check('Tag;Pris\nKLP-1;2'));
    expect((await importer.undo(other)).kept).to.equal(1);
    expect((await tagged('KLP-1'))?.price).to.equal(2);
  });

  const bad: readonly (readonly [row: string, says: RegExp])[] = [
    ['KLP-920;1E5;M;;', /Excel har gjort om/u],
    ['KLP-921;S1;M;0000-13-45;', /inget datum/u],
    ['KLP-922;S2;M;1/23/23;', /inget datum/u],
    ['KLP-923;S3;M;;gratis', /inget belopp/u],
    ['KLP-924;S4;;;', /saknar modell/u],
    [';;M;;', /Varken inventarienummer/u],
    ['KLP-1;PFX;M;;\nKLP-1;PFY;M;;', /rad 2/u],
  ];
  for (const [row, says] of bad) {
    it(`tell why a row cannot be used: ${row}`, async () => {
      const batch = await importer.check(`Tag;Serial;Model;Purchase date;Price\n${row}`);
      expect(batch.counts.wrong).to.equal(1);
      const [shown] = await importer.rows(batch, 'wrong');
      expect(shown?.notes.join(' ')).to.match(says);
    });
  }

  it('have no date where a system writes zeros for none', async () => {
    await importer.apply(
      await importer.check(
        'Tag;Model;Purchase date\nKLP-930;M;0000-00-00\nKLP-931;M;-0001-11-30 00:00:00',
      ),
    );
    for (const tag of ['KLP-930', 'KLP-931']) {
      expect(await tagged(tag)).not.to.have.property('acquired');
    }
  });

  it('have American dates where that is said, and it is guessed where nothing else is possible', async () => {
    const file = 'Tag;Model;Purchase date\nKLP-940;M;1/23/23\nKLP-941;M;3/4/23';
    expect((await importer.look(file)).dates).to.equal('month-first');
    await importer.apply(await importer.check(file, { dates: 'month-first' }));
    expect((await tagged('KLP-941'))?.acquired).to.equal('2023-03-04');
  });

  for (const as of ['csv', 'xlsx'] as const) {
    it(`have a file of rows to mend (${as}) that runs nothing and can be sent again`, async () => {
      const batch = await importer.check(
        `Tag;Model;Pris\nKLP-950;=HYPERLINK("x");gratis\nKLP-951;M;1`,
      );
      const { rows } = await readTable(await importer.errors(batch, as));
      expect(rows).to.have.lengthOf(2);
      if (as === 'csv') {
        const text = Buffer.from(await importer.errors(batch, as)).toString();
        expect(text).to.contain(`'=HYPERLINK`);
      }
      const mended = rows
        .map(({ cells }) => cells.join(';'))
        .join('\n')
        .replace('gratis', '100');
      const again = await importer.check(mended);
      expect(again.counts).to.deep.equal({ new: 1, changed: 0, same: 0, wrong: 0 });
    });
  }

  it('have their columns remembered', async () => {
    const file = 'Nr;Vad;Tag\nKLP-960;En dator;bort';
    expect((await importer.look(file)).columns).to.deep.equal(['', '', 'tag']);
    await importer.check(file, { columns: 'tag,model,' });
    expect((await importer.look(file)).columns).to.deep.equal(['tag', 'model', '']);
  });

  it('have the columns of GLPI and Snipe-IT guessed', async () => {
    const glpi =
      'Name,Status,Manufacturers,Serial number,Inventory number,Model,Entity\na,b,c,d,e,f,g';
    const { columns } = await importer.look(glpi);
    expect(columns.slice(1)).to.deep.equal([
      'status',
      'maker',
      'serial',
      'tag',
      'model',
      'administration',
    ]);
  });

  it("come in from Snipe-IT's own sample, with what can't be known reported", async function () {
    const sample = join(
      __dirname,
      '..',
      '..',
      '..',
      '..',
      'shared',
      'data',
      'snipe-it-assets-sample.csv',
    );
    if (!existsSync(sample)) return this.skip();
    const bytes = readFileSync(sample);
    const { dates, rows } = await importer.look(bytes);
    const batch = await importer.check(bytes, { dates });
    expect(batch.counts).to.include({ new: rows, wrong: 0 });
    const notes = (await importer.rows(batch)).flatMap((row) => row.notes).join(' ');
    expect(notes).to.contain('Abshire and Sons').and.to.contain('gmccrackem2a@bing.com');
    expect((await importer.apply(batch)).kept).to.equal(0);
    expect((await importer.check(bytes, { dates })).counts.same).to.equal(rows);
  });

  it('are not seen, nor undone, by another organisation', async () => {
    const { id } = await importer.check(list);
    const granby = admin.test.app.store.of('granby');
    expect(await granby.imports.findOne({ _id: id })).to.equal(null);
  });
});
