import type { DeviceKind, Product } from './product';
import type { FormEntry, FormProblems } from './request-form';

/** The request form as it is drawn: choices, what is already filled in, and what is wrong with it. */
export interface RequestFormView {
  /** Names the draft; sending the same draft twice makes one request. */
  readonly draft: string;
  readonly kind: DeviceKind;
  readonly demo: boolean;
  /** Refurbished first, each with what is in stock now. */
  readonly products: readonly { readonly product: Product; readonly inStock: number }[];
  readonly administrations: readonly {
    readonly id: string;
    readonly name: { readonly sv: string; readonly en: string };
  }[];
  readonly places: readonly string[];
  /** One that fits, to show how a kodsträng looks. */
  readonly accountExample: string;
  readonly entry: FormEntry;
  readonly problems: FormProblems;
  /** When a colleague's name fits several: whom it may mean. */
  readonly colleagues: readonly string[];
}
