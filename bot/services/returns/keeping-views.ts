import { substituting } from '../../domain/approval';
import type { Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import { mayDecideForIt } from '../../domain/person';
import type { Product } from '../../domain/product';
import { mayDecideKeeping, type Keeping } from '../../domain/returns/keeping';
import { policyOf } from '../../domain/returns/policy';
import type { KeepingEffects, KeepingFormView, KeepingView } from '../../domain/returns/views';
import { dayOf, monthsAfter, monthsBetween } from '../../domain/time';
import type { Acting } from '../requests';
import type { Viewer } from '../request-views';
import type { World } from '../world';
import { dueOf, from } from './keepings';
import { deviceName, heldDevice, named, nameOf } from './names';

/** Draws wishes to keep a device longer, with what that means as far as it is known. */
export class KeepingViews {
  constructor(private readonly world: World) {}

  /** Throws 'device-not-yours' for another's. */
  async form(
    { organisation, actor, now }: Acting,
    tag: string,
    sent: Partial<Pick<KeepingFormView, 'draft' | 'entry' | 'problems'>> = {},
  ): Promise<KeepingFormView> {
    const device = await heldDevice(this.world, organisation._id, actor.oid, tag);
    if (device === undefined) throw new Refusal('device-not-yours');
    const { keepLongerMonths, keepLongerBy } = policyOf(organisation);
    const due = dueOf(device);
    const product = await this.product(device);
    return {
      draft: this.world.newId(),
      demo: organisation.demo === true,
      device: deviceName(device),
      ...(due !== undefined && { due }),
      options: keepLongerMonths.map((months) => {
        const until = monthsAfter(from(due, dayOf(now)), months);
        return { months, until, ...effectsOf(device, product, months, until) };
      }),
      approver: keepLongerBy,
      entry: { months: '', reason: '' },
      problems: {},
      ...sent,
    };
  }

  /** Undefined also when it is none of the viewer's business. */
  async find(
    organisation: Organisation,
    id: string,
    viewer: Viewer,
    now: Date,
  ): Promise<Keeping | undefined> {
    const keeping = await this.world.store.of(organisation._id).keepings.findOne({ _id: id });
    if (keeping === null) return undefined;
    const { approver, by } = keeping;
    const instead = substituting(organisation.substitutes, viewer.oid, dayOf(now));
    const mine =
      [by, approver].includes(viewer.oid) || (approver !== undefined && instead.includes(approver));
    return mine || mayDecideForIt(viewer) ? keeping : undefined;
  }

  async load(organisation: Organisation, id: string, viewer: Viewer, now: Date): Promise<Keeping> {
    const keeping = await this.find(organisation, id, viewer, now);
    if (keeping === undefined) throw new Refusal('keep-not-found');
    return keeping;
  }

  async view(
    organisation: Organisation,
    keeping: Keeping,
    viewer: Viewer,
    now: Date,
  ): Promise<KeepingView> {
    const device = await this.world.store
      .of(organisation._id)
      .devices.findOne({ _id: keeping.device });
    if (device === null) throw new Refusal('device-not-found');
    const { _id, number, approver, due, until, months, reason, stage, by } = keeping;
    const who = {
      oid: viewer.oid,
      forIt: mayDecideForIt(viewer),
      insteadOf: substituting(organisation.substitutes, viewer.oid, dayOf(now)),
    };
    const open = stage.name === 'awaiting';
    const decider = await nameOf(this.world, organisation, approver);
    const decidedBy = await nameOf(this.world, organisation, 'by' in stage ? stage.by : undefined);
    return {
      id: _id,
      ...{ number, until, months, reason, stage },
      demo: organisation.demo === true,
      device: deviceName(device),
      by: await named(this.world, organisation, by),
      ...(decider !== undefined && { approver: decider }),
      ...(due !== undefined && { due }),
      effects: effectsOf(device, await this.product(device), months, until),
      ...(decidedBy !== undefined && { decidedBy }),
      may: { decide: open && mayDecideKeeping(keeping, who), withdraw: open && viewer.oid === by },
    };
  }

  private async product({ organisation, product }: Device): Promise<Product | undefined> {
    if (product === undefined) return undefined;
    return (
      (await this.world.store.of(organisation).products.findOne({ _id: product })) ?? undefined
    );
  }
}

/** Rent in SEK for the months; age in whole months at the end; kg CO2e that a new one would take to make. */
function effectsOf(
  { acquired }: Device,
  product: Product | undefined,
  months: number,
  until: string,
): KeepingEffects {
  const footprint = product?.footprint;
  return {
    ...(product !== undefined && {
      rent: { monthly: product.rent, total: product.rent * months },
    }),
    ...(acquired !== undefined && { ageMonths: monthsBetween(acquired, until) }),
    ...(footprint !== undefined && { footprint }),
  };
}
