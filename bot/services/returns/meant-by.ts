import type { Device } from '../../domain/device';
import type { Recognised } from '../../domain/returns/reception';
import type { ReturnCase } from '../../domain/returns/return-case';
import type { DeviceKind } from '../../domain/product';
import type { World } from '../world';
import { devicesBy, recogniseDevice } from './identities';
import type { Coming } from './reception-lines';

/** The number that people are given when they announce a return, as it is said and written. */
const returnNumber = /^r-?(\d{1,9})$/iu;

/** What somebody means by what they typed or scanned. */
export interface Meant {
  /** By what it is known: its tag, or what it was described with; may be empty. */
  readonly typed: string;
  readonly found: Recognised;
  /** The return whose number it was. */
  readonly record?: string;
  /** What it was announced as, where it was only described. */
  readonly kind?: DeviceKind;
}

type Store = Pick<World, 'store'>;

/** Recognises a tag, serial number, IMEI, or the number of a return. Changes nothing. */
export async function meantBy(world: Store, organisation: string, typed: string): Promise<Meant> {
  const digits = returnNumber.exec(typed.trim())?.[1];
  if (digits === undefined) return itself(world, organisation, typed);
  const { returns } = world.store.of(organisation);
  const record = await returns.findOne({ number: `R-${digits}` });
  const devices = await devicesBy(world, organisation, typed);
  if (record === null) {
    const none = { typed, found: { kind: 'no-return' as const } };
    return devices.length > 0 ? itself(world, organisation, typed) : none;
  }
  const others = devices.filter(({ _id }) => _id !== record.device);
  if (others.length === 0) return announced(world, organisation, record);
  // Somebody's own label says the same as our number: nobody can know which of the two it is.
  return record.stage.name === 'announced'
    ? ambiguous(world, record, typed, others)
    : itself(world, organisation, typed);
}

/** What a line is of: of what was typed, or of the return on whose card it was received. */
export async function comingAs(
  world: Store,
  coming: Coming,
): Promise<{ readonly coming: Coming; readonly found: Recognised }> {
  const { acting, line } = coming;
  const organisation = acting.organisation._id;
  if (line.record !== undefined)
    return { coming, found: await read(world, organisation, line.typed) };
  const { found, ...more } = await meantBy(world, organisation, line.typed);
  return { coming: { ...coming, line: { ...more, ...line, typed: more.typed } }, found };
}

async function itself(world: Store, organisation: string, typed: string): Promise<Meant> {
  return { typed, found: await read(world, organisation, typed) };
}

/** Nothing could be read on it: nobody can say which it is. */
async function read(world: Store, organisation: string, typed: string): Promise<Recognised> {
  return typed === '' ? { kind: 'unknown' } : recogniseDevice(world, organisation, typed);
}

async function ambiguous(
  world: Store,
  record: ReturnCase,
  typed: string,
  others: readonly Device[],
): Promise<Meant> {
  const own = await deviceOf(world, record);
  const tags = [...(own === undefined ? [] : [own]), ...others].map(({ tag }) => tag);
  return { typed, found: { kind: 'several', tags } };
}

async function announced(world: Store, organisation: string, record: ReturnCase): Promise<Meant> {
  const device = await deviceOf(world, record);
  if (device !== undefined)
    return { ...(await itself(world, organisation, device.tag)), record: record._id };
  const { identity = '', kind } = record.described ?? {};
  const found = await read(world, organisation, identity);
  const open = record.stage.name === 'announced';
  return {
    typed: identity,
    found: open && found.kind === 'unknown' ? { ...found, number: record.number } : found,
    ...(open && { record: record._id }),
    ...(kind !== undefined && { kind }),
  };
}

async function deviceOf(
  { store }: Store,
  { organisation, device }: ReturnCase,
): Promise<Device | undefined> {
  if (device === undefined) return undefined;
  return (await store.of(organisation).devices.findOne({ _id: device })) ?? undefined;
}
