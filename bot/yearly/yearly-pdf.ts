import PDFDocument from 'pdfkit';
import type { MonthlyView } from '../domain/co2/monthly/view';
import type { Language } from '../domain/language';
import { say } from '../locale';
import { dayText } from '../locale/format';
import { pageParts, type PagePart } from './page-parts';
import { drawBars } from './bars';

const margin = 56;
const ink = '#1b1b1b';
const faint = '#5a5a5a';

/** One page, A4, for the yearly report: the figure, what it is held against, where it comes from, the months, the method. */
export function yearlyPdf(
  view: MonthlyView,
  language: Language,
  made: string,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin,
    lang: language,
    displayTitle: true,
    info: { Title: pageParts(view, language).title, Author: view.organisation },
  });
  const bytes = collected(document);
  drawPage(document, view, language, made);
  document.end();
  return bytes;
}

function drawPage(
  document: PDFKit.PDFDocument,
  view: MonthlyView,
  language: Language,
  made: string,
): void {
  const { title, whose, figure, lines, sections, method } = pageParts(view, language);
  document.font('Helvetica-Bold').fontSize(20).fillColor(ink).text(title);
  document.font('Helvetica').fontSize(12).text(whose).moveDown(0.8);
  document.font('Helvetica-Bold').fontSize(26).text(figure);
  document.font('Helvetica').fontSize(11);
  for (const line of lines) document.text(line);
  for (const section of sections) drawSection(document, section);
  drawBars(document, view.chart, language, {
    left: margin,
    width: document.page.width - 2 * margin,
  });
  document.moveDown(1).font('Helvetica').fontSize(9).fillColor(faint);
  for (const line of method) document.text(line, margin).moveDown(0.3);
  document.text(say(language, 'co2.file.made', { day: dayText(language, made) }));
}

function drawSection(document: PDFKit.PDFDocument, { heading, facts }: PagePart): void {
  document.moveDown(0.9).font('Helvetica-Bold').fontSize(13).fillColor(ink).text(heading, margin);
  document.font('Helvetica').fontSize(11).moveDown(0.2);
  const wide = document.page.width - 2 * margin;
  for (const { title, value } of facts) {
    const { y } = document;
    document.fillColor(faint).text(title, margin, y, { width: wide * 0.45 });
    const below = document.y;
    document.fillColor(ink).text(value, margin + wide * 0.47, y, { width: wide * 0.53 });
    document.y = Math.max(below, document.y);
  }
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    document.on('error', reject);
  });
}
