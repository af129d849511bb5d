import type { Booking } from '../../domain/support/booking';
import { nothingSaid, type RequestForms } from '../../services/request-forms';
import type { World } from '../../services/world';
import { say } from '../../locale';
import type { Turn } from '../intent';
import type { Reply } from '../reply';

/** The request form for whoever was helped: a new device, or one to borrow, is asked for as any other. */
export async function requestFor(
  { world, forms }: { readonly world: World; readonly forms: RequestForms },
  { actor, organisation, language }: Turn,
  { by, device, number, trouble, stage }: Booking,
): Promise<readonly Reply[]> {
  const profile = await world.directory.profile(organisation.tenant, by);
  const broken =
    device === undefined
      ? null
      : await world.store.of(organisation._id).devices.findOne({ _id: device });
  const done = stage.name === 'done' ? stage.done : '';
  const form = await forms.open(actor, organisation, broken?.kind ?? 'computer', {
    ...nothingSaid,
    forColleague: true,
    colleague: profile?.mail ?? profile?.name ?? '',
    reason: say(language, 'booking.device-reason', { number, trouble, done }).slice(0, 500),
  });
  return [{ kind: 'request-form', form }];
}
