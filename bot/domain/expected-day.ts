import { daysAfter, type Day } from './time';

/** Days from a delivery's arrival until a device of it can be handed out. */
const daysToUnpack = 3;

/**
 * When a queued request may expect its device: the delivery that has one for its place in the queue,
 * or the organisation's usual lead time where no such delivery is ordered. Nobody is told an earlier
 * day than those before them.
 */
export function expectedDay(
  position: number,
  deliveries: readonly Day[],
  told: { readonly today: Day; readonly leadDays: number },
): Day {
  const inOrder = [...deliveries].sort();
  const usual = daysAfter(told.today, told.leadDays);
  const delivery = inOrder[position - 1];
  if (delivery !== undefined) return unpacked(delivery, told.today);
  const last = inOrder.at(-1);
  return last === undefined ? usual : later(usual, unpacked(last, told.today));
}

function unpacked(delivery: Day, today: Day): Day {
  return daysAfter(later(delivery, today), daysToUnpack);
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
