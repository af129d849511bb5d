import type { DemoModel } from '../catalogue/model';
import type { Chance } from '../chance';
import { daysIn } from '../working-time';

/** How a use stands towards its end. */
export type Standing = 'well within' | 'due soon' | 'overdue' | 'kept longer' | 'no due day';

/** Every twentieth use, or so, is not as it should be. */
export function standingOf(nth: number): Standing {
  const unusual: Readonly<Record<number, Standing>> = {
    4: 'due soon',
    9: 'kept longer',
    13: 'overdue',
    17: 'no due day',
  };
  return unusual[nth % 20] ?? 'well within';
}

/** Models of today's catalogue were not sold longer ago than this, in days. */
const newestSince = 800;

/** Days from today until the usage time is over; negative when it is. */
export function dueIn(standing: Standing, model: DemoModel, days: Chance): number {
  switch (standing) {
    case 'due soon':
      return days.one([6, 20, 27, 55, 85]);
    case 'overdue':
      return days.whole(-200, -12);
    case 'kept longer':
      return -15;
    case 'well within':
    case 'no due day': {
      const whole = daysIn(model.usageTime);
      const recent = model.condition === 'new' && model.retired !== true;
      return days.whole(recent ? Math.max(40, whole - newestSince) : 40, whole - 45);
    }
  }
}
