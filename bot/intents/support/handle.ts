import { plugin, type Plugin } from '../plugin';
import { bookingHandlers } from './booking-handlers';
import { dayHandlers } from './day-handlers';
import { formHandlers } from './form-handlers';
import { pictureHandlers } from './picture-handlers';
import { readSupport, type SupportIntent } from './read';
import type { SupportServices } from './support-services';

/** Help at a distance: booking it, and giving it. */
export function supportPlugin(services: SupportServices): Plugin {
  return plugin<SupportIntent>('support', readSupport, {
    ...formHandlers(services),
    ...bookingHandlers(services),
    ...pictureHandlers(services),
    ...dayHandlers(services),
  });
}
