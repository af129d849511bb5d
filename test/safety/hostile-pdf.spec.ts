import { inflateSync } from 'node:zlib';
import { expect } from 'chai';
import { labelOf } from '../../bot/domain/labels/label';
import { labelSheet } from '../../bot/labels/label-sheet';
import { yearlyPdf } from '../../bot/yearly/yearly-pdf';
import { aMonthlyView } from '../support/monthly-views';
import { hostile } from './hostile';

/** A PDF as a reader sees it: what is packed, unpacked. */
function opened(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes);
  const text = whole.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n(?<body>[\s\S]*?)\r?\nendstream/gu)];
  const unpacked = packed.map(({ groups }) =>
    inflated(Buffer.from(groups?.['body'] ?? '', 'latin1')),
  );
  return [text.replaceAll(/stream\r?\n[\s\S]*?endstream/gu, ''), ...unpacked].join('\n');
}

function inflated(body: Buffer): string {
  try {
    return inflateSync(body).toString('latin1');
  } catch {
    return '';
  }
}

/** Text in a PDF, whole: a bracket in it has a backslash. */
const strings = /\((?:[^()\\]|\\[\s\S])*\)/gu;
const active = /\/(?:JavaScript|JS|Launch|OpenAction|AA|URI|SubmitForm|EmbeddedFile|RichMedia)\b/u;

describe('what people write, in a PDF', () => {
  const plain = { tag: 'KLP-1', model: 'ThinkPad', serial: 'PF1' };
  const texts = {
    ...hostile,
    pdf: ') Tj ET /OpenAction << /S /JavaScript /JS (app.alert(1)) >> BT (ZQX',
  };
  const objects = (pdf: string): number => pdf.match(/\bendobj\b/gu)?.length ?? 0;

  for (const [what, text] of Object.entries(texts)) {
    it(`${what} on a label is text, and nothing that a reader would do`, async () => {
      const device = { tag: text, model: text, serial: text };
      const pdf = opened(await labelSheet([labelOf(device, text, 'app-1')]));
      const usual = opened(await labelSheet([labelOf(plain, 'Tillhör Ekholma', 'app-1')]));
      expect(pdf.replaceAll(strings, '()')).not.to.match(active);
      expect(objects(pdf)).to.equal(objects(usual));
    });
  }

  for (const [what, text] of Object.entries(texts)) {
    it(`${what} as an organisation’s name adds nothing to the yearly page`, async () => {
      const page = async (organisation: string): Promise<string> =>
        opened(await yearlyPdf(aMonthlyView({ organisation }), 'sv', '2026-11-23'));
      const pdf = await page(text);
      expect(pdf.replaceAll(strings, '()')).not.to.match(active);
      expect(objects(pdf)).to.equal(objects(await page('Ekholma kommun')));
    });
  }

  it('would be seen in a file that has some', () => {
    expect('<< /OpenAction << /S /JavaScript >> >>').to.match(active);
  });
});
