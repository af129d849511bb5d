import { carryOut, deviceKeys, deviceWords, registered, type Device } from '../../domain/device';
import { dayOf } from '../../domain/time';
import { productId } from '../catalogue/catalogue';
import { chance } from '../chance';
import { demoId } from '../identity';
import { afterwards, workingMoment } from '../working-time';
import type { Birth, DevicePlan, PlannedStep } from './plan';
import { imeiOf, serialOf } from './serials';

const noon = 720;

/** Tells a planned life as if it had happened up to `now`, by the rules of the domain: state and chain. */
export function tell(plan: DevicePlan, tag: string, now: Date): Device {
  const id = `${demoId}/device/${tag}`;
  const start = begun(plan, id, now);
  const { lifecycle, chain } = plan.steps.reduce((life, step, index) => {
    const before = life.chain.at(-1)?.at ?? now;
    const at = afterwards(before, momentOf(step, `${plan.key}/${index}`, now));
    const told = carryOut({ _id: id, ...life }, step.command(at, now), step.actor);
    return { lifecycle: told.lifecycle, chain: [...life.chain, told.event] };
  }, start);
  const what = described(plan, tag, now);
  return {
    _id: id,
    organisation: demoId,
    ...what,
    words: deviceWords(what),
    keys: deviceKeys({ ...what, organisation: demoId }),
    lifecycle,
    version: chain.length,
    chain,
    outbox: [],
  };
}

function begun(
  { key, birth }: DevicePlan,
  id: string,
  now: Date,
): Pick<Device, 'lifecycle' | 'chain'> {
  const at = momentOf(birth, key, now);
  const lifecycle = birth.begin(at, now);
  const { actor, facts } = birth;
  return { lifecycle, chain: [registered(id, lifecycle.state, { at, actor, facts })] };
}

/** A time of day between half past seven and four. */
function momentOf(one: Birth | PlannedStep, name: string, now: Date): Date {
  return one.moment?.(now) ?? workingMoment(now, one.ago, chance(`minute/${name}`).whole(450, 960));
}

type Described = Pick<
  Device,
  'kind' | 'product' | 'model' | 'serial' | 'tag' | 'imei' | 'acquired' | 'price' | 'administration'
>;

function described(plan: DevicePlan, tag: string, now: Date): Described {
  const { model, boughtAgo, administration } = plan;
  const thing = model ?? plan.unknown;
  if (thing === undefined) throw new RangeError(`${plan.key} is no device`);
  const own = chance(`device/${plan.key}`);
  return {
    kind: thing.kind,
    ...(model !== undefined && {
      product: productId(model.key),
      serial: serialOf(model.maker, own),
    }),
    model: thing.model,
    tag,
    ...(thing.kind === 'phone' && { imei: imeiOf(own) }),
    ...(boughtAgo !== undefined && { acquired: dayOf(workingMoment(now, boughtAgo, noon)) }),
    ...(model !== undefined && boughtAgo !== undefined && { price: model.price }),
    ...(administration !== undefined && { administration }),
  };
}
