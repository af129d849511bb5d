import type { Product } from './product';
import type { Decision, DeviceRequest, StageName, Step } from './request';
import type { Day } from './time';

/** A person as a card shows them. The name is fetched when the card is drawn. */
export interface Named {
  readonly oid: string;
  readonly name: string;
}

/** A request as one viewer may see it now: plain data for a card, every name resolved. */
export interface RequestView {
  readonly id: string;
  readonly number: string;
  readonly demo: boolean;
  readonly product: Product;
  /** The device promised, once there is one, and what it really is. */
  readonly device?: {
    readonly tag: string;
    readonly model: string;
    readonly serial?: string;
    readonly product?: Product;
  };
  readonly by: Named;
  readonly for: Named;
  readonly administration: { readonly sv: string; readonly en: string };
  readonly place: string;
  readonly accountString: string;
  readonly acceptRefurbished: boolean;
  readonly neededBy?: Day;
  readonly reason?: string;
  readonly createdAt: Date;
  readonly stage: DeviceRequest['stage'];
  /** For the line of steps: done, now, to come. */
  readonly steps: readonly (Step & { readonly approverName?: string })[];
  readonly decisions: readonly (Decision & { readonly byName: string })[];
  /** Place in the queue, 1 for the next; only while queued. */
  readonly position?: number;
  /** Day the usage time would end; only when handed over. */
  readonly due?: Day;
  /** What it may be moved to, for those who may. */
  readonly moves?: readonly Product[];
  /** What this viewer may do now; the server checks again at the click. */
  readonly may: RequestRights;
}

export interface RequestRights {
  readonly decide: boolean;
  readonly cancel: boolean;
  readonly prepare: boolean;
  /** Move it to another product, or decline it after all. */
  readonly move: boolean;
  readonly confirm: boolean;
}

/** One line of a list of requests. */
export interface RequestLine {
  readonly id: string;
  readonly number: string;
  readonly product: string;
  readonly forName: string;
  readonly stage: StageName;
  readonly since: Date;
  readonly createdAt: Date;
  readonly neededBy?: Day;
}
