import { ownDataCard } from '../../../cards/privacy/own-data-card';
import type { PrivacyReply } from '../../intents/privacy/reply';
import type { Drawings } from '../drawn';

export const privacyDrawings: Drawings<PrivacyReply> = {
  'own-data': (reply, language) => ({ card: ownDataCard(reply, language) }),
};
