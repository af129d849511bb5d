import { supportTopics } from '../../domain/topics/support';
import { isOfDesk } from '../../services/support/desk';
import type { SupportViews } from '../../services/support/support-views';
import type { World } from '../../services/world';
import type { NoticeSource } from '../notice';

/** Bookings, as those they concern may see them now. */
export function supportNotices(world: Pick<World, 'store'>, views: SupportViews): NoticeSource {
  return {
    topics: supportTopics,
    draw: async ({ organisation, about, topic, viewer, now, again }) => {
      const booking = await world.store.of(organisation._id).bookings.findOne({ _id: about });
      if (booking === null) return undefined;
      if (viewer.oid !== booking.by && !isOfDesk(organisation, viewer)) return undefined;
      const view = await views.booking(organisation, booking, viewer, now);
      const key = `topic.${topic}` as `topic.${(typeof supportTopics)[number]}`;
      return { kind: 'booking', booking: view, ...(!again && { note: { key } }) };
    },
  };
}
