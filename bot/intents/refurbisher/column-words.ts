import { fieldMeant } from '../../domain/refurbisher/report-columns';
import type { ReportField } from '../../domain/refurbisher/report-fields';
import type { RefurbisherIntent } from './read';

/** Phones and Word make curly quotes of straight ones, and languages differ in which. */
const quote = '["”“„»«]';
const pair = `(?<field>[\\p{L}\\d][\\p{L}\\d -]{0,39}?)\\s*=\\s*${quote}(?<heading>[^"”“„»«]{1,100})${quote}`;
const pairs = new RegExp(pair, 'giu');
const nothingElse = /^[\s,;.]*$/u;

type Columns = Extract<
  RefurbisherIntent,
  { readonly kind: 'report-columns' | 'report-columns-unknown' }
>;

/** What says which heading is which field, and nothing else: `serial="Enhetens id", intyg="Bevis"`. */
export function columnsIn(text: string): Columns | undefined {
  const found = [...text.matchAll(pairs)];
  if (found.length === 0 || !nothingElse.test(text.replaceAll(pairs, ''))) return undefined;
  const names: Partial<Record<ReportField, string>> = {};
  for (const { groups } of found) {
    const { field = '', heading = '' } = groups ?? {};
    const meant = fieldMeant(field);
    if (meant === undefined) return { kind: 'report-columns-unknown', field };
    names[meant] = heading.trim();
  }
  return { kind: 'report-columns', names };
}
