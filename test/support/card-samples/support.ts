import type { Sample } from './sample';

export const supportSamples: readonly Sample[] = [];
