import { daysAfter, daysBetween, type Day } from './time';

/** Days from a delivery's arrival until a device of it can be handed out. */
const daysToUnpack = 3;

/** A late delivery is expected from week to week. */
const week = 7;

/** A day that moves by no more than this is not worth a message. */
const fewDays = 3;

/**
 * When a queued request may expect its device: the delivery that has one for its place in the queue,
 * or the organisation's usual lead time from the day it began to wait (`since`, else today) where no
 * such delivery is ordered. Nobody is told an earlier day than those before them. What is over is put
 * off by a whole week or lead time, so that the day does not creep.
 */
export function expectedDay(
  position: number,
  deliveries: readonly Day[],
  told: { readonly today: Day; readonly leadDays: number; readonly since?: Day },
): Day {
  const { today, leadDays, since = today } = told;
  const inOrder = [...deliveries].sort();
  const unpacked = (delivery: Day): Day =>
    daysAfter(notBefore(today, delivery, week), daysToUnpack);
  const delivery = inOrder[position - 1];
  if (delivery !== undefined) return unpacked(delivery);
  const usual = notBefore(today, daysAfter(since, leadDays), leadDays);
  const last = inOrder.at(-1);
  return last === undefined ? usual : later(usual, unpacked(last));
}

/** Whether those who were told one day should hear of another. */
export function isNews(before: Day | undefined, now: Day): boolean {
  return before === undefined || Math.abs(daysBetween(before, now)) > fewDays;
}

/** The day, put off by so many days as often as it takes. */
function notBefore(today: Day, day: Day, step: number): Day {
  if (day >= today) return day;
  const steps = Math.ceil(daysBetween(day, today) / Math.max(1, step));
  return daysAfter(day, steps * Math.max(1, step));
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
