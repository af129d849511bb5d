import { createHash } from 'node:crypto';
import type { Day } from '../time';
import type { Method, WipeResult } from './report-values';

/** What a refurbisher certifies of one device. Nothing in it is ever changed. */
export interface CertificateContent {
  readonly organisation: string;
  readonly refurbisher: string;
  readonly device: string;
  /** The refurbisher's own id for it. */
  readonly number: string;
  /** As the refurbisher wrote it. */
  readonly serial: string;
  readonly result?: WipeResult;
  readonly wipedOn?: Day;
  /** "NIST SP 800-88", "IEEE 2883". */
  readonly standard?: string;
  /** "Rev. 2". */
  readonly revision?: string;
  readonly method?: Method;
  /** With its version, as the refurbisher wrote it. */
  readonly tool?: string;
  /** SHA-256 of the certificate's own file. */
  readonly fileHash?: string;
}

/** A certificate as it is kept: a document of its own, named by its contents. */
export interface Certificate extends CertificateContent {
  readonly _id: string;
  /** The report that brought it first. */
  readonly report: string;
  readonly at: Date;
  /** The report was taken back, and this with it; it stays as a record. */
  readonly withdrawn?: Date;
}

/** The id of a certificate: its content's hash, so that what is the same is one and any change shows. */
export function certificateId(content: CertificateContent): string {
  const fields = Object.entries(content)
    .filter(([name, value]) => contentFields.has(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(fields)).digest('hex');
  return `${content.organisation}/certificate/${hash.slice(0, 40)}`;
}

/** Whether a stored certificate still says what it said when it was named. */
export function isUnaltered(certificate: Certificate): boolean {
  return certificateId(certificate) === certificate._id;
}

const contentFields: ReadonlySet<string> = new Set<keyof CertificateContent>([
  'organisation',
  'refurbisher',
  'device',
  'number',
  'serial',
  'result',
  'wipedOn',
  'standard',
  'revision',
  'method',
  'tool',
  'fileHash',
]);
