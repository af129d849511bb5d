import type { ChartMonth } from '../domain/co2/monthly/view';
import type { Language } from '../domain/language';
import { say } from '../locale';
import { numberText } from '../locale/format';
import { shortMonthText } from '../locale/period';

const height = 130;
const confirmedColour = '#2f6f4f';
const estimatedColour = '#b9cfc3';

/** Thirteen columns with their numbers above: what is confirmed below, what is estimated on top, paler and hatched by a line. */
export function drawBars(
  document: PDFKit.PDFDocument,
  months: readonly ChartMonth[],
  language: Language,
  { left, width }: { readonly left: number; readonly width: number },
): void {
  const most = Math.max(1, ...months.map(({ confirmed, estimated }) => confirmed + estimated));
  document.moveDown(0.9).font('Helvetica-Bold').fontSize(13).fillColor('#1b1b1b');
  document.text(say(language, 'co2.section.chart'), left);
  legend(document, language, left);
  const bottom = document.y + height + 14;
  const each = width / Math.max(1, months.length);
  document.fontSize(6.5);
  months.forEach((month, index) => {
    column(document, month, language, {
      x: left + index * each,
      each,
      bottom,
      scale: height / most,
    });
  });
  document.y = bottom + 24;
}

interface Place {
  readonly x: number;
  readonly each: number;
  readonly bottom: number;
  readonly scale: number;
}

function column(
  document: PDFKit.PDFDocument,
  { month, confirmed, estimated }: ChartMonth,
  language: Language,
  { x, each, bottom, scale }: Place,
): void {
  const [sure, unsure] = [Math.max(0, confirmed) * scale, Math.max(0, estimated) * scale];
  const inner = each * 0.7;
  document.rect(x + each * 0.15, bottom - sure, inner, sure).fill(confirmedColour);
  document.rect(x + each * 0.15, bottom - sure - unsure, inner, unsure).fill(estimatedColour);
  const centred = { width: each, align: 'center', lineBreak: false } as const;
  const top = bottom - sure - unsure - 10;
  document.fillColor('#1b1b1b').text(numberText(language, Math.round(confirmed)), x, top, centred);
  const [name = '', year = ''] = shortMonthText(language, month).split(' ');
  document.text(name, x, bottom + 4, centred).text(year, x, bottom + 12, centred);
}

function legend(document: PDFKit.PDFDocument, language: Language, left: number): void {
  const y = document.y + 4;
  document.font('Helvetica').fontSize(9);
  document.rect(left, y, 8, 8).fill(confirmedColour);
  document.fillColor('#1b1b1b').text(say(language, 'co2.chart.confirmed'), left + 12, y);
  document.rect(left + 90, y, 8, 8).fill(estimatedColour);
  document.fillColor('#1b1b1b').text(say(language, 'co2.chart.estimated'), left + 102, y);
}
