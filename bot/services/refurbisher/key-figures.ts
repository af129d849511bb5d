import type { Device } from '../../domain/device';
import type { Organisation } from '../../domain/organisation';
import {
  keyFigures,
  missingByAge,
  monthsUntil,
  type Fate,
  type KeyFigure,
  type MissingByAge,
  type Month,
} from '../../domain/refurbisher/key-figures';
import { dayOf, daysAfter, type Day } from '../../domain/time';
import type { World } from '../world';
import { fatesOf } from './fates';

/** The figures of giving back, wiping and new life. */
export interface KeyFigures {
  readonly months: readonly Month[];
  /** Each month: all together first, then by administration. */
  readonly figures: readonly KeyFigure[];
  /** Devices that should have come back and have not, by administration. */
  readonly missing: readonly MissingByAge[];
}

/** Wipes and ends of devices that came back so long before the first month are counted in it too. */
const reachBack = 366;

/**
 * Return rate, days to wipe and outcome mix of the last `count` months, this one included, and what is
 * missing now. For IT's cards, the admin tab and the monthly CO2 card. Reads what ended or was due in
 * those months and the year before, not the whole register.
 */
export async function loadKeyFigures(
  world: Pick<World, 'store'>,
  organisation: Pick<Organisation, '_id'>,
  count: number,
  now: Date,
): Promise<KeyFigures> {
  const today = dayOf(now);
  const months = monthsUntil(today.slice(0, 7), count);
  const from = daysAfter(`${months[0] ?? today.slice(0, 7)}-01`, -reachBack);
  const missing = await missingNow(world, organisation._id, today);
  const back = await fatesOf(world, organisation._id, from);
  const fates: readonly Fate[] = [...back, ...missing];
  return {
    months,
    figures: keyFigures(fates, months, today),
    missing: missingByAge(missing, today),
  };
}

const looked = { administration: 1, lifecycle: 1 } as const;

/** In somebody's use past its due day, announced and not handed in, or lost before it came back. */
async function missingNow(
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
