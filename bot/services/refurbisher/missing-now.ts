import type { Device } from '../../domain/device';
import type { Fate } from '../../domain/refurbisher/key-figures';
import type { Day } from '../../domain/time';
import type { World } from '../world';

const looked = { administration: 1, lifecycle: 1 } as const;

/** In somebody's use past its due day, announced and not handed in, or lost before it came back. */
export async function missingNow(
  { store }: Pick<World, 'store'>,
  organisation: string,
  today: Day,
): Promise<readonly Fate[]> {
  const { devices } = store.of(organisation);
  const late = ['in-use', 'return-requested'].map((state) =>
    devices
      .find({ 'lifecycle.state': state, 'lifecycle.due': { $lt: today } }, { projection: looked })
      .toArray(),
  );
  const lost = devices.find({ 'lifecycle.state': 'lost' }, { projection: looked }).toArray();
  const found = (await Promise.all([...late, lost])).flat();
  return found.filter(({ lifecycle }) => !cameBack(lifecycle)).map(missingFate);
}

function cameBack(lifecycle: Device['lifecycle']): boolean {
  return 'endOfUse' in lifecycle && lifecycle.endOfUse !== undefined;
}

function missingFate({ _id, administration, lifecycle }: Device): Fate {
  const due = 'due' in lifecycle ? lifecycle.due : undefined;
  return {
    device: _id,
    ...(administration !== undefined && { administration }),
    ...(due !== undefined && { due }),
  };
}
