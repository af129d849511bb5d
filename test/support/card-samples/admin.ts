import type { Sample } from './sample';

export const adminSamples: readonly Sample[] = [];
