import { expect } from 'chai';
import { isMangled } from '../../bot/domain/refurbisher/mangled';
import { readTable } from '../../bot/files/read-table';
import { writeCsv } from '../../bot/files/write-csv';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('a CSV file that we write', () => {
  it('opens in Swedish Excel: mark, semicolons, decimal commas', () => {
    expect(
      textOf(
        writeCsv([
          ['Serie', 'kg'],
          ['Å"1', 1.5],
          ['B;2', undefined],
        ]),
      ),
    ).to.equal('\ufeffSerie;kg\r\n"Å""1";1,5\r\n"B;2";\r\n');
  });

  it('runs nothing that somebody typed', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '\n']) {
      const [row] = textOf(writeCsv([[`${sign}HYPERLINK("http://x")`]]))
        .slice(1)
        .split('\r\n');
      expect(row?.replace(/^"/u, ''), JSON.stringify(sign)).to.match(/^'/u);
    }
    expect(textOf(writeCsv([['-12,5', -3]]))).to.equal('\ufeff-12,5;-3\r\n');
  });

  it('is read back as it was', async () => {
    const cells = ['=1+1', '-x', '00123', 'a;b', 'c"d', 'åäö', '-12,5'];
    const { rows } = await readTable(writeCsv([cells]));
    expect(rows[0]?.cells).to.deep.equal(cells);
  });
});

describe('a serial number that Excel has mangled', () => {
  it('is known by its look', () => {
    for (const text of ['1,23E+11', '1.23457E+14', '1E+12', '9e15'])
      expect(isMangled(text), text).to.be.true;
    for (const text of ['123456789012', 'PF3E12', '12E5A', 'E12', '5CG3123E12', '12,5', ''])
      expect(isMangled(text), text).to.be.false;
  });
});
