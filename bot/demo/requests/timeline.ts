import { stepsFor } from '../../domain/approval';
import type { Step } from '../../domain/request';
import { approval } from '../approval';
import { demoProducts, productId } from '../catalogue/catalogue';
import { chance } from '../chance';
import { personNamed } from '../people/people';
import { afterwards, workingMoment } from '../working-time';
import { closed } from './closed';
import { open } from './open';
import { numbered, type RequestPlan } from './plans';

/** Every request of the demo, oldest first, in the order of their numbers. */
export const requestPlans = numbered([...closed, ...open]);

/** When a request came from one stage to the next, if it ever came so far. */
export interface Timeline {
  readonly submitted: Date;
  /** One for each of its steps. */
  readonly decided: readonly Date[];
  /** When the last decision was made, and a device promised. */
  readonly approved: Date;
  readonly prepared: Date;
  readonly ended: Date;
}

/** A working day or two between any two stages. */
export function timelineOf(plan: RequestPlan, now: Date): Timeline {
  const steps = stepsOf(plan);
  const days = chance(`timeline/${plan.number}`);
  // Sent in later in the day the higher its number, so that two of one Friday keep their order.
  const submitted = workingMoment(now, plan.ago, 450 + 25 * (Number(plan.number.slice(2)) % 20));
  const moments: Date[] = [];
  let ago = plan.ago;
  for (let stage = 0; stage < steps.length + 2; stage += 1) {
    ago = Math.max(1, ago - days.whole(1, 2));
    moments.push(
      afterwards(moments.at(-1) ?? submitted, workingMoment(now, ago, days.whole(450, 960))),
    );
  }
  const decided = moments.slice(0, steps.length);
  const [prepared = submitted, ended = submitted] = moments.slice(steps.length);
  return { submitted, decided, approved: decided.at(-1) ?? submitted, prepared, ended };
}

/** The steps that the organisation's rules ask of it. */
export function stepsOf(plan: RequestPlan): readonly Step[] {
  const product = demoProducts().find(({ _id }) => _id === productId(plan.product));
  if (product === undefined) throw new RangeError(`${plan.number} asks for an unknown product`);
  const first = managerOf(plan.for);
  const second = first === plan.by ? managerOf(first) : undefined;
  const managers = [first, second].flatMap((name) =>
    name === undefined ? [] : [personNamed(name).oid],
  );
  const people = { by: personNamed(plan.by).oid, for: personNamed(plan.for).oid, managers };
  return stepsFor({ approval }, product, people);
}

function managerOf(name: string): string | undefined {
  return personNamed(name).manager;
}
