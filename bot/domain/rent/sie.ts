import { accountParts } from '../account-pattern';
import type { InvoicingRule } from '../organisation';
import { dayAfter, type Month } from './month';
import { sumOf, type RentLine } from './line';

/** What stands at the head of the file. */
export interface SieHead {
  readonly organisation: string;
  readonly month: Month;
  readonly generated: Date;
  readonly rule: InvoicingRule;
}

/**
 * The month's rent as a SIE 4I file (SIE-gruppen, SIE filformat 4B of 2008-09-30): one verification, each
 * kodsträng debited, the IT unit's income credited, so that it adds up to nothing. SEK with two decimals.
 * The text is to be written in code page 437 (PC8), the only one the format knows.
 */
export function sieOf(head: SieHead, lines: readonly RentLine[]): string {
  const { organisation, month, generated, rule } = head;
  const stamp = generated.toISOString().slice(0, 10).replaceAll('-', '');
  const last = lastDay(month);
  const text = `Hyra datorer och telefoner ${month}`;
  return [
    '#FLAGGA 0',
    '#PROGRAM "Kretslopp" 1',
    '#FORMAT PC8',
    `#GEN ${stamp}`,
    '#SIETYP 4',
    `#FNAMN ${quoted(organisation)}`,
    '#VALUTA SEK',
    ...rule.dimensions.map(({ number, name }) => `#DIM ${number} ${quoted(name)}`),
    `#VER ${quoted(rule.series)} "" ${last} ${quoted(text)} ${stamp}`,
    '{',
    ...[...byAccountString(lines)].map(([account, amount]) => debit(rule, account, amount)),
    ` #TRANS ${rule.incomeAccount} {} ${sek(-sumOf(lines))}`,
    '}',
    '',
  ].join('\r\n');
}

function byAccountString(lines: readonly RentLine[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { accountString, amount } of lines)
    sums.set(accountString, (sums.get(accountString) ?? 0) + amount);
  return new Map(
    [...sums].filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A kodsträng's parts, as the organisation's rule reads them: "5110-520-61540" is ansvar, verksamhet, konto. */
function debit(
  { accountPart, dimensions }: InvoicingRule,
  accountString: string,
  amount: number,
): string {
  const parts = accountParts(accountString);
  const objects = dimensions
    .map(({ number, part }) => [number, parts[part] ?? ''] as const)
    .filter(([, object]) => object !== '')
    .map(([number, object]) => `${number} ${quoted(object)}`);
  return ` #TRANS ${parts[accountPart] ?? ''} {${objects.join(' ')}} ${sek(amount)}`;
}

function sek(ore: number): string {
  return (ore / 100).toFixed(2);
}

/**
 * Quotes are escaped with a backslash, which therefore can't stand for itself; control characters may not
 * stand in a field at all.
 */
function quoted(text: string): string {
  return `"${text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('\\', '/')
    .replaceAll('"', '\\"')}"`;
}

function lastDay(month: Month): string {
  const last = new Date(Date.parse(dayAfter(month)) - 86_400_000);
  return last.toISOString().slice(0, 10).replaceAll('-', '');
}
