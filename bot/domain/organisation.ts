import type { AuditEntry } from './audit-entry';
import type { WipeRule } from './refurbisher/wipe-clock';
import type { ReturnPolicy } from './returns/policy';

import type { SupportRule } from './support/roster';
import type { Day } from './time';
import type { TravelRule } from './travel';

/** A municipality, a municipal company or an association that the IT unit serves. */
export interface Organisation {
  readonly _id: string;
  /** Same as `_id`: an organisation belongs to itself, so that it is scoped like everything else. */
  readonly organisation: string;
  readonly name: string;
  /** The Entra tenant its people are in; several organisations may share one. */
  readonly tenant: string;
  /** The directory's company names that mean this organisation, where one tenant holds several. */
  readonly companies: readonly string[];
  readonly administrations: readonly Administration[];
  /** Where devices can be picked up and handed in. */
  readonly places: readonly string[];
  readonly accountString: AccountStringRule;
  readonly approval: readonly ApprovalRule[];
  readonly substitutes: readonly Substitute[];
  readonly reminders: Reminders;
  /** What differs from how returns are usually handled. */
  readonly returns?: ReturnPolicy;
  /** How long devices may wait to be wiped; absent means the usual 30 days. */
  readonly wiping?: WipeRule;
  /** Days that a new device usually takes from order to shelf. */
  readonly leadDays: number;
  /** The IT unit's channel, once the bot knows it. */
  readonly itChannel?: string;
  /** The IT unit's telephone, given when chat can't help. */
  readonly itPhone?: string;
  /** How rent is invoiced between administrations; absent until somebody has said. */
  readonly invoicing?: InvoicingRule;
  /** Distances and fleet; absent until somebody has said: then no trip is counted. */
  readonly travel?: TravelRule;
  /** The desk that helps at a distance; absent where there is none. */
  readonly support?: SupportRule;
  /** True for made-up data: every list and card says so. */
  readonly demo?: boolean;
  /** Changes of settings on their way to the audit log. */
  readonly audited?: readonly AuditEntry[];
  readonly version: number;
}

/** Whether somebody of a company is of the organisation, where one tenant may hold several. */
export function isOf(
  { companies }: Pick<Organisation, 'companies'>,
  company: string | undefined,
): boolean {
  const named = company?.toLowerCase();
  return companies.length === 0 || companies.some((one) => one.toLowerCase() === named);
}

/** A "förvaltning". */
export interface Administration {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  /** The directory's department names that mean this administration. */
  readonly departments: readonly string[];
  /** Since when nothing new is asked for on its behalf; its devices and its history stay. */
  readonly closed?: Day;
}

/** How a "kodsträng" must look, and which are known; an empty list means any that fits. */
export interface AccountStringRule {
  /** A regular expression over the whole text, such as `^\d{4}-\d{3}-\d{5}$`. */
  readonly pattern: string;
  /** One that fits, to show people. */
  readonly example: string;
  readonly known: readonly string[];
}

/** The first rule that fits a request says which steps it takes. */
export interface ApprovalRule {
  readonly when: {
    readonly kind?: 'computer' | 'phone';
    readonly condition?: 'refurbished' | 'new';
    readonly standard?: boolean;
    /** SEK a month, inclusive. */
    readonly rentAtMost?: number;
  };
  readonly steps: readonly ApprovalStep[];
}
export type ApprovalStep = 'manager' | 'it';

/** Who decides in somebody's place, from the first day to the last, both included. */
export interface Substitute {
  readonly for: string;
  readonly by: string;
  readonly from: string;
  readonly to: string;
}

export interface Reminders {
  /** Days from ready to pick up until the employee is asked to confirm the receipt. */
  readonly receiptAfterDays: number;
}

/** How the month's rent reaches the accounts. */
export interface InvoicingRule {
  /** The kodsträng of devices that were in use before there was a request with one, by administration. */
  readonly usual: Readonly<Record<string, string>>;
  /** Which part of a kodsträng is the account, counted from 0. */
  readonly accountPart: number;
  /** The accounting system's dimensions (SIE: 1 is cost centre) and the part of the kodsträng that says which. */
  readonly dimensions: readonly {
    readonly number: number;
    readonly name: string;
    readonly part: number;
  }[];
  /** The account that the IT unit's income goes to. */
  readonly incomeAccount: string;
  /** The series of verifications, such as "KL". */
  readonly series: string;
}
