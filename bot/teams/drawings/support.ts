import type { SupportReply } from '../../intents/support/reply';
import type { Drawings } from '../drawn';

export const supportDrawings: Drawings<SupportReply> = {};
