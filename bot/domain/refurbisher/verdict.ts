import type { Facts } from '../errors';
import { certified, type Certified } from './certified';
import type { DifferenceKind } from './difference';
import type { Known } from './known';
import type { Matched } from './naming';
import type { PlannedDevice, Told } from './plan';
import type { ReportLine } from './report-line';
import type { Outcome } from './report-values';
import { conflictsIn, mergedIn, newsOf } from './told';

/** What all rows of one consigned device come to. */
export interface Verdict {
  /** Absent when there is nothing new. */
  readonly planned?: PlannedDevice;
  readonly problems: readonly { readonly kind: DifferenceKind; readonly facts: Facts }[];
  /** It is proved to be wiped, so that cases which waited for the proof are settled. */
  readonly proved: boolean;
}

type Problem = Verdict['problems'][number];

/** In which state of a device each outcome ends; parts are taken from what is then recycled. */
export const stateOf: Readonly<Record<Outcome, 'reused' | 'recycled' | 'scrapped'>> = {
  reused: 'reused',
  parts: 'recycled',
  recycled: 'recycled',
  scrapped: 'scrapped',
};

const outside = ['with-refurbisher', 'wiped', 'reused', 'recycled', 'scrapped'];

/** Decides for one device of the consignment. `receipts`: whether the report has a column for them. */
export function verdictOn(
  device: Matched,
  lines: readonly ReportLine[],
  known: Known,
  receipts: boolean,
): Verdict {
  if (!outside.includes(device.lifecycle.state)) {
    const facts = { state: device.lifecycle.state };
    return { problems: [{ kind: 'unexpected-state', facts }], proved: false };
  }
  const shared = lines.filter((line) => isShared(line, device, known));
  const own = lines.filter((line) => !shared.includes(line));
  const about = {
    organisation: known.consignment.organisation,
    refurbisher: known.consignment.refurbisher,
    device: device._id,
  };
  const proof = certified(own, about, known.certificates.get(device._id) ?? []);
  const merged = mergedIn(lines, receipts);
  const before = known.told.get(device._id) ?? {};
  const ending = endingOf(device, merged.outcome, proof, before.outcome);
  const problems = [
    ...shared.map(({ certificate = '' }): Problem => ({
      kind: 'certificate-shared',
      facts: { certificate },
    })),
    ...conflictsIn(lines).map((field): Problem => ({
      kind: 'conflicting-lines',
      facts: { field },
    })),
    ...wipeProblems(proof, merged.outcome),
    ...ending.problems,
    ...receiptProblems(proof, { ...before, ...merged }, receipts),
    ...lines.flatMap(unreadableIn),
  ];
  const wipe =
    device.lifecycle.state === 'with-refurbisher' && proof.proof !== undefined
      ? { wipe: proof.proof }
      : {};
  const outcome = ending.outcome === undefined ? {} : { outcome: ending.outcome };
  const told = newsOf({ ...merged, outcome: undefined, ...outcome }, before);
  const planned: PlannedDevice = {
    device: device._id,
    tag: device.tag,
    line: lines[0]?.line ?? 0,
    certificates: proof.fresh,
    ...wipe,
    ...outcome,
    told,
  };
  return { ...(isNews(planned) && { planned }), problems, proved: proof.verdict === 'passed' };
}

function isNews({ certificates, wipe, outcome, told }: PlannedDevice): boolean {
  const steps = wipe !== undefined || outcome !== undefined;
  return steps || certificates.length > 0 || Object.keys(told).length > 0;
}

function isShared({ certificate }: ReportLine, { _id }: Matched, { numbers }: Known): boolean {
  const owner = certificate === undefined ? undefined : numbers.get(certificate);
  return owner !== undefined && owner !== _id;
}

function wipeProblems(proof: Certified, outcome: Outcome | undefined): readonly Problem[] {
  const problems: Problem[] = [];
  if (proof.passed > 1)
    problems.push({ kind: 'wiped-twice', facts: { certificates: proof.passed } });
  if (proof.verdict === 'failed') {
    const kind = outcome === 'reused' ? 'reuse-refused' : 'wipe-failed';
    problems.push({ kind, facts: {} });
  }
  if (proof.verdict === 'unclear') problems.push({ kind: 'wipe-unclear', facts: {} });
  return problems;
}

interface Ending {
  readonly outcome?: Outcome;
  readonly problems: readonly Problem[];
}

/** A device can't be closed without a certificate, and a failed wipe closes nothing. */
function endingOf(
  { lifecycle: { state } }: Matched,
  outcome: Outcome | undefined,
  { verdict, proof }: Certified,
  before: Outcome | undefined,
): Ending {
  if (outcome === undefined) return { problems: [] };
  if (state === 'reused' || state === 'recycled' || state === 'scrapped')
    return alreadyEnded(state, outcome, before);
  if (proof !== undefined) return { outcome, problems: [] };
  // Failed, or unclear: that is a difference already.
  if (verdict !== undefined) return { problems: [] };
  return state === 'wiped'
    ? { outcome, problems: [] }
    : { problems: [{ kind: 'no-certificate', facts: { outcome } }] };
}

function alreadyEnded(state: string, outcome: Outcome, before: Outcome | undefined): Ending {
  const same = state === stateOf[outcome] && (before ?? outcome) === outcome;
  const facts = { before: before ?? state, outcome };
  return { problems: same ? [] : [{ kind: 'outcome-changed', facts }] };
}

function receiptProblems(
  { verdict }: Certified,
  { received }: Told,
  receipts: boolean,
): readonly Problem[] {
  const unseen = receipts && received === undefined && verdict !== undefined;
  return unseen ? [{ kind: 'no-receipt', facts: {} }] : [];
}

function unreadableIn({ line, unreadable }: ReportLine): readonly Problem[] {
  return unreadable.map(({ field, text }) => ({
    kind: 'unreadable',
    facts: { line, field, text },
  }));
}
