import { nextEvent, type ChainEvent } from './chain';
import type { Command, Lifecycle } from './lifecycle';
import { decide } from './lifecycle-steps';
import type { Message } from './message';
import type { DeviceKind } from './product';
import type { Day } from './time';

/** A computer or phone that the organisation owns, or is responsible for. */
export interface Device {
  readonly _id: string;
  readonly organisation: string;
  readonly kind: DeviceKind;
  /** The catalogue's product; absent for what nobody knew of before it came back. */
  readonly product?: string;
  /** The product it was when new: for a used one on the shelf that the catalogue has no place for. */
  readonly usedOf?: string;
  /** The maker's name for it: "Lenovo ThinkPad T14 Gen 4". */
  readonly model: string;
  readonly serial?: string;
  /** The IT unit's own label: "KLP-00123". */
  readonly tag: string;
  readonly imei?: string;
  readonly acquired?: Day;
  /** SEK without VAT. */
  readonly price?: number;
  /** The administration that rents it, or rented it last. */
  readonly administration?: string;
  /** Everything it can be found by, in small letters: each word has a place in an index. */
  readonly words: readonly string[];
  /** What must be one of a kind within the organisation: serial, tag, IMEI. See deviceKeys. */
  readonly keys: readonly string[];
  readonly lifecycle: Lifecycle;
  readonly version: number;
  readonly chain: readonly ChainEvent[];
  /** Messages that the last changes promised and that nobody has taken on yet. */
  readonly outbox: readonly Message[];
}

/** Serial numbers and tags as they are compared: capitals, without the spaces and dashes people put in or leave out. */
export function comparable(identity: string): string {
  return identity.toUpperCase().replace(/[\s-]+/gu, '');
}

/** The unique keys of a device: no other in the organisation may have one of them. A dash in place of a serial is none. */
export function deviceKeys(
  device: Pick<Device, 'organisation' | 'serial' | 'tag' | 'imei'>,
): readonly string[] {
  const parts = { serial: device.serial, tag: device.tag, imei: device.imei };
  return Object.entries(parts)
    .filter((part): part is [string, string] => part[1] !== undefined && comparable(part[1]) !== '')
    .map(([what, identity]) => `${device.organisation}/${what}/${comparable(identity)}`);
}

/** The words a device is found by. */
export function deviceWords(
  device: Pick<Device, 'serial' | 'tag' | 'imei' | 'model' | 'kind'>,
): readonly string[] {
  const identities = [device.serial, device.tag, device.imei].filter((one) => one !== undefined);
  const words = device.model.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [
    ...new Set([...identities.map((one) => comparable(one).toLowerCase()), ...words, device.kind]),
  ].filter((word) => word !== '');
}

/** What one command changes in a device. */
export interface DeviceStep {
  readonly lifecycle: Lifecycle;
  readonly event: ChainEvent;
}

/**
 * Carries out one command on a device: its next state and the chain event that tells of it.
 * Throws a Refusal when the state does not allow it.
 */
export function carryOut(
  device: Pick<Device, '_id' | 'lifecycle' | 'chain'>,
  command: Command,
  actor: string,
): DeviceStep {
  const lifecycle = decide(device.lifecycle, command);
  const event = nextEvent(device._id, device.chain, {
    at: command.now,
    actor,
    what: command.type,
    from: device.lifecycle.state,
    to: lifecycle.state,
    facts: factsOf(command),
  });
  return { lifecycle, event };
}

/** The first event of a device's chain: how it came to be known. */
export function registered(
  id: string,
  state: Lifecycle['state'],
  told: {
    readonly at: Date;
    readonly actor: string;
    readonly facts: Readonly<Record<string, string>>;
  },
): ChainEvent {
  return nextEvent(id, [], { ...told, what: 'register', from: 'unknown', to: state });
}

/** What a command says, as text, without the object id of a person: the chain knows people by alias. */
function factsOf(command: Command): Record<string, string> {
  const told = Object.entries(command).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[0] !== 'type' && entry[0] !== 'holder',
  );
  return Object.fromEntries(told);
}
