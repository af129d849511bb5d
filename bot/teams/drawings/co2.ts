import type { Co2Reply } from '../../intents/co2/reply';
import type { Drawings } from '../drawn';

export const co2Drawings: Drawings<Co2Reply> = {};
