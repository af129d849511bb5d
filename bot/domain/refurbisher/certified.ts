import { certificateId, type Certificate, type CertificateContent } from './certificate';
import type { ReportLine } from './report-line';

export type NewCertificate = CertificateContent & { readonly _id: string };

/** What the rows of one device, and earlier reports, prove of its wipe. */
export interface Certified {
  /** Not kept yet, in the order of their wipes. */
  readonly fresh: readonly NewCertificate[];
  /** The verdict of the last wipe; absent where nothing is certified. */
  readonly verdict?: 'passed' | 'failed' | 'unclear';
  /** The certificate that proves it. */
  readonly proof?: string;
  /** How many different certificates say that it passed. */
  readonly passed: number;
}

type Either = CertificateContent & { readonly _id: string };

/**
 * A wipe that failed and was tried again is proved by the later one: by its day where all have one, and
 * on one day by the order of the rows. A certificate without a result proves nothing.
 */
export function certified(
  lines: readonly ReportLine[],
  about: Pick<CertificateContent, 'organisation' | 'refurbisher' | 'device'>,
  known: readonly Certificate[],
): Certified {
  const told = lines.flatMap((line) => contentOf(line, about) ?? []);
  const knownIds = new Set(known.map(({ _id }) => _id));
  const fresh = [...new Map(told.map((one) => [one._id, one])).values()].filter(
    ({ _id }) => !knownIds.has(_id),
  );
  const all = inOrder([...known, ...fresh]);
  const passing = all.filter(({ result }) => result === 'passed');
  const passed = new Set(passing.map(({ number }) => number)).size;
  const last = all.findLast(({ result }) => result !== undefined);
  // A row may say that a wipe failed without there being a certificate of that.
  const failedNow = lines.some(
    ({ result, certificate }) => result === 'failed' && certificate === undefined,
  );
  const passedNow = fresh.some(({ result }) => result === 'passed');
  if (last?.result === 'passed' && (passedNow || !failedNow))
    return { fresh, verdict: 'passed', proof: last._id, passed };
  if (last !== undefined || failedNow) return { fresh, verdict: 'failed', passed };
  return { fresh, passed, ...(all.length > 0 && { verdict: 'unclear' as const }) };
}

/** By the day of the wipe where each has one; else as they came. */
function inOrder(all: readonly Either[]): readonly Either[] {
  if (all.some(({ wipedOn }) => wipedOn === undefined)) return all;
  return [...all].sort((a, b) => (a.wipedOn ?? '').localeCompare(b.wipedOn ?? ''));
}

const copied = [
  'result',
  'wipedOn',
  'standard',
  'revision',
  'method',
  'tool',
  'fileHash',
] as const satisfies readonly (keyof CertificateContent & keyof ReportLine)[];

function contentOf(
  line: ReportLine,
  about: Pick<CertificateContent, 'organisation' | 'refurbisher' | 'device'>,
): NewCertificate | undefined {
  if (line.certificate === undefined) return undefined;
  const more = copied.flatMap((field) =>
    line[field] === undefined ? [] : [[field, line[field]] as const],
  );
  const content: CertificateContent = {
    ...about,
    number: line.certificate,
    serial: line.serial ?? line.imei ?? line.tag ?? '',
    ...(Object.fromEntries(more) as Pick<ReportLine, (typeof copied)[number]>),
  };
  return { ...content, _id: certificateId(content) };
}
