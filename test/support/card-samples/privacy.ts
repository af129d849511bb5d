import type { Sample } from './sample';

export const privacySamples: readonly Sample[] = [];
