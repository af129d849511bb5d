import type { DeviceKind } from '../../bot/domain/product';
import type { ReturnCase } from '../../bot/domain/returns/return-case';
import type { World } from '../../bot/services/world';
import type { Scope } from '../../bot/store/store';

/** A number that people are given when they announce a return. */
const returnNumber = /^r-?(\d{1,9})$/iu;

/** What a code stands for: itself, or what was announced under the number of a return. */
export interface Announced {
  readonly typed: string;
  /** The return, where what was announced has no number of its own. */
  readonly record?: string;
  readonly kind?: DeviceKind;
}

/** Reads the number of an announced return as the device that was announced; any other code as it is. */
export async function announcedAs(
  { store }: Pick<World, 'store'>,
  organisation: string,
  code: string,
): Promise<Announced> {
  const digits = returnNumber.exec(code.trim())?.[1];
  if (digits === undefined) return { typed: code };
  const record = await store.of(organisation).returns.findOne({ number: `R-${digits}` });
  return record?.stage.name === 'announced'
    ? announcedIn(store.of(organisation), record, code)
    : { typed: code };
}

async function announcedIn(
  { devices }: Pick<Scope, 'devices'>,
  { _id, device, described }: ReturnCase,
  code: string,
): Promise<Announced> {
  if (device !== undefined) return { typed: (await devices.findOne({ _id: device }))?.tag ?? code };
  const { identity = '', kind } = described ?? {};
  return { typed: identity, record: _id, ...(kind !== undefined && { kind }) };
}
