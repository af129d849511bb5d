import type { ReturnsReply } from '../../intents/returns/reply';
import type { Drawings } from '../drawn';

export const returnsDrawings: Drawings<ReturnsReply> = {};
