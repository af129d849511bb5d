import { createHash } from 'node:crypto';
import type { ChainEvent } from '../chain';
import type { Device } from '../device';
import type { Message } from '../message';
import type { DeviceKind } from '../product';

/** A load of used devices for the refurbisher. It leads, and its devices follow. */
export interface Consignment {
  readonly _id: string;
  readonly organisation: string;
  /** "1015": what people and the refurbisher call it. */
  readonly number: number;
  /** The id of a refurbisher. */
  readonly refurbisher: string;
  readonly stage: ConsignmentStage;
  readonly lines: readonly ConsignmentLine[];
  /** Set with every change of lines; taken away when every device has followed. */
  readonly pending?: true;
  /** The organisation and refurbisher, only while it is open: there is one open at a time. */
  readonly openFor?: string;
  readonly version: number;
  readonly chain: readonly ChainEvent[];
  readonly outbox: readonly Message[];
}

export type ConsignmentStage =
  { readonly name: 'open' | 'closed' | 'cancelled'; readonly since: Date } | HandedOver;

/** It is on its way, or there. */
export type HandedOver = { readonly name: 'handed-over'; readonly since: Date } & Handover;

/** How a consignment left the house. */
export interface Handover {
  /** Who drove, as IT knows them: a firm, a name. */
  readonly carrier: string;
  /** The number of the sealed cabinet or of its seal. */
  readonly seal?: string;
}

/**
 * A device on the list, as it was when it was put there. It stays on the list for ever; its place says
 * what became of it: `out` was taken off before it left, `left-behind` was not there at hand-over.
 */
export interface ConsignmentLine {
  readonly device: string;
  readonly tag: string;
  readonly serial?: string;
  readonly imei?: string;
  readonly model: string;
  readonly kind: DeviceKind;
  readonly administration?: string;
  readonly place: 'listed' | 'out' | 'gone' | 'left-behind';
}

/** A municipality's year fits many times over; one document may be 16 MB in MongoDB, and this is 5. */
export const mostLines = 20_000;

/** A device as a line of a consignment. */
export function lineOf(device: Device): ConsignmentLine {
  const { _id, tag, serial, imei, model, kind, administration } = device;
  return {
    device: _id,
    tag,
    ...(serial !== undefined && { serial }),
    ...(imei !== undefined && { imei }),
    model,
    kind,
    ...(administration !== undefined && { administration }),
    place: 'listed',
  };
}

/** The devices that are to go, or have gone. */
export function going({ lines }: Pick<Consignment, 'lines'>): readonly ConsignmentLine[] {
  return lines.filter(({ place }) => place === 'listed' || place === 'gone');
}

/** A hash of which devices are on a list, in whatever order; it stands in the chain. */
export function listHash(lines: readonly Pick<ConsignmentLine, 'device'>[]): string {
  const devices = lines.map(({ device }) => device).sort();
  return createHash('sha256').update(JSON.stringify(devices)).digest('hex');
}
