import type { Sample } from './sample';

export const refurbisherSamples: readonly Sample[] = [];
