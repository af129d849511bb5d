import { daysAfter, type Day } from './time';

/** Days from a delivery's arrival until a device of it can be handed out. */
const daysToUnpack = 3;

/**
 * When a queued request may expect its device: the delivery that has one for its place in the queue,
 * or the organisation's usual lead time where no such delivery is ordered.
 */
export function expectedDay(
  position: number,
  deliveries: readonly Day[],
  told: { readonly today: Day; readonly leadDays: number },
): Day {
  const delivery = [...deliveries].sort()[position - 1];
  if (delivery === undefined) return daysAfter(told.today, told.leadDays);
  const from = delivery < told.today ? told.today : delivery;
  return daysAfter(from, daysToUnpack);
}
