import type { Period } from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import type { Device } from '../../../domain/device';
import type { Organisation } from '../../../domain/organisation';
import type { Day } from '../../../domain/time';
import type { ScopedFilter } from '../../../store/scoped';
import type { World } from '../../world';
import type { DeviceFigures, OverdueUnit } from './device-figures';
import { returnFigures, type ReturnFigures } from './return-figures';

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

  async lost(organisation: string, scope: Scope): Promise<number> {
    return (await this.devices(organisation, scope, { 'lifecycle.state': 'lost' })).length;
  }

  async unreported(organisation: string, scope: Scope, before: Date): Promise<number> {
    const state = { 'lifecycle.state': 'with-refurbisher', 'lifecycle.since': { $lt: before } };
    return (await this.devices(organisation, scope, state)).length;
  }

  returns(organisation: string, scope: Scope, period: Period, today: Day): Promise<ReturnFigures> {
    return returnFigures(this.world, organisation, scope, period, today);
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
  ): Promise<readonly Device[]> {
    const found = await this.world.store
      .of(organisation)
      .devices.find(filter, { projection: looked })
      .toArray();
    return administrations === undefined
      ? found
      : found.filter(({ administration }) => administrations.includes(administration ?? ''));
  }
}

function holderOf({ lifecycle }: Device): string | undefined {
  return 'holder' in lifecycle ? lifecycle.holder : undefined;
}
