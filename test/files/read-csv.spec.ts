import { expect } from 'chai';
import { usualLimits } from '../../bot/files/limits';
import { readTable } from '../../bot/files/read-table';
import { utf16, utf8, windows1252, withMark } from './bytes';
import { refusalOf } from './refusal-of';

const report = 'Serienummer;Återbruk;CO2\r\nPF1ABC;Såld på begagnatmarknaden;12,5\r\n';
const expected = [
  ['Serienummer', 'Återbruk', 'CO2'],
  ['PF1ABC', 'Såld på begagnatmarknaden', '12,5'],
];

const cellsOf = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> =>
  (await readTable(bytes)).rows.map(({ cells }) => cells);

describe('a CSV file', () => {
  for (const [name, encode] of Object.entries({ windows1252, utf8, withMark, utf16 })) {
    it(`keeps åäö in ${name}`, async () => {
      expect(await cellsOf(encode(report))).to.deep.equal(expected);
    });
  }

  it('may be separated by commas or tabs as well as by semicolons', async () => {
    expect(await cellsOf(utf8('Serial,Grade\nX1,"A, fine"\n'))).to.deep.equal([
      ['Serial', 'Grade'],
      ['X1', 'A, fine'],
    ]);
    expect(await cellsOf(utf8('Serial\tkg\nX1\t1,5\n'))).to.deep.equal([
      ['Serial', 'kg'],
      ['X1', '1,5'],
    ]);
  });

  it('is not split at decimal commas, however many there are', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => `PF${n};1,5;${n},25;3,75;4,5`).join('\n');
    const cells = await cellsOf(utf8(`Serie;a;b;c;d\n${lines}`));
    expect(cells[1]).to.deep.equal(['PF0', '1,5', '0,25', '3,75', '4,5']);
  });

  it('may say its separator itself, and its rows keep their numbers', async () => {
    const { rows } = await readTable(utf8('sep=,\nSerial,Grade\n\nX;1,B\n'));
    expect(rows).to.deep.equal([
      { line: 2, cells: ['Serial', 'Grade'] },
      { line: 4, cells: ['X;1', 'B'] },
    ]);
  });

  it('keeps a serial number as it was written, zeros and letters alike', async () => {
    const cells = await cellsOf(utf8('Serial;n\n00123;1\n1E5;2\n="00456";3\n 7\u00a08 ;4\n'));
    expect(cells.map(([serial]) => serial)).to.deep.equal([
      'Serial',
      '00123',
      '1E5',
      '00456',
      '7 8',
    ]);
  });

  it('takes a line break and a quote inside quotes, and an inch sign outside', async () => {
    const cells = await cellsOf(utf8('Serial;Note\nA;"two\nlines ""here"""\nB;14" screen\n'));
    expect(cells.slice(1)).to.deep.equal([
      ['A', 'two\nlines "here"'],
      ['B', '14" screen'],
    ]);
  });

  it('is refused with the reason when it can’t be read', async () => {
    expect(await refusalOf(readTable(utf8('')))).to.equal('file-empty {}');
    expect(await refusalOf(readTable(utf8(';;\n \n')))).to.equal('file-empty {}');
    expect(await refusalOf(readTable(utf8('a;b\n1;"no end\n2;3')))).to.match(/^file-broken .*line/);
    expect(await refusalOf(readTable(new Uint8Array([1, 0, 2, 0, 255])))).to.equal(
      'file-not-a-table {}',
    );
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    expect(await refusalOf(readTable(old))).to.equal('file-old-excel {}');
  });

  it('is refused when it is larger, longer or wider than allowed', async () => {
    const small = { ...usualLimits, bytes: 100, rows: 3, columns: 4, cell: 10 };
    const code = (text: string): Promise<string> => refusalOf(readTable(utf8(text), small));
    expect(await code('a;b\n'.repeat(30))).to.equal('file-too-large {}');
    expect(await code('a;b\n'.repeat(4))).to.equal('file-too-many-rows {"most":3}');
    expect(await code('a;b\n1;2\n'.concat('x;'.repeat(5)))).to.equal('file-too-wide {"line":3}');
    expect(await code(`a;b\n1;${'x'.repeat(11)}`)).to.equal('file-too-wide {"line":2}');
    expect(await code('a;b\n1;2\n3;4\n')).to.equal('not refused');
  });
});
