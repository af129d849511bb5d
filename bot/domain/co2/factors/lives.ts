import type { DeviceClass, ReuseTerms, Term } from '../factor-set';

const boavizta = 'Boavizta, environmental-footprint-data 2023: the median life that makers state';

/** Years that a new one serves. */
export const newLife: Readonly<Record<DeviceClass, Term>> = {
  laptop: { value: 4, source: boavizta },
  desktop: { value: 4, source: boavizta },
  monitor: { value: 6, source: boavizta },
  smartphone: { value: 3, source: boavizta },
  tablet: { value: 3, source: boavizta },
};

const assumed = 'assumed: the usage time that municipalities give a refurbished one';

/** Years that a used one serves again, where that is not taken to be as long as a new one would. */
export const secondLife: Readonly<Record<DeviceClass, Term>> = {
  laptop: { value: 3, source: assumed },
  desktop: { value: 3, source: assumed },
  monitor: { value: 4, source: assumed },
  smartphone: { value: 2, source: assumed },
  tablet: { value: 2, source: assumed },
};

/** The terms beside madeNew for a product whose maker states its footprint. */
export function besideOwnFootprint(
  device: DeviceClass,
  replacement: Term,
): Omit<ReuseTerms, 'madeNew'> {
  const covered = {
    value: 0,
    source: 'no published figure in kg; covered by a replacement rate below 1',
  };
  return {
    replacement,
    secondLife: secondLife[device],
    newLife: newLife[device],
    refurbishing: covered,
    transport: covered,
  };
}
