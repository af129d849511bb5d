import type { ManagedDevice, ManagedDevices } from '../services/managed-devices';
import { type Answer, textOf } from './answer';
import type { Graph } from './graph';

const needs = 'DeviceManagementManagedDevices.Read.All';
const path = '/deviceManagement/managedDevices';
const fields =
  'id,serialNumber,deviceName,manufacturer,model,operatingSystem,userId,lastSyncDateTime,managedDeviceOwnerType';
/** Milliseconds for the whole list: a person waits, but for thousands of devices. */
const patience = 60_000;

/**
 * Intune's devices through Microsoft Graph. Give it a Graph of its own: when Intune asks for peace, the
 * directory, which every turn needs, must not be left alone as well.
 */
export class GraphIntune implements ManagedDevices {
  constructor(
    private readonly graph: Graph,
    private readonly deadline: () => AbortSignal = () => AbortSignal.timeout(patience),
  ) {}

  async all(tenant: string): Promise<readonly ManagedDevice[]> {
    const ask = { needs, deadline: this.deadline() };
    const found = await this.graph.of(tenant).list(`${path}?$select=${fields}&$top=1000`, ask);
    return (found ?? []).map(deviceOf).filter((one) => one !== undefined);
  }

  async one(tenant: string, id: string): Promise<ManagedDevice | undefined> {
    if (!/^[\da-f-]{36}$/iu.test(id)) return undefined;
    const found = await this.graph.of(tenant).get(`${path}/${id}?$select=${fields}`, { needs });
    return found && deviceOf(found);
  }
}

function deviceOf(answer: Answer): ManagedDevice | undefined {
  const id = textOf(answer, 'id');
  if (id === undefined) return undefined;
  const seen = seenOf(textOf(answer, 'lastSyncDateTime'));
  const known = {
    serial: textOf(answer, 'serialNumber'),
    name: textOf(answer, 'deviceName'),
    maker: textOf(answer, 'manufacturer'),
    model: textOf(answer, 'model'),
    user: textOf(answer, 'userId'),
  };
  const texts = Object.fromEntries(Object.entries(known).filter(([, text]) => text !== undefined));
  const system = textOf(answer, 'operatingSystem') ?? '';
  return {
    id,
    ...texts,
    kind: /ios|ipados|android/iu.test(system) ? 'phone' : 'computer',
    ...(seen !== undefined && { seen }),
    personal: textOf(answer, 'managedDeviceOwnerType') === 'personal',
  };
}

/** Graph says the year 1 for one that has never reported. */
function seenOf(text = ''): Date | undefined {
  const seen = new Date(text);
  return Number.isNaN(seen.getTime()) || seen.getFullYear() < 2000 ? undefined : seen;
}
