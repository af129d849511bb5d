import PDFDocument from 'pdfkit';
import encodeQR from 'qr';
import type { Label } from '../domain/labels/label';
import { placeOf, sheet } from '../domain/labels/sheet';

/** PDF counts in points. */
const mm = 72 / 25.4;
const codeSize = 27 * mm;
const edge = 4 * mm;

/** A4 sheets of labels as a PDF; `used` places of the first sheet are left empty. */
export async function labelSheet(labels: readonly Label[], used = 0): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  let page = -1;
  for (const [nth, label] of labels.entries()) {
    const place = placeOf(nth, used);
    if (place.page > page) document.addPage();
    page = place.page;
    draw(document, label, place.x * mm, place.y * mm);
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function draw(document: PDFKit.PDFDocument, label: Label, x: number, y: number): void {
  const height = sheet.height * mm;
  drawCode(document, label.code, x + edge, y + (height - codeSize) / 2);
  const left = x + edge + codeSize + edge;
  const width = sheet.width * mm - (left - x) - edge;
  const line = (text: string, size: number, font: string, top: number): void => {
    document.font(font).fontSize(size);
    document.text(text, left, y + top * mm, { width, height: size * 2.4, ellipsis: true });
  };
  line(label.tag, 13, 'Helvetica-Bold', 5);
  line(label.model, 8, 'Helvetica', 13);
  line(label.serial, 7, 'Helvetica', 21);
  line(label.owner, 7, 'Helvetica', 27);
}

/** Squares rather than a picture: as sharp as the printer can. */
function drawCode(document: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
  const side = codeSize / rows.length;
  for (const [down, row] of rows.entries())
    for (const [across, dark] of row.entries())
      if (dark) document.rect(x + across * side, y + down * side, side, side);
  document.fill('#000000');
}
