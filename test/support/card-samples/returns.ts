import type { Sample } from './sample';

export const returnsSamples: readonly Sample[] = [];
