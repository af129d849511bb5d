import type { AdminReply } from '../../intents/admin/reply';
import type { Drawings } from '../drawn';

export const adminDrawings: Drawings<AdminReply> = {};
