import type { Role } from '../../bot/domain/person';
import type { State } from '../../bot/domain/lifecycle';
import type { Condition, DeviceKind } from '../../bot/domain/product';
import type { StageName } from '../../bot/domain/request';

/** What the page and its API say to each other. Instants are ISO texts, days are ISO days. */

/** How one signs in: with Teams, or in the demo by choosing one of its people. */
export type Start =
  { readonly sign: 'teams' } | { readonly sign: 'demo'; readonly people: readonly DemoPerson[] };

export interface DemoPerson {
  readonly oid: string;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly Role[];
}

export interface Me {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: { readonly name: string; readonly demo: boolean };
  /** Those that are closed are `closed`: they are still looked at, and nothing is moved to them. */
  readonly administrations: readonly (Choice & { readonly closed?: true })[];
}

export interface Choice {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
}

export interface DeviceLineShape {
  readonly id: string;
  readonly tag: string;
  readonly model: string;
  readonly kind: DeviceKind;
  readonly state: State;
  readonly since: string;
  readonly serial?: string;
  readonly holder?: string;
  readonly administration?: { readonly sv: string; readonly en: string };
  readonly acquired?: string;
  readonly due?: string;
  readonly overdue: boolean;
}

export interface DevicePage {
  readonly lines: readonly DeviceLineShape[];
  /** How many there are in all; absent where nobody has counted. */
  readonly count?: number;
  /** Asks for the page after this one; absent on the last. */
  readonly next?: string;
}

export interface StoryShape {
  readonly id: string;
  readonly kind: DeviceKind;
  readonly tag: string;
  readonly model: string;
  readonly serial?: string;
  readonly imei?: string;
  readonly state: State;
  readonly since: string;
  readonly holder?: string;
  readonly administration?: { readonly sv: string; readonly en: string };
  readonly place?: string;
  readonly start?: string;
  readonly due?: string;
  readonly overdueBy?: number;
  readonly acquired?: string;
  readonly price?: number;
  readonly chain: readonly {
    readonly n: number;
    readonly at: string;
    readonly who: string;
    readonly what: string;
    readonly from: string;
    readonly to: string;
    readonly facts: Readonly<Record<string, string>>;
  }[];
  readonly broken?: { readonly n: number };
  readonly may: readonly string[];
}

export interface RequestLineShape {
  readonly id: string;
  readonly number: string;
  readonly product: { readonly name: string; readonly condition: Condition };
  readonly forName: string;
  readonly administration: { readonly sv: string; readonly en: string };
  readonly stage: StageName;
  readonly step?: number;
  readonly since: string;
  readonly createdAt: string;
  readonly neededBy?: string;
  readonly reason?: string;
  readonly place: string;
  readonly accountString: string;
  readonly rent: number;
  readonly may: { readonly decide: boolean; readonly prepare: boolean };
}

export interface RequestPage {
  readonly lines: readonly RequestLineShape[];
  readonly more: boolean;
}

export interface Overview {
  readonly states: readonly { readonly state: State; readonly count: number }[];
  readonly overdue: readonly {
    readonly administration: { readonly sv: string; readonly en: string };
    readonly count: number;
  }[];
  readonly products: readonly {
    readonly name: string;
    readonly condition: Condition;
    readonly inStock: number;
    readonly ordered: number;
    readonly waiting: number;
    /** Handed out in as many days as a new one takes to come, by the last ninety days' pace. */
    readonly expected: number;
  }[];
  readonly leadDays: number;
  readonly waitingForMe: number;
  readonly waitingForIt: number;
  readonly queued: number;
  readonly failed: number;
  /** Those past the limit, in days, from the end of their use; the ones that have waited longest by name. */
  readonly wipe: {
    readonly limit: number;
    readonly count: number;
    readonly longest: readonly {
      readonly id: string;
      readonly tag: string;
      readonly state: State;
      readonly days: number;
    }[];
  };
  /** January to this month, in kg CO2e; `lastYear` is absent where the ledger has nothing of it. */
  readonly co2: {
    readonly year: number;
    readonly confirmed: number;
    readonly estimated: number;
    readonly lastYear?: number;
  };
}

export interface NotificationLine {
  readonly id: string;
  readonly topic: string;
  readonly to: string;
  readonly status: string;
  readonly at: string;
  readonly attempts: number;
  readonly problem?: string;
  readonly mayAgain: boolean;
}

export interface OutboxPage {
  readonly counts: Readonly<Record<string, number>>;
  readonly lines: readonly NotificationLine[];
}

export interface AuditLine {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly subject?: string;
  readonly before?: string;
  readonly after?: string;
}

/** Why something was not done, in words for the person. */
export interface Trouble {
  readonly code: string;
  readonly text: string;
}
