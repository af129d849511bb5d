import { Refusal } from '../../domain/errors';
import { mentions } from '../../domain/privacy/forget';
import { isHeld } from '../../domain/privacy/retention';
import { openStages } from '../../domain/request';
import type { Scope } from '../../store/store';
import { retentionOf } from './retention-rules';

/**
 * Refuses to forget somebody who has, waits for, or is to do something: it must be theirs until it is over.
 * What a dispute is about is kept, too.
 */
export async function refuseWhileNeeded(
  scope: Scope,
  organisation: string,
  oid: string,
): Promise<void> {
  if (isHeld(await retentionOf(scope, organisation), [oid])) throw new Refusal('privacy-held');
  const device = await scope.devices.findOne({ 'lifecycle.holder': oid });
  if (device !== null) throw new Refusal('privacy-has-device', { tag: device.tag });
  const number = (await openRequest(scope, oid)) ?? (await openCase(scope, oid));
  if (number !== undefined) throw new Refusal('privacy-has-request', { number });
  if (await hasDuty(scope, organisation, oid)) throw new Refusal('privacy-has-duty');
}

/** One of theirs, or one that waits for them to decide. */
async function openRequest({ requests }: Scope, oid: string): Promise<string | undefined> {
  const open = { $in: openStages };
  const request =
    (await requests.findOne({ by: oid, 'stage.name': open })) ??
    (await requests.findOne({ for: oid, 'stage.name': open })) ??
    (await requests.findOne({ awaits: oid }));
  return request?.number;
}

/** A return on its way, a wish undecided, help that is booked: by them, or for them to give. */
async function openCase(scope: Scope, oid: string): Promise<string | undefined> {
  const booked = { $in: ['booked', 'started'] };
  const found =
    (await scope.returns.findOne({
      by: oid,
      'stage.name': { $in: ['announced', 'half-swapped'] },
    })) ??
    (await scope.keepings.findOne({ by: oid, 'stage.name': 'awaiting' })) ??
    (await scope.bookings.findOne({ by: oid, 'stage.name': booked })) ??
    (await scope.bookings.findOne({ technician: oid, 'stage.name': booked }));
  return found?.number;
}

/** Help desk, on call, substitute, or one who gets a monthly card: somebody else must have it first. */
async function hasDuty(scope: Scope, organisation: string, oid: string): Promise<boolean> {
  const own = await scope.organisations.findOne({ _id: organisation });
  if (own !== null && [own.support, own.substitutes].some((one) => mentions(one, oid))) return true;
  const monthly = await scope.co2Settings.findOne({ _id: organisation });
  return monthly !== null && mentions([monthly.coordinators, monthly.totals], oid);
}
