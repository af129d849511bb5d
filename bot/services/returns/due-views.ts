import type { Device } from '../../domain/device';
import type { DeviceLine } from '../../domain/device-view';
import type { Organisation } from '../../domain/organisation';
import { horizon } from '../../domain/returns/due';
import type { DigestView } from '../../domain/returns/views';
import { dayOf, daysAfter, daysBetween } from '../../domain/time';
import type { World } from '../world';
import type { DueDigests } from './due-digests';
import { devicesWith, nameOf } from './names';

/** More devices than these would be no digest; each has three buttons. */
const mostDevices = 5;

/** Draws digests from what is true now. */
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
