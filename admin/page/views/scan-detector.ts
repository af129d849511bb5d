import { BarcodeDetector as QrReader } from 'qr/decode.js';

/** What finds codes in a picture. See https://developer.mozilla.org/docs/Web/API/BarcodeDetector */
export interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Our labels, and what makers print on boxes and backs. */
const wanted = ['qr_code', 'code_128', 'code_39', 'ean_13', 'data_matrix'];

/**
 * The browser's own reader, which reads bar codes as well; where it has none that works, as on Windows,
 * iOS and in Firefox, one that reads the QR codes of our labels.
 */
export async function newDetector(): Promise<Detector> {
  const { BarcodeDetector: own } = window as { readonly BarcodeDetector?: DetectorClass };
  const known = (await own?.getSupportedFormats()) ?? [];
  const formats = wanted.filter((format) => known.includes(format));
  if (own === undefined || !formats.includes('qr_code'))
    return new QrReader({ formats: ['qr_code'] });
  return new own({ formats });
}
