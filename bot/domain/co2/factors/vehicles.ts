import type { FactorSet, Fuel, Term, Vehicle } from '../factor-set';

const energy = 'Energimyndigheten, life cycle, fuels delivered in 2016';

/** g CO2e a litre; a kWh of electricity by the Nordic mix with trade. Making the vehicle is not in it. */
export const fuel: FactorSet['fuel'] = {
  petrol: { value: 2890, source: `${energy}: petrol MK1, 91.3 g/MJ` },
  diesel: { value: 2853, source: `${energy}: diesel MK1, 80.4 g/MJ` },
  hvo100: { value: 476, source: `${energy}: HVO, 14 g/MJ` },
  electric: { value: 59, source: 'IVL, Nordic electricity mix with trade, 2021-2023: 59 g/kWh' },
};

const assumed =
  'assumed consumption; an organisation that knows its own says so in a set of its own';
const term = (value: number): Term => ({ value, source: assumed });
type Consumption = Readonly<Record<Vehicle, Readonly<Record<Fuel, Term>>>>;

/** Litres, or kWh, for 100 km: the middle of what such vehicles use. */
export const usualConsumption: Consumption = {
  car: { petrol: term(6.75), diesel: term(5.75), hvo100: term(5.75), electric: term(19) },
  van: { petrol: term(9.5), diesel: term(8.5), hvo100: term(8.5), electric: term(28) },
};

/** The lower end of it: less is saved by not driving. */
export const lowConsumption: Consumption = {
  car: { petrol: term(6.5), diesel: term(5.5), hvo100: term(5.5), electric: term(18) },
  van: { petrol: term(9), diesel: term(8), hvo100: term(8), electric: term(28) },
};

export const board: Term = {
  value: 0.491,
  source: 'FEFCO 2021: 491 kg CO2e a tonne of corrugated board',
};

const noCredit: Term = {
  value: 0,
  source: 'no agreed figure: material that is recycled counts as nothing, which is not too much',
};

/** What the published sets count for material: only the device, no kilograms. */
export const recycling: FactorSet['recycling'] = {
  laptop: noCredit,
  desktop: noCredit,
  monitor: noCredit,
  smartphone: noCredit,
  tablet: noCredit,
};
