import { myBookings } from '../../services/support/my-day';
import type { Turn } from '../intent';
import type { Handlers } from '../plugin';
import type { Reply } from '../reply';
import { formHandlers } from './form-handlers';
import { openedBy, type SupportIntent } from './read';
import { shownBooking } from './shown-booking';
import type { SupportServices } from './support-services';

/** Pictures of the screen. */
export function pictureHandlers(
  services: SupportServices,
): Pick<Handlers<SupportIntent>, 'picture' | 'picture-file'> {
  const { world, views, pictures, pictureFiles, offer } = services;
  return {
    picture: async ({ from, text }, turn) => {
      const [next] = await myBookings(world, turn);
      if (next === undefined) return withoutBooking(services, text, turn);
      return shownBooking(views, turn, await pictures.add(turn, next, from, text), {
        note: { key: 'picture.kept' },
      });
    },
    'picture-file': ({ booking, picture }, turn) => offer(pictureFiles, { booking, picture }, turn),
  };
}

/** What was written with a picture is not lost: the form opens with it. */
async function withoutBooking(
  services: SupportServices,
  text: string,
  turn: Turn,
): Promise<readonly Reply[]> {
  const told: Reply = { kind: 'sentence', key: 'picture.no-booking' };
  if (text === '') return [told];
  const intent = openedBy(text, turn);
  return [told, ...(await formHandlers(services)['open-support'](intent, turn))];
}
