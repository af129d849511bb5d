import { deviceCard } from '../../../cards/admin/device-card';
import type { AdminReply } from '../../intents/admin/reply';
import { say } from '../../locale';
import type { Drawings } from '../drawn';

export const adminDrawings: Drawings<AdminReply> = {
  'device-story': ({ story, note }, language) => ({
    card: deviceCard(
      story,
      language,
      note === undefined ? '' : say(language, note.key, note.facts),
    ),
  }),
};
