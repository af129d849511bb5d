import type { Condition, DeviceKind } from '../../domain/product';

export type Maker = 'Lenovo' | 'Dell' | 'HP' | 'Apple' | 'Samsung';

/** A line of the demo's catalogue, with what the catalogue itself does not say. */
export interface DemoModel {
  readonly key: string;
  readonly kind: DeviceKind;
  readonly maker: Maker;
  /** The maker's name for it. */
  readonly model: string;
  readonly condition: Condition;
  readonly class: string;
  readonly standard: boolean;
  /** SEK a month. */
  readonly rent: number;
  /** Months. */
  readonly usageTime: number;
  /** SEK without VAT, when bought. */
  readonly price: number;
  /** kg CO2e for making it, or for making it ready again. */
  readonly footprint: number;
  readonly label?: string;
  readonly words: readonly string[];
  readonly retired?: boolean;
}
