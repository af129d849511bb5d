export type DeviceKind = 'computer' | 'phone';
export type Condition = 'refurbished' | 'new';

/** A line of the catalogue: what an employee can ask for. */
export interface Product {
  readonly _id: string;
  readonly organisation: string;
  readonly kind: DeviceKind;
  readonly name: string;
  readonly condition: Condition;
  /** Products of one class do the same job: "laptop-14", "phone-standard". A refurbished one fits a wish for a new one. */
  readonly class: string;
  /** Within the organisation's standard range. */
  readonly standard: boolean;
  /** SEK a month. */
  readonly rent: number;
  /** Months from hand-over until it is due back. */
  readonly usageTime: number;
  /** "TCO Certified", "EPEAT Gold" … as the maker states it. */
  readonly label?: string;
  /** kg CO2e for making it, as the maker or the refurbisher states it. */
  readonly footprint?: number;
  /** Words people use for it, for prefilling the form: "iphone", "mac". */
  readonly words: readonly string[];
  readonly retired?: boolean;
}

/** Refurbished before new, cheaper before dearer, then by name. */
export function byPreference(a: Product, b: Product): number {
  if (a.condition !== b.condition) return a.condition === 'refurbished' ? -1 : 1;
  return a.rent - b.rent || a.name.localeCompare(b.name, 'sv');
}

/**
 * The products whose devices may fill a wish, best first: a refurbished one of the same class comes
 * before a new one, unless the person said that only what they chose will do. Never a dearer one: the
 * rent is what was approved.
 */
export function productsThatFit(
  wanted: Product,
  acceptRefurbished: boolean,
  catalogue: readonly Product[],
): readonly Product[] {
  const same = (product: Product): boolean => product._id === wanted._id;
  const reuse = (product: Product): boolean =>
    acceptRefurbished &&
    product.condition === 'refurbished' &&
    product.class === wanted.class &&
    product.rent <= wanted.rent;
  return catalogue.filter((product) => same(product) || reuse(product)).sort(byPreference);
}
