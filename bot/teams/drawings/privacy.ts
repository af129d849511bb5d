import type { PrivacyReply } from '../../intents/privacy/reply';
import type { Drawings } from '../drawn';

export const privacyDrawings: Drawings<PrivacyReply> = {};
