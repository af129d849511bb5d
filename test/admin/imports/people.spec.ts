import { expect } from 'chai';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { Importer } from '../../support/importer';
import { anna, directoryEntries, johan, mikael, sara, stranger } from '../../support/people';

const about = 'people';
const numbered = directoryEntries.map((one) =>
  one.oid === johan.oid ? { ...one, employee: '70412', words: [...one.words, '70412'] } : one,
);
const list = [
  'E-post;Anställningsnr;Namn;Miljösamordnare för;Ersättare;Från och med;Till och med',
  `anna.holmgren@example.org;;Anna;Omsorgsförvaltningen, skola;${sara.oid};2026-12-01;2026-12-31`,
  ';70412;Johan;;;;',
].join('\r\n');

describe('people from a file', () => {
  let admin: AdminApp;
  let importer: Importer;

  beforeEach(async () => {
    admin = await startAdminApp({ people: numbered });
    importer = new Importer(admin);
  });
  afterEach(() => admin.test.stop());

  const of = () => admin.test.app.store.of('ekholma');
  const kept = async () => ({
    coordinators: (await of().co2Settings.findOne({ _id: 'ekholma' }))?.coordinators ?? [],
    substitutes: (await of().organisations.findOne({ _id: 'ekholma' }))?.substitutes ?? [],
  });
  const check = (file: string, more = {}) => importer.check(file, { about, ...more });
  const notes = async (file: string) => {
    const batch = await check(file);
    return (await importer.rows(batch, 'wrong')).flatMap((row) => row.notes).join(' ');
  };
  const absence = { for: anna.oid, by: sara.oid, from: '2026-12-01', to: '2026-12-31' };

  it('have what Kretslopp keeps of them changed as the dry run said, and back when undone', async () => {
    const before = await kept();
    const batch = await check(list);
    expect(batch.counts).to.deep.equal({ new: 0, changed: 1, same: 1, wrong: 0 });
    expect(await kept()).to.deep.equal(before);
    const [row] = await importer.rows(batch, 'changed');
    expect(row?.changes).to.deep.equal([
      {
        field: 'coordinates',
        before: '–',
        after: 'Omsorgsförvaltningen, Utbildningsförvaltningen',
      },
      { field: 'substitute', before: '–', after: 'Sara Lindqvist (2026-12-01 – 2026-12-31)' },
    ]);

    expect((await importer.apply(batch)).kept).to.equal(0);
    expect(await kept()).to.deep.equal({
      coordinators: [{ person: anna.oid, administrations: ['omsorg', 'skola'] }],
      substitutes: [...before.substitutes, absence],
    });
    expect((await check(list)).counts).to.include({ changed: 0, same: 2 });

    expect((await importer.undo(batch)).kept).to.equal(0);
    expect(await kept()).to.deep.equal(before);
  });

  it('are told of in the audit log, with the file', async () => {
    await importer.undo(await importer.apply(await check(list, { name: 'folk.csv' })));
    const told = await of()
      .audit.find({ at: { $gt: new Date(0) } })
      .toArray();
    expect(told.map(({ what, subject }) => [what, subject]).sort()).to.deep.equal([
      ['import/apply-people', 'folk.csv'],
      ['import/undo-people', 'folk.csv'],
    ]);
  });

  it('never become accounts, and are not taken by their name', async () => {
    const directory = () =>
      admin.test.app.store.shared.people.find({ tenant: anna.tenant, words: 'okänd' }).toArray();
    expect(await notes('E-post;Namn\nokand@example.org;Okänd Person')).to.match(/Inget konto/u);
    expect(await notes('E-post;Namn\n;Sara Lindqvist')).to.match(/ett namn räcker inte/u);
    expect(await directory()).to.deep.equal([]);
  });

  const bad: readonly (readonly [what: string, row: string, says: RegExp])[] = [
    ['two people in one row', 'sara.lindqvist@example.org;70412;;;;', /olika personer/u],
    ['somebody of another tenant', `${stranger.oid};;;;;`, /finns inte i katalogen/u],
    ['an unknown stand-in', 'sara.lindqvist@example.org;;;x@y.z;;2026-12-31', /”x@y.z” finns/u],
    ['their own stand-in', `;70412;;${johan.oid};;2026-12-31`, /ersätta sig själv/u],
    ['no last day', `;70412;;${sara.oid};2026-12-01;`, /en sista dag/u],
    ['a last day before the first', `;70412;;${sara.oid};2026-12-02;2026-12-01`, /en sista dag/u],
    ['a day that is none', `;70412;;${sara.oid};2026-02-30;2026-12-01`, /inget datum/u],
    ['an unknown administration', ';70412;Rymden;;;', /Ingen förvaltning heter ”Rymden”/u],
    ['a number that Excel has changed', ';7,04E+4;;;;', /Excel har gjort om/u],
    ['the same person again', ';70412;;;;\n;70412;;;;', /rad 2/u],
  ];
  for (const [what, row, says] of bad) {
    it(`are not changed where a row has ${what}, and it says so`, async () => {
      const heading = 'E-post;Employee number;Coordinator;Substitute;From;To';
      expect(await notes(`${heading}\n${row}`)).to.match(says);
    });
  }

  it('keep what a missing column is about, and lose it by an empty cell only where declared', async () => {
    await importer.apply(await check(list));
    const after = await kept();
    const only = 'Email\nanna.holmgren@example.org';
    expect((await check(only, { clears: 'yes' })).counts.same).to.equal(1);
    const empty = 'Email;Coordinator;Substitute\nanna.holmgren@example.org;;';
    expect((await check(empty)).counts.same).to.equal(1);
    const clearing = await check(empty, { clears: 'yes' });
    await importer.apply(clearing);
    const cleared = await kept();
    expect(cleared.coordinators).to.deep.equal([]);
    expect(cleared.substitutes).not.to.deep.include(absence);
    await importer.undo(clearing);
    expect(await kept())
      .to.have.property('coordinators')
      .that.deep.equals(after.coordinators);
    expect((await kept()).substitutes).to.deep.include(absence);
  });

  it('have what somebody said after the dry run kept, and counted', async () => {
    const batch = await check(list);
    const meanwhile = 'Email;Coordinator\nanna.holmgren@example.org;skola';
    await importer.apply(await check(meanwhile));
    expect((await importer.apply(batch)).kept).to.equal(1);
    expect((await kept()).coordinators).to.deep.equal([
      { person: anna.oid, administrations: ['skola'] },
    ]);
  });

  it('have American days where that is said', async () => {
    const file = `Email;Substitute;From;To\nanna.holmgren@example.org;${sara.oid};12/1/2026;12/31/2026`;
    expect((await importer.look(file, about)).dates).to.equal('month-first');
    await importer.apply(await check(file, { dates: 'month-first' }));
    expect((await kept()).substitutes).to.deep.include(absence);
  });

  it('have the columns of Entra, Snipe-IT and GLPI guessed', async () => {
    const columns = async (headings: string) =>
      (await importer.look(`${headings}\n${headings}`, about)).columns;
    expect(await columns('userPrincipalName,displayName,id')).to.deep.equal([
      'mail',
      'person',
      'oid',
    ]);
    expect(await columns('Name,Email,Employee Number,Start Date,End Date')).to.deep.equal([
      ...['person', 'mail', 'employee', 'from', 'to'],
    ]);
    expect(await columns('Login,Administrative number,Emails')).to.deep.equal([
      ...['', 'employee', 'mail'],
    ]);
  });

  it('need a column that proves who they are', async () => {
    const { status, body } = await admin.ask(
      mikael,
      '/import/check?about=people&columns=person',
      {},
    );
    expect([status, body['code']]).to.deep.equal([409, 'file-empty']);
    await check('Namn\nSara', { columns: 'person' }).then(
      () => expect.fail('it was taken'),
      (problem: unknown) => expect(String(problem)).to.contain('import-mapping-people'),
    );
  });
});
