import { monthsLater } from '../../../domain/co2/month';
import type { Period } from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import { instantsOf } from '../../../domain/co2/monthly/schedule';
import type { Device } from '../../../domain/device';
import type { Organisation } from '../../../domain/organisation';
import { dayOf, daysBetween, type Day } from '../../../domain/time';
import type { ScopedFilter } from '../../../store/scoped';
import type { World } from '../../world';
import type { DeviceFigures, OverdueUnit } from './device-figures';

const after = [
  'returned',
  'awaiting-pickup',
  'with-refurbisher',
  'wiped',
  'reused',
  'recycled',
  'scrapped',
];
const wiped = ['wiped', 'reused', 'recycled', 'scrapped'];
const outside = ['in-use', 'return-requested', 'lost'];
const looked = { kind: 1, administration: 1, lifecycle: 1 } as const;

/** Counts the devices themselves; each query reads what the months or what is late, never the inventory. */
export class CountedDevices implements DeviceFigures {
  constructor(private readonly world: World) {}

  async overdue(
    organisation: Organisation,
    scope: Scope,
    today: Day,
  ): Promise<readonly OverdueUnit[]> {
    const units = new Map<string, OverdueUnit>();
    for (const { device, unit } of await this.late(organisation, scope, today)) {
      const key = `${device.kind} ${unit}`;
      const { administration } = device;
      units.set(key, {
        unit,
        kind: device.kind,
        ...(administration !== undefined && { administration }),
        count: (units.get(key)?.count ?? 0) + 1,
      });
    }
    return [...units.values()];
  }

  async holders(
    organisation: Organisation,
    scope: Scope,
    wanted: Pick<OverdueUnit, 'unit' | 'kind'>,
    today: Day,
  ): Promise<readonly string[]> {
    const late = await this.late(organisation, scope, today);
    const theirs = late.filter(
      ({ device, unit }) => unit === wanted.unit && device.kind === wanted.kind,
    );
    return [...new Set(theirs.flatMap(({ device }) => holderOf(device) ?? []))];
  }

  async missing(organisation: string, scope: Scope): Promise<number> {
    return (await this.devices(organisation, scope, { 'lifecycle.state': 'lost' })).length;
  }

  async unreported(organisation: string, scope: Scope, before: Date): Promise<number> {
    const state = { 'lifecycle.state': 'with-refurbisher', 'lifecycle.since': { $lt: before } };
    return (await this.devices(organisation, scope, state)).length;
  }

  async returnRate(
    organisation: string,
    scope: Scope,
    period: Period,
  ): Promise<number | undefined> {
    const days = daysOf(period);
    const back = await this.devices(organisation, scope, {
      'lifecycle.state': { $in: after },
      'lifecycle.endOfUse': days,
    });
    const out = await this.devices(organisation, scope, {
      'lifecycle.state': { $in: outside },
      'lifecycle.due': days,
    });
    const all = back.length + out.length;
    return all === 0 ? undefined : back.length / all;
  }

  async daysToWipe(
    organisation: string,
    scope: Scope,
    period: Period,
  ): Promise<number | undefined> {
    const from = instantsOf(period.from).from;
    const { to } = instantsOf(period.to);
    const since = { 'lifecycle.state': { $in: wiped }, 'lifecycle.since': { $gte: from } };
    const devices = await this.devices(organisation, scope, since, true);
    const days = devices
      .flatMap((device) => wipeDays(device, from, to) ?? [])
      .sort((a, b) => a - b);
    return days[Math.floor((days.length - 1) / 2)];
  }

  private async late(
    organisation: Organisation,
    scope: Scope,
    today: Day,
  ): Promise<readonly { readonly device: Device; readonly unit: string }[]> {
    const overdue = { 'lifecycle.state': 'in-use', 'lifecycle.due': { $lt: today } };
    const devices = await this.devices(organisation._id, scope, overdue);
    return Promise.all(
      devices.map(async (device) => ({ device, unit: await this.unitOf(organisation, device) })),
    );
  }

  /** The department of who has it; of a shared device, or of somebody unknown, the administration. */
  private async unitOf(organisation: Organisation, device: Device): Promise<string> {
    const holder = holderOf(device);
    const profile =
      holder === undefined
        ? undefined
        : await this.world.directory.profile(organisation.tenant, holder);
    const administration = organisation.administrations.find(
      ({ id }) => id === device.administration,
    );
    return profile?.department ?? administration?.name.sv ?? organisation.name;
  }

  private async devices(
    organisation: string,
    { administrations }: Scope,
    filter: ScopedFilter,
    chains = false,
  ): Promise<readonly Device[]> {
    const projection = chains ? { ...looked, chain: 1 as const } : looked;
    const found = await this.world.store
      .of(organisation)
      .devices.find(filter, { projection })
      .toArray();
    return administrations === undefined
      ? found
      : found.filter(({ administration }) => administrations.includes(administration ?? ''));
  }
}

function holderOf({ lifecycle }: Device): string | undefined {
  return 'holder' in lifecycle ? lifecycle.holder : undefined;
}

function daysOf({ from, to }: Period): { readonly $gte: Day; readonly $lt: Day } {
  return { $gte: `${from}-01`, $lt: `${monthsLater(to, 1)}-01` };
}

/** Undefined where the wipe was not in the months, or nobody knows when the use ended. */
function wipeDays({ lifecycle, chain }: Device, from: Date, to: Date): number | undefined {
  const wipe = chain.findLast(({ what, at }) => what === 'wipe' && at >= from && at < to);
  const end = 'endOfUse' in lifecycle ? lifecycle.endOfUse : undefined;
  if (wipe === undefined || end === undefined) return undefined;
  return Math.max(0, daysBetween(end, dayOf(wipe.at)));
}
