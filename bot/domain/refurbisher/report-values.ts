import { dayOf, isDay, type Day } from '../time';

/** What became of a device. Parts live on in others; the rest of such a device is recycled. */
export const outcomes = ['reused', 'parts', 'recycled', 'scrapped'] as const;
export type Outcome = (typeof outcomes)[number];

/** NIST SP 800-88's three ways. */
export const methods = ['clear', 'purge', 'destroy'] as const;
export type Method = (typeof methods)[number];

export type WipeResult = 'passed' | 'failed';

/** Words in small letters, without signs: what is not here is not understood, and said so. */
const outcomeWords: Readonly<Record<Outcome, string>> = {
  reused:
    'reused|reuse|resold|resale|sold|remarketed|remarketing|refurbished|återbruk|återbrukad|återbrukat|återanvänd|återanvänt|såld|sålt|begagnat|vidaresåld|rekonditionerad|donated|donerad',
  parts: 'parts|spareparts|spare parts|harvested|delar|reservdelar|komponenter|demonterad',
  recycled:
    'recycled|recycling|recycle|material recycling|återvunnen|återvunnet|återvinning|materialåtervinning|materialåtervunnen',
  scrapped: 'scrapped|scrap|destroyed|waste|skrot|skrotad|skrotat|kasserad|destruerad|avfall',
};
const methodWords: Readonly<Record<Method, string>> = {
  clear: 'clear|cleared|nist clear|overwrite|överskrivning',
  purge: 'purge|purged|nist purge|crypto erase|kryptoradering|secure erase',
  destroy: 'destroy|destroyed|shredded|destruktion|destruerad|förstörd|fysisk destruktion',
};
const resultWords: Readonly<Record<WipeResult, string>> = {
  passed:
    'passed|pass|ok|successful|success|succeeded|erased|completed|verified|yes|true|godkänd|godkänt|lyckad|lyckades|raderad|klar|ja|verifierad',
  failed:
    'failed|fail|unsuccessful|error|not erased|aborted|no|false|underkänd|underkänt|misslyckad|misslyckades|fel|ej raderad|ej godkänd|avbruten|nej',
};

export const outcomeIn = reader(outcomeWords);
export const methodIn = reader(methodWords);
export const resultIn = reader(resultWords);

function reader<V extends string>(
  words: Readonly<Record<V, string>>,
): (text: string) => V | undefined {
  const meanings = new Map(
    (Object.entries(words) as [V, string][]).flatMap(([value, all]) =>
      all.split('|').map((word) => [word, value] as const),
    ),
  );
  return (text) =>
    meanings.get(
      text
        .toLowerCase()
        .replace(/[.\-_/]+/gu, ' ')
        .trim(),
    );
}

/**
 * A day: "2026-11-23" with or without a time, "20261123", "23.11.2026", "23/11 2026". Undefined for
 * anything else; also for "5/11/2026", which is one day in Sweden and another in America.
 */
export function dayIn(text: string): Day | undefined {
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]\d{2}[:.]\d{2}.*)?$/u.exec(text);
  if (iso !== null) return existing(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  if (dotted !== null) return existing(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})[/ ](\d{4})$/u.exec(text);
  const unclear = slashed !== null && Number(slashed[1]) <= 12 && slashed[1] !== slashed[2];
  return slashed === null || unclear ? undefined : existing(slashed[3], slashed[2], slashed[1]);
}

function existing(year = '', month = '', day = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) && text > '1990' && text < '2200' ? text : undefined;
}

/** When it came: a day, yes (without a day), or that it did not come. */
export function receivedIn(text: string): Day | boolean | undefined {
  const day = dayIn(text);
  if (day !== undefined) return day;
  const word = text.toLowerCase();
  if (['ja', 'yes', 'true', 'x', 'ok', 'mottagen', 'mottaget', 'received', '1'].includes(word))
    return true;
  const no = ['nej', 'no', 'false', 'saknas', 'missing', 'ej mottagen', 'not received', '0'];
  return no.includes(word) ? false : undefined;
}

/**
 * A number with a decimal comma or point, spaces or the other sign between thousands, and perhaps a
 * unit: "1 234,50 kr", "1.234,50", "12.5 kg". A single comma or point is the decimal sign.
 */
export function numberIn(text: string): number | undefined {
  const bare = text
    .replace(/(?:\s*(?:kr|sek|:-|kg(?:\s*co2e?)?))+$/iu, '')
    .replace(/[\s'’]/gu, '')
    .replace(/^[−–]/u, '-');
  const grouped = /^-?\d{1,3}(?:([.,])\d{3})+(?:([.,])\d+)?$/u.exec(bare);
  const twoSigns = grouped?.[2] !== undefined && grouped[1] !== grouped[2];
  const groups = bare.split(/[.,]/u).length > 2 && grouped?.[2] === undefined;
  const plainNumber =
    twoSigns || groups ? withoutGroups(bare, grouped?.[1]) : bare.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(plainNumber) ? Number(plainNumber) : undefined;
}

function withoutGroups(text: string, sign: string | undefined): string {
  return sign === undefined ? text : text.replaceAll(sign, '').replace(',', '.');
}

/** Whether a day lies after an instant's own day: a report can't tell of tomorrow. */
export function isFuture(day: Day, now: Date): boolean {
  return day > dayOf(now);
}
