import { expect } from 'chai';
import { readTable } from '../../bot/files/read-table';
import { mikael, sara } from '../support/people';
import { Desk } from './desk';
import { aReturned, returnedLaptops } from './house';

const verb = {
  open: 'consignments/open',
  fill: 'consignments/fill',
  add: 'consignments/add',
  take: 'consignments/take',
  close: 'consignments/close',
  reopen: 'consignments/reopen',
  cancel: 'consignments/cancel',
  handOver: 'consignments/hand-over',
  file: 'consignments/file',
};
const it1 = { consignment: '1001', language: 'sv' };

describe('a consignment in chat', () => {
  let desk: Desk;

  before(async () => {
    const devices = [...returnedLaptops(4), aReturned('M-1', { kind: 'phone', serial: '0012345' })];
    desk = await Desk.open({ devices }, [mikael, sara]);
  });

  after(() => desk.close());

  const show = (): Promise<string> => desk.say('sändning 1001');

  it('is opened from the list, which says how much waits', async () => {
    expect(await desk.say('sändningar')).to.contain('5 återlämnade enheter väntar på att skickas.');
    expect(await desk.press(verb.open))
      .to.contain('Sändning 1001')
      .and.to.contain('Öppen');
  });

  it('is filled one by one as they are scanned, by tag, serial or in a sentence', async () => {
    await show();
    const added = await desk.press(verb.add, { devices: 'L-1\nSER2' });
    expect(added).to.contain('Tillagt.').and.to.contain('L-1').and.to.contain('L-2');
    expect(await desk.say('lägg till 0012345 i sändningen')).to.contain('M-1');
    expect(await desk.states()).to.deep.equal({
      'L-1': 'awaiting-pickup',
      'L-2': 'awaiting-pickup',
      'L-3': 'returned',
      'L-4': 'returned',
      'M-1': 'awaiting-pickup',
    });
  });

  it('says which number means nothing, changes nothing, and keeps what was typed', async () => {
    await show();
    const before = await desk.states();
    const refused = await desk.press(verb.add, { devices: 'L-3\nSER99' });
    expect(refused).to.contain('Ingen enhet här har numret SER99. Inget har ändrats.');
    expect(refused).to.contain('L-3\nSER99');
    expect(await desk.states()).to.deep.equal(before);
    await show();
    expect(await desk.press(verb.add, { devices: ' ' })).to.contain('Skriv minst ett serienummer');
  });

  it('gives back what is taken off, and takes all that waits at once', async () => {
    await show();
    expect(await desk.press(verb.take, { devices: 'L-2' })).to.contain('Borttaget från listan.');
    expect((await desk.states())['L-2']).to.equal('returned');
    await show();
    expect(await desk.press(verb.fill)).to.contain('Allt återlämnat står på listan.');
    expect(new Set(Object.values(await desk.states()))).to.deep.equal(new Set(['awaiting-pickup']));
  });

  it('is not handed over, and has no file, before its list is frozen', async () => {
    const data = { verb: verb.handOver, ...it1, carrier: 'Bring' };
    expect(await desk.pressOn({ data }, verb.handOver)).to.contain('Lås listan först');
    await desk.pressOn({ data: { verb: verb.file, ...it1, format: 'csv' } }, verb.file);
    expect(desk.last()?.card).not.to.have.property('acceptContext');
  });

  it('is frozen, and not changed until it is opened again', async () => {
    await show();
    expect(await desk.press(verb.close)).to.contain('Listan är låst.');
    const data = { verb: verb.take, ...it1, devices: 'L-1' };
    expect(await desk.pressOn({ data }, verb.take)).to.contain('Listan är låst eller');
    await show();
    expect(await desk.press(verb.reopen)).to.contain('Listan är öppen igen.');
    await show();
    await desk.press(verb.close);
  });

  for (const format of ['csv', 'xlsx'])
    it(`gives the refurbisher a ${format.toUpperCase()} file, one line a device, zeros kept`, async () => {
      await desk.pressOn({ data: { verb: verb.file, ...it1, format } }, verb.file);
      const { rows } = await readTable(await desk.take());
      expect(rows[0]?.cells).to.deep.equal([
        'Sändning',
        'Rad',
        'Serienummer',
        'IMEI-nummer',
        'Märkning',
        'Slag',
        'Modell',
      ]);
      expect(rows).to.have.length(6);
      expect(rows.map(({ cells }) => cells[2])).to.include.members(['SER1', '0012345']);
    });

  it('asks who fetches it, and keeps the seal that was typed', async () => {
    await show();
    const refused = await desk.press(verb.handOver, { carrier: '', seal: 'P-778' });
    expect(refused).to.contain('Skriv vem som hämtade').and.to.contain('P-778');
    await show();
    const stranger = await desk.press(verb.handOver, { carrier: 'Bring', leftBehind: 'SER77' });
    expect(stranger).to.contain('Ingen enhet här har numret SER77');
  });

  it('is handed over with who, when, carrier and seal; what did not go stays expected', async () => {
    await show();
    const gone = await desk.press(verb.handOver, {
      carrier: 'Bring',
      seal: 'P-778',
      leftBehind: 'L-4',
    });
    expect(gone).to.contain('Sändningen är överlämnad.');
    for (const fact of ['Mikael Öberg', 'Bring', 'P-778', 'Hämtad 23 november', 'kvar hos oss'])
      expect(gone).to.contain(fact);
    expect(await desk.states()).to.deep.equal({
      'L-1': 'with-refurbisher',
      'L-2': 'with-refurbisher',
      'L-3': 'with-refurbisher',
      'L-4': 'returned',
      'M-1': 'with-refurbisher',
    });
    expect(await desk.say('sändningar')).to.contain('1 återlämnad enhet väntar på att skickas.');
    const again = { verb: verb.cancel, ...it1 };
    expect(await desk.pressOn({ data: again }, verb.cancel)).to.contain('lämnade huset');
  });

  it('is nothing for those who are not of IT: a sentence, and no effect', async () => {
    const before = await desk.states();
    for (const one of Object.values(verb)) {
      const data = { verb: one, ...it1, devices: 'L-4', carrier: 'Jag', format: 'csv' };
      expect(await desk.pressOn({ data }, one, {}, sara)).to.contain('Det kan bara IT göra.');
    }
    expect(await desk.say('sändning 1001', sara)).not.to.contain('SER1');
    expect(await desk.states()).to.deep.equal(before);
    expect(desk.last(sara)?.card).not.to.have.property('acceptContext');
  });

  it('is named after the refurbisher once somebody has said what it is called', async () => {
    expect(await desk.say('återbrukaren heter Inrego.')).to.contain('Återbrukaren heter Inrego.');
    expect(await show()).to.contain('Inrego');
  });
});
