import type { Device } from '../device';
import type { Command, Lifecycle } from '../lifecycle';
import type { Consignment, ConsignmentLine } from './consignment';

/**
 * A consignment leads and its devices follow: the next step that brings a device in line with its place
 * on the list; 'take-off' when the device is somewhere else and the list must give way; undefined when
 * they agree. Safe to ask again after any interruption.
 */
export function followConsignment(
  { lifecycle }: Pick<Device, 'lifecycle'>,
  line: Pick<ConsignmentLine, 'place'> | undefined,
  { _id, stage }: Pick<Consignment, '_id' | 'stage'>,
  now: Date,
): Command | 'take-off' | undefined {
  const packed = lifecycle.state === 'awaiting-pickup' && lifecycle.consignment === _id;
  switch (line?.place) {
    case 'listed':
      return packed ? undefined : toBePacked(lifecycle, _id, now);
    case 'gone':
      return leaving(lifecycle, packed, { _id, stage }, now);
    case 'out':
    case 'left-behind':
    case undefined:
      return packed ? { type: 'leave-behind', now } : undefined;
  }
}

function toBePacked(lifecycle: Lifecycle, consignment: string, now: Date): Command | 'take-off' {
  return lifecycle.state === 'returned' ? { type: 'collect', now, consignment } : 'take-off';
}

/** What went is packed first, where the process died between the two, and no later than it left. */
function leaving(
  lifecycle: Lifecycle,
  packed: boolean,
  { _id, stage }: Pick<Consignment, '_id' | 'stage'>,
  now: Date,
): Command | undefined {
  if (packed) return { type: 'pick-up', now };
  const before = lifecycle.state === 'returned' && lifecycle.since <= stage.since;
  return before ? { type: 'collect', now, consignment: _id } : undefined;
}
