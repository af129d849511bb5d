import type { DeviceClass, FactorSet, ReuseTerms, Term } from '../factor-set';
import { besideOwnFootprint, newLife, secondLife } from './lives';
import { board, fuel, lowConsumption, recycling } from './vehicles';

const study = 'ADEME, September 2022';
const net: Term = { value: 0, source: `${study}: already taken off the figure` };

/** A figure a year of use: over the life of a new one it is madeNew, of which the second life is a part. */
function aYear(device: DeviceClass, kg: number, source: string): ReuseTerms {
  return {
    madeNew: { value: kg * newLife[device].value, source: `${source}, over the life of a new one` },
    replacement: { value: 1, source: `${study}: compared with buying new` },
    secondLife: secondLife[device],
    newLife: newLife[device],
    refurbishing: net,
    transport: net,
  };
}

/** Inrego's older figure, of which one half is the seller's and the other the buyer's. */
function sellersHalf(device: DeviceClass, kg: number): ReuseTerms {
  return {
    madeNew: { value: kg, source: `Inrego before 2020: ${kg} kg; ADEME has none` },
    replacement: { value: 0.5, source: 'Inrego before 2020: one half is credited to the seller' },
    secondLife: newLife[device],
    newLife: newLife[device],
    refurbishing: net,
    transport: net,
  };
}

const rate: Term = { value: 0.5, source: 'lower end of the sensitivity range 0.5-0.8' };

/** A cautious set: what a year of use saves, for a second life shorter than a new device's. */
export const ademe2022: FactorSet = {
  id: 'ademe-2022',
  version: 1,
  name: { sv: 'ADEME 2022 (försiktig)', en: 'ADEME 2022 (cautious)' },
  year: 2022,
  source:
    'ADEME, impact environnemental de produits reconditionnés, 2022; https://librairie.ademe.fr (5241)',
  note:
    'Laptop 27 and smartphone 24.6 kg CO2e a year of use, for a second life of 3 and 2 years. Desktop and ' +
    "monitor: the seller's half of Inrego's figures before 2020; tablet: as a smartphone.",
  reuse: {
    laptop: aYear('laptop', 27, `${study}: laptop 27 kg a year of use`),
    desktop: sellersHalf('desktop', 109),
    monitor: sellersHalf('monitor', 41),
    smartphone: aYear('smartphone', 24.6, `${study}: smartphone 24.6 kg a year of use`),
    tablet: aYear('tablet', 24.6, `${study}: counted as a smartphone, 24.6 kg a year of use`),
  },
  ownFootprint: {
    laptop: besideOwnFootprint('laptop', rate),
    desktop: besideOwnFootprint('desktop', rate),
    monitor: besideOwnFootprint('monitor', rate),
    smartphone: besideOwnFootprint('smartphone', rate),
    tablet: besideOwnFootprint('tablet', rate),
  },
  recycling,
  fuel,
  consumption: lowConsumption,
  board,
};
