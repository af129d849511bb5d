import type { Sample } from './sample';

export const co2Samples: readonly Sample[] = [];
