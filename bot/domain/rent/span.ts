import type { ChainEvent } from '../chain';
import type { Device } from '../device';
import type { State } from '../lifecycle';
import { dayOf, isDay, type Day } from '../time';

/** A stretch of time in which a device was rented by somebody, read from its custody chain. */
export interface RentSpan {
  /** The number of the chain event that began it: with the device's id it names the span for ever. */
  readonly opened: number;
  /** The first day that is paid for. */
  readonly from: Day;
  /** The first day that is not paid for any more; absent while it goes on. */
  readonly to?: Day;
  /** The request it was handed over for. */
  readonly request?: string;
}

/** States in which rent is paid: somebody has it. A lost device is not rented; its rest value is another matter. */
const rented: readonly string[] = ['in-use', 'return-requested'] satisfies readonly State[];

/**
 * Every stretch of rent in a device's life, oldest first. It begins with the hand-over's first day (or
 * the day the device was registered as in use already) and ends with the day it came back or was lost.
 */
export function rentSpans({ chain }: Pick<Device, 'chain'>): readonly RentSpan[] {
  const spans: RentSpan[] = [];
  let request: string | undefined;
  for (const event of chain) {
    if (event.what === 'reserve') request = event.facts['request'];
    const open = spans.at(-1);
    const goesOn = open !== undefined && open.to === undefined;
    if (!goesOn && rented.includes(event.to)) spans.push(begun(event, request));
    if (goesOn && !rented.includes(event.to)) spans.splice(-1, 1, ended(open, event));
  }
  return spans;
}

function begun(event: ChainEvent, request: string | undefined): RentSpan {
  const from = told(event, 'start') ?? dayOf(event.at);
  const mayName = event.what === 'hand-over' || event.what === 'resume';
  return { opened: event.n, from, ...(mayName && request !== undefined && { request }) };
}

/** Never before it began: a day of return typed too early costs nothing rather than less than nothing. */
function ended(open: RentSpan, event: ChainEvent): RentSpan {
  const to = told(event, 'endOfUse') ?? dayOf(event.at);
  return { ...open, to: to < open.from ? open.from : to };
}

function told(event: ChainEvent, fact: 'start' | 'endOfUse'): Day | undefined {
  const day = event.facts[fact];
  return event.what !== 'register' && day !== undefined && isDay(day) ? day : undefined;
}
