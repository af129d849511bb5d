import type { RefurbisherReply } from '../../intents/refurbisher/reply';
import type { Drawings } from '../drawn';

export const refurbisherDrawings: Drawings<RefurbisherReply> = {};
