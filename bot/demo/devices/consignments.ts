/** A load of used devices for the refurbisher; times in days ago. */
export interface Consignment {
  readonly number: number;
  readonly devices: number;
  readonly collectedAgo: number;
  /** Absent while it waits to be fetched. */
  readonly pickedUpAgo?: number;
  /** How far all of its devices have come. */
  readonly reached: 'packed' | 'picked up' | 'wiped' | 'ended';
}

/** Four a year and a little more every year; the last three are on their way. */
export const consignments: readonly Consignment[] = [
  ended(1, 3, 1012),
  ended(2, 4, 924),
  ended(3, 4, 836),
  ended(4, 5, 742),
  ended(5, 4, 651),
  ended(6, 5, 560),
  ended(7, 5, 470),
  ended(8, 6, 378),
  ended(9, 6, 287),
  ended(10, 6, 203),
  ended(11, 6, 140),
  ended(12, 6, 77),
  { number: 13, devices: 3, collectedAgo: 32, pickedUpAgo: 30, reached: 'wiped' },
  { number: 14, devices: 8, collectedAgo: 11, pickedUpAgo: 9, reached: 'picked up' },
  { number: 15, devices: 9, collectedAgo: 3, reached: 'packed' },
];

function ended(number: number, devices: number, pickedUpAgo: number): Consignment {
  return { number, devices, collectedAgo: pickedUpAgo + 2, pickedUpAgo, reached: 'ended' };
}
