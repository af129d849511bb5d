import type { Day } from '../time';
import type { SupportRule, Technician } from './roster';

/** A desk before anybody has said anything: nobody in it, three weeks ahead. */
export const emptyDesk: SupportRule = {
  technicians: [],
  onCall: [],
  horizonDays: 21,
  selfHelp: [],
};

/** The desk with a technician as said, in place of what was said before of the same person. */
export function withTechnician(desk: SupportRule, technician: Technician): SupportRule {
  const known = desk.technicians.some(({ oid }) => oid === technician.oid);
  const technicians = known
    ? desk.technicians.map((one) => (one.oid === technician.oid ? technician : one))
    : [...desk.technicians, technician];
  return { ...desk, technicians };
}

/** Without somebody: neither booked nor on call any more. What is booked already stays theirs. */
export function withoutTechnician(desk: SupportRule, oid: string): SupportRule {
  return {
    ...desk,
    technicians: desk.technicians.filter((one) => one.oid !== oid),
    onCall: desk.onCall.filter((one) => one.oid !== oid),
  };
}

/** With technicians' own calendars, or without. */
export function withCalendar(desk: SupportRule, asked: boolean): SupportRule {
  const { technicians, onCall, horizonDays, selfHelp } = desk;
  const own = { technicians, onCall, horizonDays, selfHelp };
  return asked ? { ...own, calendar: 'graph' } : own;
}

/** Somebody on call from a day to another; whoever had some of those days keeps the others. */
export function withOnCall(
  desk: SupportRule,
  week: { readonly oid: string; readonly from: Day; readonly to: Day },
  dayBefore: (day: Day) => Day,
  dayAfter: (day: Day) => Day,
): SupportRule {
  const others = desk.onCall.flatMap((one) => [
    ...(one.from < week.from ? [{ ...one, to: earlier(one.to, dayBefore(week.from)) }] : []),
    ...(one.to > week.to ? [{ ...one, from: later(one.from, dayAfter(week.to)) }] : []),
  ]);
  const onCall = [...others, week].sort((a, b) => a.from.localeCompare(b.from));
  return { ...desk, onCall };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
