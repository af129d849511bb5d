import { empty, missing, rank } from './values';

/**
 * Values as text that sorts as the values do, in MongoDB's order: indexes then compare plain strings.
 * A value's text is never the beginning of another's, so texts can be put one after the other.
 */
export function keyText(value: unknown): string {
  const type = String.fromCharCode(rank(value));
  if (typeof value === 'string') return type + escaped(value) + end;
  if (typeof value === 'number') return type + numberText(value);
  if (typeof value === 'boolean') return type + (value ? '1' : '0');
  if (value instanceof Date) return type + numberText(value.getTime());
  if (value === missing || value === empty) return type;
  return type + partsOf(value as object).join('') + end;
}

/** Comes after whatever may follow in a key. */
export const last = '\uffff';

/** Comes before whatever may follow: every text begins with its type, and that is above. */
const end = '\u0000';

/** The text that all values of the same type begin with. */
export function typeText(like: unknown): string {
  return String.fromCharCode(rank(like));
}

/** The text that sorts the other way round, for descending columns. */
export function turned(text: string): string {
  let other = '';
  for (let at = 0; at < text.length; at += 1)
    other += String.fromCharCode(0xffff - text.charCodeAt(at));
  return other;
}

/** Fields by type, name and value, as MongoDB compares them; elements one by one. */
function partsOf(value: object): string[] {
  return Array.isArray(value)
    ? value.map(keyText)
    : Object.entries(value).map(([name, one]) => typeText(one) + keyText(name) + keyText(one));
}

function escaped(text: string): string {
  return /[\u0000\u0001]/u.test(text)
    ? text.replaceAll('\u0001', '\u0001\u0002').replaceAll('\u0000', '\u0001\u0001')
    : text;
}

const bits = new DataView(new ArrayBuffer(8));

/** The eight bytes of the number; those below zero inverted, so that they sort below and the right way. */
function numberText(value: number): string {
  bits.setFloat64(0, value === 0 ? 0 : value);
  const high = bits.getUint32(0);
  const low = bits.getUint32(4);
  return high >>> 31 === 1
    ? wordText(~high >>> 0) + wordText(~low >>> 0)
    : wordText((high | 0x80000000) >>> 0) + wordText(low);
}

function wordText(word: number): string {
  return String.fromCharCode(word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff);
}
