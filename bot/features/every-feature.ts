import { co2Feature } from './co2';
import { labelsFeature } from './labels';
import { privacyFeature } from './privacy';
import { refurbisherFeature } from './refurbisher';
import { rentFeature } from './rent';
import { returnsFeature } from './returns';
import { roundsFeature } from './rounds';
import { supportFeature } from './support';

/** The features besides the main job and administration, in the order in which they hear what is said. */
export const everyFeature = [
  privacyFeature,
  returnsFeature,
  // Before the refurbisher's, which takes every file for a report: a picture is for support.
  supportFeature,
  refurbisherFeature,
  rentFeature,
  labelsFeature,
  roundsFeature,
  co2Feature,
] as const;
