import type { DeviceKind } from '../../bot/domain/product';
import { isDay, type Day } from '../../bot/domain/time';
import { DateTime } from 'luxon';

/** How a file writes 3/4: nobody can tell from the file, so a person says. */
export type DateOrder = 'day-first' | 'month-first';

/** What some systems write for no date at all. */
const noDate = /^(?:0000-00-00|-?0001-11-30|1899-12-3[01]|1900-01-0[01])(?:[ T].*)?$/u;

/** Days that Excel counts from the end of 1899, for the years 1990 to 2069. */
const [firstSerial, lastSerial] = [32_874, 62_000];

/** What a cell holds when it can't be what its column is about. */
export const wrong = Symbol('wrong');

/** A day as files write it; undefined for none, `wrong` for what is no day that exists. */
export function dayIn(text: string, order: DateOrder): Day | typeof wrong | undefined {
  if (text === '' || noDate.test(text)) return undefined;
  if (/^\d{5}$/u.test(text)) return excelDay(Number(text));
  const parts =
    /^(?<year>\d{4})[-/.]?(?<month>\d{2})[-/.]?(?<day>\d{2})(?:[ T].*)?$/u.exec(text)?.groups ??
    shortParts(text, order);
  if (parts === undefined) return wrong;
  const day = `${fullYear(parts['year'])}-${two(parts['month'])}-${two(parts['day'])}`;
  return isDay(day) ? day : wrong;
}

function shortParts(text: string, order: DateOrder): Record<string, string> | undefined {
  const groups = /^(?<one>\d{1,2})[-/.](?<two>\d{1,2})[-/.](?<year>\d{2}|\d{4})(?:[ T].*)?$/u.exec(
    text,
  )?.groups;
  if (groups === undefined) return undefined;
  const { one = '', two: second = '', year = '' } = groups;
  return order === 'month-first'
    ? { year, month: one, day: second }
    : { year, month: second, day: one };
}

function excelDay(serial: number): Day | typeof wrong {
  if (serial < firstSerial || serial > lastSerial) return wrong;
  return DateTime.utc(1899, 12, 30).plus({ days: serial }).toFormat('yyyy-MM-dd');
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

function two(number = ''): string {
  return number.padStart(2, '0');
}

/** An amount in SEK: "2 266,13 kr", "2,266.13", GLPI's "2266.1300"; undefined for none, `wrong` for what is no amount. */
export function amountIn(text: string): number | typeof wrong | undefined {
  const bare = text.replace(/\s|kr\.?$|SEK|:-$/giu, '');
  if (bare === '') return undefined;
  const decimal = /[.,](?=(?:\d{1,2}|\d{4})$)/u.exec(bare)?.index ?? -1;
  const whole = (decimal < 0 ? bare : bare.slice(0, decimal)).replaceAll(/[.,](?=\d{3})/gu, '');
  const amount = Number(decimal < 0 ? whole : `${whole}.${bare.slice(decimal + 1)}`);
  return Number.isFinite(amount) && amount >= 0 && amount < 10_000_000 ? amount : wrong;
}

/** Which kind of device the words mean; a computer where nothing says a phone. */
export function kindIn(category: string, model: string): DeviceKind {
  const phone =
    /\b(?:i?phone|mobil\w*|telefon\w*|smartphone|galaxy [asz]|galaxy xcover|pixel \d|handset)/iu;
  if (phone.test(category)) return 'phone';
  if (category !== '' && /dator|computer|laptop|notebook|desktop|pc\b/iu.test(category))
    return 'computer';
  return phone.test(model) ? 'phone' : 'computer';
}

/** Whether a status, or somebody who has it, says that a device is in use, still ordered, or gone. */
export function placeIn(status: string, held: boolean): 'in-use' | 'in-stock' | 'ordered' | 'gone' {
  if (
    /archiv|utrangera|skrot|kasser|retired|disposed|såld|sold|stulen|stolen|lost|förlorad/iu.test(
      status,
    )
  )
    return 'gone';
  if (/beställd|ordered|pending delivery/iu.test(status)) return 'ordered';
  if (held || /bruk|use|deployed|utlån|utläm|user|location/iu.test(status)) return 'in-use';
  return 'in-stock';
}
