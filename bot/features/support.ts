import type { Base, Feature } from '../feature';
import { supportPlugin } from '../intents/support/handle';
import { rosterPlugin } from '../intents/support/roster/handle';
import { supportNotices } from '../intents/support/notices';
import { RequestForms } from '../services/request-forms';
import { Co2Recording } from '../services/co2/recording';
import { Afterwards } from '../services/support/afterwards';
import { SlotClaims } from '../services/support/claims';
import { Pictures } from '../services/support/pictures';
import { Roster } from '../services/support/roster/roster';
import { SupportViews } from '../services/support/support-views';
import { bookingFile, pictureFile } from './booking-file';
import { supportDesk } from './support-desk';

/** Help at a distance, before anyone drives. */
export function supportFeature({ world, offer, transfer, calendar }: Base): Feature {
  const { desk, meetings } = supportDesk({ world, calendar });
  const views = new SupportViews(world, desk);
  const afterwards = new Afterwards(world, new Co2Recording(world.store));
  const claims = new SlotClaims(world);
  const files = bookingFile(desk);
  const pictures = new Pictures(world, desk, transfer);
  const pictureFiles = pictureFile(pictures);
  const { newId } = world;
  const forms = new RequestForms(world);
  return {
    name: 'support',
    plugins: [
      rosterPlugin(new Roster(world, calendar !== undefined)),
      supportPlugin({
        world,
        desk,
        views,
        afterwards,
        forms,
        newId,
        files,
        pictures,
        pictureFiles,
        offer,
      }),
    ],
    sources: ['bookings'],
    notices: supportNotices(world, views),
    files: [files, pictureFiles],
    jobs: [
      {
        name: 'support-reminders',
        every: 60,
        run: (organisation, now) => afterwards.remind(organisation, now),
      },
      {
        name: 'support-meetings',
        every: 30,
        run: async (organisation, now) => meetings?.settleAll(organisation, now),
      },
      {
        name: 'support-afterwards',
        every: 3600,
        run: async (organisation, now) => {
          await afterwards.countTrips(organisation, now);
          await claims.sweep(organisation._id, organisation.support?.technicians ?? [], now);
        },
      },
    ],
  };
}
