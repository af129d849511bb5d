import type { Device } from '../../domain/device';
import type { DeviceLine } from '../../domain/device-view';
import type { Organisation } from '../../domain/organisation';
import { horizon } from '../../domain/returns/due';
import { policyOf } from '../../domain/returns/policy';
import type { AttentionLine, AttentionView, DigestView } from '../../domain/returns/views';
import { dayOf, daysAfter, daysBetween } from '../../domain/time';
import { administrationName } from '../request-views';
import type { World } from '../world';
import type { DueDigests } from './due-digests';
import { devicesWith, nameOf } from './names';

/** More devices than these would be no digest; each has three buttons. */
const mostDevices = 5;
const mostLines = 6;

/** How many without a date are looked for; whoever has more begins with these. */
const mostUndated = 100;

/** Draws digests and IT's list from what is true now. */
export class DueViews {
  constructor(
    private readonly world: World,
    private readonly digests: DueDigests,
  ) {}

  /** A person's own; without lines when nothing is due. */
  async digest(organisation: Organisation, oid: string, now: Date): Promise<DigestView> {
    const lines = await this.due(organisation, oid, horizon(dayOf(now)), now);
    const { off = false, snoozedUntil } = (await this.digests.of(organisation._id, oid)) ?? {};
    return {
      ...frame(organisation, lines),
      for: 'holder',
      off,
      ...(snoozedUntil !== undefined && snoozedUntil > dayOf(now) && { snoozedUntil }),
    };
  }

  /** What a manager reads of somebody: only what should have come back. */
  async ofHolder(organisation: Organisation, oid: string, now: Date): Promise<DigestView> {
    const lines = await this.due(organisation, oid, daysAfter(dayOf(now), -1), now);
    const holder = await nameOf(this.world, organisation, oid);
    return {
      ...frame(organisation, lines),
      for: 'manager',
      off: false,
      ...(holder !== undefined && { holder }),
    };
  }

  /** What somebody has to look after: missing, lost, nobody's, and what has no date. */
  async attention(organisation: Organisation, now: Date): Promise<AttentionView> {
    const today = dayOf(now);
    const { devices } = this.world.store.of(organisation._id);
    const inUse = { 'lifecycle.state': 'in-use' };
    const late = { $lte: daysAfter(today, -policyOf(organisation).missingAfterDays) };
    const soon = { $lte: horizon(today) };
    const missing = { ...inUse, 'lifecycle.due': late };
    const announced = { 'lifecycle.state': 'return-requested', 'lifecycle.due': late };
    const lost = { 'lifecycle.state': 'lost' };
    const shared = { ...inUse, 'lifecycle.due': soon, 'lifecycle.holder': { $exists: false } };
    const byDue = { sort: { 'lifecycle.due': 1 }, limit: mostLines } as const;
    const found = {
      missing: [
        ...(await devices.find(missing, byDue).toArray()),
        ...(await devices.find(announced, byDue).toArray()),
      ],
      lost: await devices.find(lost, { limit: mostLines }).toArray(),
      shared: await devices.find(shared, byDue).toArray(),
      'no-due': await this.first(organisation._id, 'lifecycle.due'),
      'no-purchase': await this.first(organisation._id, 'acquired'),
    };
    const lines = await Promise.all(
      Object.entries(found).flatMap(([why, some]) =>
        some
          .slice(0, mostLines)
          .map((device) => this.line(organisation, device, why as AttentionLine['why'], today)),
      ),
    );
    return {
      demo: organisation.demo === true,
      lines,
      counts: {
        missing:
          (await devices.countDocuments(missing)) + (await devices.countDocuments(announced)),
        lost: await devices.countDocuments(lost),
        shared: await devices.countDocuments(shared),
        'no-due': found['no-due'].length,
        'no-purchase': found['no-purchase'].length,
      },
    };
  }

  private async due(
    organisation: Organisation,
    oid: string,
    until: string,
    now: Date,
  ): Promise<readonly DeviceLine[]> {
    const held = await devicesWith(this.world, organisation._id, oid);
    return held
      .map((device) => lineOf(device, dayOf(now)))
      .filter(
        ({ due, state, daysLeft = 0 }) =>
          due !== undefined && due <= until && (state === 'in-use' || daysLeft < 0),
      );
  }

  /** Those without the date: in its index they stand first. */
  private async first(
    organisation: string,
    path: 'lifecycle.due' | 'acquired',
  ): Promise<readonly Device[]> {
    const found = await this.world.store
      .of(organisation)
      .devices.find({ 'lifecycle.state': 'in-use' }, { sort: { [path]: 1 }, limit: mostUndated })
      .toArray();
    return found.filter(({ lifecycle, acquired }) =>
      path === 'acquired'
        ? acquired === undefined
        : lifecycle.state === 'in-use' && lifecycle.due === undefined,
    );
  }

  private async line(
    organisation: Organisation,
    { lifecycle, tag, model, kind, serial, administration }: Device,
    why: AttentionLine['why'],
    today: string,
  ): Promise<AttentionLine> {
    const oid = 'holder' in lifecycle ? lifecycle.holder : undefined;
    const holder = await nameOf(this.world, organisation, oid);
    const since =
      lifecycle.state === 'lost'
        ? dayOf(lifecycle.since)
        : 'due' in lifecycle
          ? lifecycle.due
          : undefined;
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

function frame(
  { demo }: Organisation,
  lines: readonly DeviceLine[],
): Pick<DigestView, 'demo' | 'lines' | 'more'> {
  return {
    demo: demo === true,
    lines: lines.slice(0, mostDevices),
    more: Math.max(0, lines.length - mostDevices),
  };
}

function lineOf({ tag, model, kind, lifecycle }: Device, today: string): DeviceLine {
  const due = 'due' in lifecycle ? lifecycle.due : undefined;
  return {
    tag,
    model,
    kind,
    state: lifecycle.state,
    ...(due !== undefined && { due, daysLeft: daysBetween(today, due) }),
  };
}
