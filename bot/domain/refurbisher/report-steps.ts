import type { Device } from '../device';
import type { Command } from '../lifecycle';
import type { PlannedDevice } from './plan';
import type { Report } from './report';
import { stateOf } from './verdict';
import type { Outcome } from './report-values';

type Planned = Pick<PlannedDevice, 'wipe' | 'outcome'>;
type Current = Pick<Device, 'lifecycle'>;
type Round = Pick<Report, 'consignment' | 'stage'>;

const commandOf: Readonly<Record<Outcome, 'reuse' | 'recycle' | 'scrap'>> = {
  reused: 'reuse',
  parts: 'recycle',
  recycled: 'recycle',
  scrapped: 'scrap',
};

/** The next step that a report takes with a device; undefined when it has taken them all, or can't. */
export function stepFor(
  { lifecycle }: Current,
  { wipe, outcome }: Planned,
  { consignment, stage }: Round,
): Command | undefined {
  const now = stage.since;
  if (lifecycle.state === 'with-refurbisher') {
    const here = wipe !== undefined && lifecycle.consignment === consignment;
    return here ? { type: 'wipe', now, certificate: wipe } : undefined;
  }
  if (lifecycle.state !== 'wiped' || outcome === undefined) return undefined;
  const proved = wipe === undefined || lifecycle.certificate === wipe;
  return proved ? { type: commandOf[outcome], now } : undefined;
}

/** Whether a device is where the report left it, with that certificate. Without steps it is anywhere. */
export function hasArrived({ lifecycle }: Current, { wipe, outcome }: Planned): boolean {
  if (wipe === undefined && outcome === undefined) return true;
  const end = outcome === undefined ? 'wiped' : stateOf[outcome];
  if (lifecycle.state !== end || !('certificate' in lifecycle)) return false;
  return wipe === undefined || lifecycle.certificate === wipe;
}

/** The next step back; undefined when the device is where it was before, or has gone on since. */
export function stepBackFor(
  { lifecycle }: Current,
  { wipe, outcome }: Planned,
  { consignment, stage }: Round,
): Command | undefined {
  const now = stage.since;
  const certified = 'certificate' in lifecycle ? lifecycle.certificate : undefined;
  if (certified === undefined || (wipe !== undefined && certified !== wipe)) return undefined;
  if (outcome !== undefined && lifecycle.state === stateOf[outcome])
    return { type: 'withdraw-outcome', now };
  const wiped = lifecycle.state === 'wiped' && wipe !== undefined;
  return wiped ? { type: 'withdraw-wipe', now, consignment } : undefined;
}
