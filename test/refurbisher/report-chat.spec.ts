import { expect } from 'chai';
import iconv from 'iconv-lite';
import { writeXlsx } from '../../bot/files/write-xlsx';
import { changeDevice } from '../../bot/services/device-changes';
import { utf8 } from '../files/bytes';
import { mikael, sara } from '../support/people';
import { Desk, peopleWith } from './desk';
import { returnedLaptops } from './house';
import { headings, row } from './shipped';

const verb = {
  apply: 'reports/apply',
  undo: 'reports/undo',
  differences: 'consignments/differences',
  clear: 'consignments/clear',
  file: 'consignments/differences-file',
};
const csv = (...rows: readonly string[]): Uint8Array => utf8([headings, ...rows].join('\r\n'));
const wrong = csv(
  row('SER1'),
  row('SER2', { result: 'Underkänd' }),
  row('1,23E+11'),
  row('NOBODY1'),
);

/** A desk whose consignment 1001 with five laptops has left the house. */
async function sent(): Promise<Desk> {
  const people = peopleWith(sara, []);
  const desk = await Desk.open({ devices: returnedLaptops(5), people }, [mikael, sara]);
  for (const [act, typed] of [
    ['open', {}],
    ['fill', {}],
    ['close', {}],
    ['hand-over', { carrier: 'Bring' }],
  ] as const) {
    const data = { verb: `consignments/${act}`, consignment: '1001', language: 'sv', ...typed };
    await desk.pressOn({ data }, data.verb);
  }
  desk.test.clock.now = new Date('2026-12-10T08:00:00Z');
  return desk;
}

/** Everything that a report could change. */
async function everything({ test }: Desk): Promise<unknown> {
  const of = test.app.store.of('ekholma');
  return {
    devices: await of.devices.find({ 'lifecycle.state': { $gt: '' } }).toArray(),
    certificates: await of.certificates.find({ number: { $gt: '' } }).toArray(),
    differences: await of.differences.find({ 'stage.name': { $gt: '' } }).toArray(),
    reports: await of.reports.find({ consignment: { $gt: '' } }).toArray(),
  };
}

