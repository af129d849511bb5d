import type { DeviceKind, Product } from './product';
import type { State } from './lifecycle';
import type { Day } from './time';

/** A device as its holder sees it. */
export interface DeviceLine {
  readonly tag: string;
  readonly model: string;
  readonly kind: DeviceKind;
  readonly state: State;
  readonly start?: Day;
  readonly due?: Day;
  /** Whole days until the usage time ends; negative when it has. Absent when there is no due date. */
  readonly daysLeft?: number;
  /** SEK a month. */
  readonly rent?: number;
}

/** What IT asks for: how much there is of what, and the devices that a search found. */
export interface InventoryView {
  readonly demo: boolean;
  /** What was searched for; empty when only the stock was asked for. */
  readonly search: string;
  readonly found: readonly FoundDevice[];
  /** How many more were found than are shown. */
  readonly more: number;
  /** Tags of used devices on the shelf that the catalogue has no place for. */
  readonly unlisted: readonly string[];
  readonly stock: readonly {
    readonly product: Product;
    readonly inStock: number;
    readonly waiting: number;
  }[];
}

export interface FoundDevice {
  readonly tag: string;
  readonly serial?: string;
  readonly model: string;
  readonly state: State;
  readonly since: Date;
  readonly holder?: string;
  readonly administration?: { readonly sv: string; readonly en: string };
  readonly due?: Day;
}
