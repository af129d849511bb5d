import type { Device } from '../../domain/device';
import type { Organisation } from '../../domain/organisation';
import { horizon } from '../../domain/returns/due';
import { policyOf } from '../../domain/returns/policy';
import type { AttentionLine, AttentionView } from '../../domain/returns/views';
import { dayOf, daysAfter, daysBetween, type Day } from '../../domain/time';
import type { ScopedDocuments } from '../../store/scoped';
import { administrationName } from '../request-views';
import type { World } from '../world';
import { nameOf } from './names';

type Why = AttentionLine['why'];
type Found = Readonly<Record<Why, readonly Device[]>>;

/** Of each kind; the rest is in the file. */
const mostLines = 6;

/** How many are looked for at first where the date is missing; ten times as many while all of them lack it. */
const firstUndated = 100;

/** How many names are asked of the directory at a time. */
const atOnce = 10;

/** IT's list of what somebody has to look after: missing, lost, nobody's, and what has no date. */
export class AttentionViews {
  constructor(private readonly world: World) {}

  /** The first of each kind, and how many there are. */
  async view(organisation: Organisation, now: Date): Promise<AttentionView> {
    const found = await this.found(organisation, dayOf(now));
    const some = Object.entries(found).flatMap(([why, devices]) =>
      devices.slice(0, mostLines).map((device) => ({ why: why as Why, device })),
    );
    const counts = Object.fromEntries(
      Object.entries(found).map(([why, devices]) => [why, devices.length]),
    ) as AttentionView['counts'];
    const lines = await this.lines(organisation, some, dayOf(now));
    return { demo: organisation.demo === true, lines, counts };
  }

  /** Every one of them, for a file. */
  async all(organisation: Organisation, now: Date): Promise<readonly AttentionLine[]> {
    const found = await this.found(organisation, dayOf(now));
    const all = Object.entries(found).flatMap(([why, devices]) =>
      devices.map((device) => ({ why: why as Why, device })),
    );
    return this.lines(organisation, all, dayOf(now));
  }

  private async found(organisation: Organisation, today: Day): Promise<Found> {
    const { devices } = this.world.store.of(organisation._id);
    const inUse = { 'lifecycle.state': 'in-use' };
    const late = { $lte: daysAfter(today, -policyOf(organisation).missingAfterDays) };
    const soon = { 'lifecycle.due': { $lte: horizon(today) } };
    const byDue = { sort: { 'lifecycle.due': 1 } } as const;
    const announced = { 'lifecycle.state': 'return-requested', 'lifecycle.due': late };
    const nobodys = { 'lifecycle.holder': { $exists: false } };
    return {
      missing: [
        ...(await devices.find({ ...inUse, 'lifecycle.due': late }, byDue).toArray()),
        ...(await devices.find(announced, byDue).toArray()),
      ],
      lost: await devices.find({ 'lifecycle.state': 'lost' }).toArray(),
      shared: await devices.find({ ...inUse, ...soon, ...nobodys }, byDue).toArray(),
      'no-due': await undated(devices, 'lifecycle.due', ({ lifecycle }) => !('due' in lifecycle)),
      'no-purchase': await undated(devices, 'acquired', (device) => !('acquired' in device)),
    };
  }

  private async lines(
    organisation: Organisation,
    some: readonly { readonly why: Why; readonly device: Device }[],
    today: Day,
  ): Promise<readonly AttentionLine[]> {
    const lines: AttentionLine[] = [];
    for (let from = 0; from < some.length; from += atOnce) {
      const next = some.slice(from, from + atOnce);
      const drawn = next.map(({ why, device }) => this.line(organisation, device, why, today));
      lines.push(...(await Promise.all(drawn)));
    }
    return lines;
  }

  private async line(
    organisation: Organisation,
    { lifecycle, tag, model, kind, serial, administration }: Device,
    why: Why,
    today: Day,
  ): Promise<AttentionLine> {
    const oid = 'holder' in lifecycle ? lifecycle.holder : undefined;
    const holder = await nameOf(this.world, organisation, oid);
    const since = sinceOf(lifecycle);
    return {
      why,
      tag,
      model,
      kind,
      ...(serial !== undefined && { serial }),
      ...(holder !== undefined && { holder }),
      ...(administration !== undefined && {
        administration: administrationName(organisation, administration),
      }),
      ...(since !== undefined && { days: daysBetween(since, today) }),
    };
  }
}

/** The day it went missing, or should have come back. */
function sinceOf(lifecycle: Device['lifecycle']): Day | undefined {
  if (lifecycle.state === 'lost') return dayOf(lifecycle.since);
  return 'due' in lifecycle ? lifecycle.due : undefined;
}

/** What is in use without the date: in its index they stand first, so that no more than these are read. */
async function undated(
  devices: ScopedDocuments<Device>,
  path: 'lifecycle.due' | 'acquired',
  lacksIt: (device: Device) => boolean,
): Promise<readonly Device[]> {
  for (let limit = firstUndated; ; limit *= 10) {
    const first = await devices
      .find({ 'lifecycle.state': 'in-use' }, { sort: { [path]: 1 }, limit })
      .toArray();
    const without = first.filter(lacksIt);
    if (without.length < limit) return without;
  }
}
