import { createHash } from 'node:crypto';

/** SHA-256 of a file, in hexadecimal: the same file is the same report. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