describe('the refurbisher’s report in chat', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await sent();
  });
  afterEach(() => desk.close());

  it('is shown before anything is done, and then does what was shown', async () => {
    const before = await everything(desk);
    const shown = await desk.send(wrong);
    expect(shown)
      .to.contain('Återbrukarens rapport om sändning 1001')
      .and.to.contain('rapport.csv');
    expect(shown).to.contain('Inget är gjort än.').and.to.contain('Återbrukade\n1');
    for (const kind of [
      'Skickad men inte rapporterad: 3',
      'Rapporterad som återbrukad fast raderingen misslyckades: 1',
      'Serienummer förvanskat av Excel: 1',
      'Intyg för en okänd enhet: 1',
    ])
      expect(shown).to.contain(kind);
    expect(await everything(desk)).to.deep.equal(before);
    expect(await desk.press(verb.apply)).to.contain('✓ Inläst.');
    expect(await desk.states()).to.deep.equal({
      'L-1': 'reused',
      'L-2': 'with-refurbisher',
      'L-3': 'with-refurbisher',
      'L-4': 'with-refurbisher',
      'L-5': 'with-refurbisher',
    });
  });

  it('changes nothing the second time, and says so', async () => {
    await desk.send(wrong);
    const first = desk.last();
    await desk.press(verb.apply);
    await desk.test.quiet();
    const once = await everything(desk);
    const again = await desk.send(wrong, { name: 'kopia.csv' });
    expect(again).to.contain('Samma fil är redan inläst. Inget har ändrats.');
    expect(await desk.pressOn(first, verb.apply)).to.contain('✓ Inläst.');
    expect(await everything(desk)).to.deep.equal(once);
  });

  it('gives each difference its next step, and closes one with what was found out', async () => {
    await desk.send(wrong);
    await desk.press(verb.apply);
    const shown = await desk.say('avvikelser 1001');
    expect(shown).to.contain('6 avvikelser är öppna.').and.to.contain('och 2 till');
    expect(shown.match(/→ /gu)).to.have.length(4);
    const card = desk.last();
    expect(await desk.pressOn(card, verb.clear, { note1: '  ' })).to.contain('Skriv vad du kom');
    const cleared = await desk.pressOn(card, verb.clear, { note1: 'Hittad på lagret hos dem' });
    expect(cleared).to.contain('Utredd.').and.to.contain('5 avvikelser är öppna.');
    const { differences } = desk.test.app.store.of('ekholma');
    const closed = await differences.find({ 'stage.name': 'cleared' }).toArray();
    expect(closed.map(({ stage }) => stage)).to.deep.equal([
      { name: 'cleared', since: desk.test.clock.now, note: 'Hittad på lagret hos dem' },
    ]);
    expect(await desk.pressOn(card, verb.clear, { note1: 'igen' })).to.contain('redan utredd');
  });

  it('gives all differences as a file to work from', async () => {
    await desk.send(wrong);
    await desk.press(verb.apply);
    await desk.say('avvikelser 1001');
    await desk.pressOn(desk.last(), verb.file);
    expect((await desk.take()).subarray(0, 2).toString()).to.equal('PK');
  });

  it('is taken back as one, until something was built on it', async () => {
    const before = await desk.states();
    await desk.send(csv(row('SER1'), row('SER2', { outcome: '' })));
    const planned = desk.last();
    await desk.press(verb.apply);
    expect((await desk.states())['L-2']).to.equal('wiped');
    const { store } = desk.test.app;
    const [report] = await store
      .of('ekholma')
      .reports.find({ consignment: { $gt: '' } })
      .toArray();
    const data = { verb: verb.undo, report: report!.hash, language: 'sv' };
    expect(await desk.pressOn({ data }, verb.undo)).to.contain(
      'Backad: allt är som det var innan.',
    );
    expect(await desk.states()).to.deep.equal(before);
    expect(await desk.say('avvikelser 1001')).to.contain('Allt stämmer.');
    expect(await desk.pressOn({ data }, verb.undo)).to.contain('inget att backa');
    await desk.pressOn(planned, verb.apply);
    const restock = { type: 'restock', now: desk.test.clock.now } as const;
    await changeDevice({ store }, 'ekholma', 'ekholma/device/L-2', restock, 'p-x');
    expect(await desk.pressOn({ data }, verb.undo)).to.contain(
      'något har hänt sedan dess med 1 enhet, bland andra L-2. Inget har ändrats.',
    );
    expect((await desk.states())['L-1']).to.equal('reused');
  });

  it('is told which heading is which once, and remembers it for the next file', async () => {
    const odd = (serial: string): Uint8Array =>
      utf8(`Enhetens id;Intyg;Resultat;Bevis\n${serial};C-${serial};OK;x`);
    expect(await desk.send(odd('SER1'))).to.contain('Jag hittar ingen kolumn med serienummer.');
    const understood = await desk.say('serial=”Enhetens id”');
    expect(understood).to.contain('Inget är gjort än.').and.to.contain('Raderade\n1');
    expect(understood).to.contain('Kolumner som inte läses\nBevis');
    await desk.press(verb.apply);
    expect((await desk.states())['L-1']).to.equal('wiped');
    expect(await desk.send(odd('SER2'))).to.contain('Raderade\n1');
    // A file with usual headings in between does not make it forget.
    await desk.send(csv(row('SER3')));
    await desk.press(verb.apply);
    expect(await desk.send(odd('SER4'))).to.contain('Raderade\n1');
    expect(await desk.say('nonsens="Enhetens id"')).to.contain('Jag vet inte vad ”nonsens” är.');
  });

  it('may be told so together with the file', async () => {
    const file = utf8('Enhetens id;Intyg;Resultat\nSER1;C-1;OK');
    const text = 'serienummer="Enhetens id"';
    expect(await desk.send(file, { text })).to.contain('Raderade\n1');
  });

  for (const [what, bytes, name] of [
    ['Windows-1252', iconv.encode([headings, row('SER1')].join('\r\n'), 'windows-1252'), 'r.csv'],
    ['UTF-8 with a BOM', utf8(`\ufeff${[headings, row('SER1')].join('\n')}`), 'r.csv'],
    [
      'English headings and tabs',
      utf8('Serial number\tCertificate\tResult\tOutcome\nSER1\tC-1\tPassed\tReused'),
      'r.txt',
    ],
  ] as const)
    it(`is understood in ${what}`, async () => {
      expect(await desk.send(bytes, { name })).to.contain('Återbrukade\n1');
    });

  it('is understood as an Excel file', async () => {
    const bytes = await writeXlsx([headings.split(';'), row('SER1').split(';')], 'r');
    expect(await desk.send(bytes, { name: 'r.xlsx' })).to.contain('Återbrukade\n1');
  });

  it('that is no table is answered with what to send', async () => {
    const pdf = utf8('%PDF-1.7 \u0000\u0001\u0002');
    expect(await desk.send(pdf, { name: 'r.pdf' })).to.contain('CSV eller XLSX');
    expect(await desk.send(utf8(''))).to.contain('Det finns ingenting i filen.');
  });

  it('is nothing for those who are not of IT: a sentence, and no effect', async () => {
    await desk.send(wrong);
    const applied = desk.last();
    const before = await everything(desk);
    expect(await desk.send(wrong, { by: sara })).to.contain('CSV eller XLSX');
    expect(await desk.pressOn(applied, verb.apply, {}, sara)).to.contain('Det kan bara IT göra.');
    for (const one of Object.values(verb)) {
      const data = { verb: one, report: 'a'.repeat(64), consignment: '1001', language: 'sv' };
      expect(await desk.pressOn({ data }, one, {}, sara), one).to.contain('Det kan bara IT göra.');
    }
    expect(await desk.say('serial="Enhetens id"', sara)).to.be.a('string');
    expect(await everything(desk)).to.deep.equal(before);
  });

  it('of a consignment that has not left, or of none, is not guessed at', async () => {
    const early = await Desk.open({ devices: returnedLaptops(1) });
    expect(await early.send(csv(row('SER1')))).to.contain('Ingen sändning har lämnat huset än');
    await early.close();
  });
});
