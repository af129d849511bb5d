import { dayOf, startOf } from '../../domain/time';
import type { ConsignmentFollowing } from '../../services/refurbisher/consignment-following';
import { tellFigures, type TellFigure } from '../../services/refurbisher/figures';
import type { Reports } from '../../services/refurbisher/reports';
import { forgetUploads } from '../../services/refurbisher/uploads';
import { soundWipeAlarm } from '../../services/refurbisher/wipe-clock';
import type { World } from '../../services/world';
import type { Job } from '../job';

/** Nobody is told of the wipe clock at night: hours after the day begins in Sweden, in milliseconds. */
const morning = 7 * 3_600_000;

/** What mends an interruption, and what time brings. */
export function refurbisherJobs(
  world: World,
  following: ConsignmentFollowing,
  reports: Reports,
  tell: TellFigure,
): readonly Job[] {
  return [
    {
      name: 'consignments',
      every: 60,
      conditional: true,
      run: ({ _id }, now) => following.settleAll(_id, now),
    },
    {
      name: 'reports',
      every: 60,
      conditional: true,
      run: async ({ _id }, now) => {
        await reports.goOnWithAll(_id, now);
        await tellFigures(world, _id, now, tell);
      },
    },
    {
      name: 'report-uploads',
      every: 86_400,
      run: ({ _id }, now) => forgetUploads(world, _id, now),
    },
    {
      name: 'wipe-clock',
      every: 3600,
      run: async (organisation, now) => {
        const sinceMidnight = now.getTime() - startOf(dayOf(now)).getTime();
        if (sinceMidnight >= morning) await soundWipeAlarm(world, organisation, now);
      },
    },
  ];
}
