import type { Condition, DeviceKind } from '../../bot/domain/product';

/** What the page and its API say to each other of the catalogue. SEK are without VAT, footprints kg CO2e. */

export interface ProductShape {
  /** Empty for a new one. */
  readonly id: string;
  readonly name: string;
  readonly kind: DeviceKind;
  readonly condition: Condition;
  /** Products of one class do the same job. */
  readonly class: string;
  readonly standard: boolean;
  /** SEK a month. */
  readonly rent: number;
  /** Months. */
  readonly usageTime: number;
  readonly label: string;
  readonly footprint?: number;
  readonly words: readonly string[];
  readonly retired: boolean;
}

export interface ProductLine extends ProductShape {
  readonly inStock: number;
  readonly inUse: number;
  /** Open requests for it. */
  readonly waiting: number;
}

export interface CatalogueShape {
  readonly products: readonly ProductLine[];
  readonly may: { readonly change: boolean };
}
