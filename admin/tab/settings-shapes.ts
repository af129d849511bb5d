import type {
  AccountStringRule,
  Administration,
  ApprovalRule,
  InvoicingRule,
} from '../../bot/domain/organisation';
import type { WipeRule } from '../../bot/domain/refurbisher/wipe-clock';
import type { ReturnPolicy } from '../../bot/domain/returns/policy';
import type { SupportRule } from '../../bot/domain/support/roster';
import type { TravelRule } from '../../bot/domain/travel';

/** The parts of the settings, each saved by itself. */
export interface SettingsValues {
  readonly approval: readonly ApprovalRule[];
  readonly places: readonly string[];
  readonly accountString: AccountStringRule;
  readonly reminders: { readonly receiptAfterDays: number };
  readonly leadDays: number;
  readonly itPhone: string;
  readonly wiping: WipeRule;
  readonly returns: ReturnPolicy;
  /** Null where nobody has said: then no trip is counted. */
  readonly travel: TravelRule | null;
  /** Without who helps and when: that is kept in another part of the page, and in chat. */
  readonly support: Pick<SupportRule, 'horizonDays' | 'selfHelp'>;
  /** Null where nobody has said: then there is no SIE file. */
  readonly invoicing: InvoicingRule | null;
}
export type SettingsPart = keyof SettingsValues;

export interface SettingsShape extends SettingsValues {
  readonly version: number;
  readonly administrations: readonly Pick<Administration, 'id' | 'name'>[];
  /** Whether the bot knows IT's channel; it learns of it in Teams, not here. */
  readonly hasChannel: boolean;
}
