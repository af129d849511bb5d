import type { DeviceClass, FactorSet, ReuseTerms, Term } from '../factor-set';
import { besideOwnFootprint, newLife } from './lives';
import { board, fuel, recycling, usualConsumption } from './vehicles';

const study = 'IVL and Inrego, March 2020';
const net: Term = { value: 0, source: `${study}: already taken off the figure` };

/** What one device used again instead of a new one saves: already net, every new one replaced, of the same life. */
function saves(device: DeviceClass, kg: number, source: string): ReuseTerms {
  return {
    madeNew: { value: kg, source },
    replacement: { value: 1, source: `${study}: a new one is not made` },
    secondLife: { ...newLife[device], source: `${study}: as long as a new one` },
    newLife: newLife[device],
    refurbishing: net,
    transport: net,
  };
}

const rate: Term = { value: 0.8, source: 'upper end of the sensitivity range 0.5-0.8' };

/** The figures that Swedish refurbishers use, and the default. */
export const ivlInrego2020: FactorSet = {
  id: 'ivl-inrego-2020',
  version: 1,
  name: { sv: 'IVL och Inrego 2020', en: 'IVL and Inrego 2020' },
  year: 2020,
  source: 'IVL Svenska Miljöinstitutet and Inrego, March 2020; https://inrego.com/report/',
  note:
    'Reuse in Sweden; a new device is taken not to be made at all. Not comparable with Inrego before 2020 ' +
    '(laptop 69 kg). Desktop: Inrego before 2020; tablet: as a smartphone.',
  reuse: {
    laptop: saves('laptop', 280, `${study}: laptop 280 kg`),
    desktop: saves('desktop', 109, 'Inrego before 2020: desktop 109 kg; the 2020 study has none'),
    monitor: saves('monitor', 520, `${study}: 24-inch monitor 520 kg`),
    smartphone: saves('smartphone', 55, `${study}: smartphone 55 kg`),
    tablet: saves('tablet', 55, `${study} has no tablet: counted as a smartphone`),
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
  consumption: usualConsumption,
  board,
};
