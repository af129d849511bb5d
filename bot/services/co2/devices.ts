import type { Device } from '../../domain/device';
import type { Counted } from '../../domain/co2/counted';
import { claimsIn, type DeviceClaim } from '../../domain/co2/device-claims';
import { deviceClassOf } from '../../domain/co2/device-class';
import type { DeviceClass } from '../../domain/co2/factor-set';
import { modelKey } from '../../domain/co2/footprint';
import type { Claim, Writing } from '../../domain/co2/stream';
import { valued } from '../../domain/co2/valuing';
import type { Day } from '../../domain/time';
import type { Scope } from '../../store/store';
import type { Factors } from './factors';
import { correct, recordOnce } from './writing';

/** As much of a device as the ledger looks at. */
export type Followed = Pick<
  Device,
  '_id' | 'kind' | 'model' | 'product' | 'administration' | 'chain'
>;

/** Where and by what a device's entries are written. */
export interface Following {
  readonly scope: Scope;
  readonly factors: Factors;
  readonly writing: Writing;
}

/**
 * Brings the ledger up to what a device's custody chain says: an estimate for each return; when its
 * outcome is known the estimate is withdrawn, and what was used again or recycled is confirmed. It looks
 * at nothing but the chain, so it may come late, twice, or stop anywhere: the next time completes it.
 */
export async function followDevice(following: Following, device: Followed): Promise<void> {
  const claims = claimsIn(device.chain);
  if (claims.length === 0) return;
  const { scope } = following;
  const { kind, model, product } = device;
  const known = product === undefined ? null : await scope.products.findOne({ _id: product });
  const told = { ...device, class: deviceClassOf(kind, model, known?.class) };
  for (const claim of claims) await followClaim(following, told, claim);
}

interface Classed extends Followed {
  readonly class: DeviceClass;
}

async function followClaim(
  following: Following,
  device: Classed,
  { n, returned, since, outcome, withdrawn }: DeviceClaim,
): Promise<void> {
  const { scope, factors, writing } = following;
  const estimate = await recordOnce(
    scope,
    {
      counts: `${device._id}/return-${n}/reuse/estimated`,
      subject: { what: 'device', id: device._id },
      ...(device.administration !== undefined && { administration: device.administration }),
      date: returned,
      status: 'estimated',
      counted: await reuseOf(following, device, returned),
    },
    factors.on(returned).set,
    writing,
  );
  if (outcome === undefined) return;
  await withdraw(following, estimate.counts);
  if (outcome.what !== 'reused' && outcome.what !== 'recycled') return;
  const kind = outcome.what === 'reused' ? 'reuse' : 'material-recycling';
  // For the administration that it was returned by, whoever may have it in its name by now.
  const { subject, administration } = estimate;
  const counts = `${device._id}/return-${n}/${kind}/confirmed`;
  const claim = { counts, subject, administration, date: outcome.on, status: 'confirmed' } as const;
  if (kind === 'reuse') await confirmReuse(following, device, claim, since);
  else {
    const counted = { kind, device: device.class } as const;
    await recordOnce(scope, { ...claim, counted }, factors.on(outcome.on).set, writing);
  }
  if (withdrawn === true) await withdraw(following, counts);
}

async function withdraw({ scope, writing }: Following, counts: string): Promise<void> {
  await correct(scope, counts, () => ({ figure: 'withdrawn', because: 'outcome' }), writing);
}

async function confirmReuse(
  following: Following,
  device: Classed,
  claim: Omit<Claim, 'counted'>,
  since: Date,
): Promise<void> {
  const { scope, factors, writing } = following;
  const stated = await scope.co2Stated.findOne({ _id: statedId(writing.organisation, device._id) });
  const { set } = factors.on(claim.date);
  const counted = await reuseOf(following, device, claim.date);
  // What was stated in a report that has been taken back since says nothing of this time.
  if (stated === null || stated.at < since) {
    await recordOnce(scope, { ...claim, counted }, set, writing);
    return;
  }
  const statedKg = stated.grams / 1000;
  const told: Counted = { ...counted, statedKg };
  await recordOnce(scope, { ...claim, counted: told }, set, writing);
  // The refurbisher may have said so after it was confirmed by a factor.
  await correct(
    scope,
    claim.counts,
    (entries) =>
      entries.at(-1)?.inputs['statedKg'] === statedKg
        ? undefined
        : { figure: valued(told, set), because: 'refurbisher-figure' },
    writing,
  );
}

async function reuseOf(
  { scope, factors, writing }: Following,
  device: Classed,
  on: Day,
): Promise<Extract<Counted, { readonly kind: 'reuse' }>> {
  const counted = { kind: 'reuse', device: device.class } as const;
  if (!factors.on(on).ownFootprints) return counted;
  const _id = footprintId(writing.organisation, '', device.model);
  const footprint = await scope.co2Footprints.findOne({ _id });
  return footprint === null ? counted : { ...counted, footprintKg: footprint.kg };
}

export function footprintId(organisation: string, maker: string, model: string): string {
  return `${organisation}/footprint/${modelKey(maker, model)}`;
}

export function statedId(organisation: string, device: string): string {
  return `${organisation}/stated/${device}`;
}
