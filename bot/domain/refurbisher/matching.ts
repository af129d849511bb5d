import { comparable } from '../device';
import { differenceId, settledByProof, type PlannedDifference } from './difference';
import type { Known } from './known';
import { nameOf, withoutZeros, type Matched, type Named } from './naming';
import { summaryOf, type PlannedDevice, type ReportPlan } from './plan';
import type { ReportContents, ReportLine } from './report-line';
import { verdictOn, type Verdict } from './verdict';

/**
 * The three-way match: what was sent, what the refurbisher received, and what they certify, by serial
 * number. Says everything that applying the report will do, and does nothing itself.
 */
export function matchReport(contents: ReportContents, known: Known): ReportPlan {
  const matching = new Matching(contents, known);
  const groups = matching.groups();
  const devices = groups.flatMap(([device, lines]) => matching.judge(device, lines));
  matching.findMissing(new Set(groups.map(([{ _id }]) => _id)));
  const differences = matching.newDifferences();
  const settles = matching.settled();
  return {
    devices,
    differences,
    settles,
    summary: summaryOf(
      contents.lines.length,
      matching.named,
      devices,
      differences.length,
      settles.length,
    ),
  };
}

class Matching {
  /** Consigned devices that the rows name. */
  named = 0;
  private readonly found = new Map<string, PlannedDifference>();
  private readonly proved = new Set<string>();
  private readonly reported = new Set<string>();
  private readonly numbers: Map<string, string>;
  private readonly gone: ReadonlySet<string>;
  private readonly receipts: boolean;

  constructor(
    private readonly contents: ReportContents,
    private readonly known: Known,
  ) {
    const { lines } = known.consignment;
    this.gone = new Set(lines.filter(({ place }) => place === 'gone').map(({ device }) => device));
    this.receipts = contents.columns.names.received !== undefined;
    this.numbers = new Map(known.numbers);
  }

  /** The rows by device; rows that name none become differences. */
  groups(): readonly (readonly [Matched, readonly ReportLine[]])[] {
    const zeros = this.zerosLost();
    const groups = new Map<string, [Matched, ReportLine[]]>();
    for (const line of this.contents.lines) {
      const named = nameOf(line, this.known.deviceOf, zeros);
      if ('problem' in named) this.addNameless(named);
      else {
        const group = groups.get(named.device._id);
        if (group === undefined) groups.set(named.device._id, [named.device, [line]]);
        else group[1].push(line);
      }
    }
    return [...groups.values()];
  }

  judge(device: Matched, lines: readonly ReportLine[]): readonly PlannedDevice[] {
    if (!this.gone.has(device._id)) {
      const { state } = device.lifecycle;
      this.add('extra', device, { state, line: lines[0]?.line ?? 0 });
      return [];
    }
    this.named += 1;
    if (this.saysItNeverCame(device, lines)) return [];
    const known = { ...this.known, numbers: this.numbers };
    const verdict = verdictOn(device, lines, known, this.receipts);
    this.remember(device, lines, verdict);
    return verdict.planned === undefined ? [] : [verdict.planned];
  }

  /** What went, and nobody has ever said anything of. */
  findMissing(inReport: ReadonlySet<string>): void {
    for (const { device, place } of this.known.consignment.lines) {
      if (place !== 'gone' || inReport.has(device) || this.known.told.has(device)) continue;
      const now = this.known.devices.get(device);
      if (now?.lifecycle.state === 'with-refurbisher') this.add('missing', now, {});
    }
  }

  /** A difference that is a case already, open or closed, is no new one. */
  newDifferences(): readonly PlannedDifference[] {
    return [...this.found.values()].filter(({ _id }) => {
      const stage = this.known.differences.get(_id);
      return stage === undefined || stage === 'withdrawn';
    });
  }

  settled(): readonly string[] {
    const { consignment, differences } = this.known;
    const idsOf = (tag: string, kinds: readonly PlannedDifference['kind'][]): readonly string[] =>
      kinds.map((kind) => differenceId(consignment._id, kind, tag));
    return [
      ...[...this.reported].flatMap((tag) => idsOf(tag, ['missing'])),
      ...[...this.proved].flatMap((tag) => idsOf(tag, settledByProof)),
    ].filter((id) => differences.get(id) === 'open' && !this.found.has(id));
  }

  private saysItNeverCame(device: Matched, lines: readonly ReportLine[]): boolean {
    const came = ({ received, certificate, outcome }: ReportLine): boolean =>
      certificate !== undefined ||
      (received !== false && (!this.receipts || received !== undefined || outcome !== undefined));
    const never = !lines.some(came);
    if (never) this.add('missing', device, { line: lines[0]?.line ?? 0 });
    return never;
  }

  private remember(device: Matched, lines: readonly ReportLine[], verdict: Verdict): void {
    this.reported.add(device.tag);
    if (verdict.proved) this.proved.add(device.tag);
    for (const { certificate } of lines)
      if (certificate !== undefined && !this.numbers.has(certificate))
        this.numbers.set(certificate, device._id);
    for (const { kind, facts } of verdict.problems) {
      const about = kind === 'unreadable' || kind === 'conflicting-lines' ? facts['field'] : '';
      this.add(kind, device, facts, String(about));
    }
  }

  private add(
    kind: PlannedDifference['kind'],
    { _id: device, tag, serial }: Matched,
    facts: PlannedDifference['facts'],
    more = '',
  ): void {
    const about = more === '' ? tag : `${tag}/${more}`;
    const _id = differenceId(this.known.consignment._id, kind, about);
    this.found.set(_id, { _id, kind, name: serial ?? tag, device, facts: { ...facts, tag } });
  }

  private addNameless(named: Exclude<Named, { readonly device: Matched }>): void {
    const { problem: kind, name, about, facts } = named;
    const _id = differenceId(this.known.consignment._id, kind, about);
    this.found.set(_id, { _id, kind, name, facts });
  }

  /** Finds the consigned serial number that a number would be with its leading zeros. */
  private zerosLost(): (name: string) => string | undefined {
    const all = this.known.consignment.lines.flatMap(({ serial, imei }) =>
      [serial, imei].filter((one): one is string => one?.startsWith('0') === true),
    );
    const byRest = new Map(all.map((name) => [withoutZeros(comparable(name)), name]));
    return (name) => {
      const rest = withoutZeros(comparable(name));
      return rest === undefined ? undefined : byRest.get(rest);
    };
  }
}
