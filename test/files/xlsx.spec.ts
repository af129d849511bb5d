import { expect } from 'chai';
import { zipSync } from 'fflate';
import writeExcel from 'write-excel-file/universal';
import { isMangled } from '../../bot/domain/refurbisher/mangled';
import { usualLimits } from '../../bot/files/limits';
import { readTable } from '../../bot/files/read-table';
import { writeXlsx } from '../../bot/files/write-xlsx';
import { refusalOf } from './refusal-of';

type Cells = Parameters<typeof writeExcel>[0];

async function excel(cells: unknown): Promise<Uint8Array> {
  const blob = await writeExcel(cells as Cells).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const number = (value: number): object => ({ value, type: Number });
const text = (value: string): object => ({ value, type: String });
const day = (value: string): object => ({
  value: new Date(value),
  type: Date,
  format: 'yyyy-mm-dd',
});

describe('an XLSX file', () => {
  it('gives text, numbers and dates as text, and rows their numbers', async () => {
    const { kind, rows } = await readTable(
      await excel([
        [text('Serienummer'), text('Värde'), text('Raderad')],
        [],
        [text('00123'), number(12.5), day('2026-11-02')],
        [number(123456789012345), number(-3), null],
      ]),
    );
    expect(kind).to.equal('xlsx');
    expect(rows).to.deep.equal([
      { line: 1, cells: ['Serienummer', 'Värde', 'Raderad'] },
      { line: 3, cells: ['00123', '12.5', '2026-11-02'] },
      { line: 4, cells: ['123456789012345', '-3', ''] },
    ]);
  });

  it('does not pretend to know digits that Excel has thrown away', async () => {
    const { rows } = await readTable(await excel([[number(1234567890123456789)]]));
    expect(rows[0]?.cells[0]).to.satisfy(isMangled);
  });

  it('is read back as it was written, formulas and all, as plain text', async () => {
    const cells = ['=1+1', '+46', '@x', '00123', '123456789012', '3,5', "'quoted"];
    const { rows } = await readTable(await writeXlsx([cells], 'Sändning 1015: [a/b]'));
    expect(rows[0]?.cells).to.deep.equal(cells);
  });

  it('is refused when it is no workbook, or when it would unpack into too much', async () => {
    const zip = zipSync({ 'hello.txt': new Uint8Array(10) });
    expect(await refusalOf(readTable(zip))).to.equal('file-not-a-table {}');
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(2_000_000) });
    expect(bomb.length).to.be.below(5_000);
    const limits = { ...usualLimits, unpackedBytes: 1_000_000 };
    expect(await refusalOf(readTable(bomb, limits))).to.equal('file-too-large {}');
    const truncated = (await excel([[text('a')]])).slice(0, 500);
    expect(await refusalOf(readTable(truncated))).to.equal('file-not-a-table {}');
  });
});
