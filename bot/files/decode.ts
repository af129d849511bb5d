import { Refusal } from '../domain/errors';

const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file: in UTF-8 or UTF-16 where it begins with their mark, else in UTF-8 where its
 * bytes are that, else in Windows-1252, as Swedish Excel saves CSV. Refuses what is no text at all.
 */
export function decode(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  const text = marked === undefined ? unmarked(bytes) : new TextDecoder(marked[1]).decode(bytes);
  if (text.includes('\u0000')) throw new Refusal('file-not-a-table');
  return text;
}

function unmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
