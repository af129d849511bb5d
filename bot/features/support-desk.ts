import { isRedDay } from '../calendar/red-days';
import type { Base } from '../feature';
import { Desk } from '../services/support/desk';
import { Meetings } from '../services/support/meetings';
import { entryText } from './booking-file';

/** The desk, with the calendars that it asks and tells where there are any. */
export function supportDesk({ world, calendar }: Pick<Base, 'world' | 'calendar'>): {
  readonly desk: Desk;
  readonly meetings: Meetings | undefined;
} {
  const meetings = calendar === undefined ? undefined : new Meetings(world, calendar, entryText);
  const desk = new Desk(world, {
    isHoliday: isRedDay,
    ...(calendar !== undefined && { calendar }),
    ...(meetings !== undefined && { meetings }),
  });
  return { desk, meetings };
}
