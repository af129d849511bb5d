import type { DeviceLine } from '../device-view';
import type { DeviceKind } from '../product';
import type { StageName } from '../request';
import type { Named } from '../request-view';
import type { Day } from '../time';
import type { KeepingStage } from './keeping';
import type { LossKind, LossStage } from './loss';
import type { Recognised, ReceptionLine } from './reception';
import type { ReturnCase } from './return-case';
import type { ReturnEntry, ReturnProblems } from './return-form';

type InBoth = { readonly sv: string; readonly en: string };

/** A device in a few words. */
export interface DeviceName {
  readonly tag: string;
  readonly model: string;
  readonly kind: DeviceKind;
  readonly serial?: string;
}

/** A return as one viewer may see it now. */
export interface ReturnView extends Pick<
  ReturnCase,
  | 'number'
  | 'origin'
  | 'described'
  | 'reason'
  | 'note'
  | 'condition'
  | 'locked'
  | 'handIn'
  | 'stage'
  | 'createdAt'
> {
  readonly id: string;
  readonly demo: boolean;
  readonly device?: DeviceName;
  readonly by?: Named;
  readonly holder?: Named;
  readonly whose?: string;
  readonly receivedBy?: string;
  /** The other half of a swap. */
  readonly swap?: { readonly number: string; readonly product: string; readonly stage: StageName };
  readonly places: readonly string[];
  /** Whether the viewer gives it back, and so is spoken to. */
  readonly own: boolean;
  readonly may: { readonly withdraw: boolean; readonly receive: boolean };
}

/** The form for giving something back. */
export interface ReturnFormView {
  readonly draft: string;
  /** One's own devices, or one that nobody has registered. */
  readonly mode: 'own' | 'other';
  readonly demo: boolean;
  readonly devices: readonly DeviceName[];
  readonly places: readonly string[];
  readonly entry: ReturnEntry;
  readonly problems: ReturnProblems;
}

/** What somebody typed that they hold in their hands, before they receive it. */
export interface ReceptionFormView {
  readonly draft: string;
  readonly demo: boolean;
  readonly places: readonly string[];
  readonly lines: readonly {
    readonly typed: string;
    readonly found: Recognised;
    readonly holderName?: string;
  }[];
  /** How many more were written than one card can take. */
  readonly left: number;
}

/** The signed receipt of a reception. */
export interface ReceptionView {
  readonly number: string;
  readonly demo: boolean;
  readonly by: string;
  readonly at: Date;
  readonly place?: string;
  readonly lines: readonly ReceptionLine[];
}

/** What is soon to go back, or should have. */
export interface DigestView {
  readonly demo: boolean;
  /** To the person who has the devices, or to the manager of that person. */
  readonly for: 'holder' | 'manager';
  readonly holder?: string;
  readonly lines: readonly DeviceLine[];
  readonly more: number;
  readonly off: boolean;
  readonly snoozedUntil?: Day;
}

/** What keeping a device longer means, as far as it is known. */
export interface KeepingEffects {
  /** SEK a month, and for all the months. */
  readonly rent?: { readonly monthly: number; readonly total: number };
  /** Whole months old at the end. */
  readonly ageMonths?: number;
  /** kg CO2e for making a new one of the same product. */
  readonly footprint?: number;
}

export interface KeepingOption extends KeepingEffects {
  readonly months: number;
  readonly until: Day;
}

export interface KeepingFormView {
  readonly draft: string;
  readonly demo: boolean;
  readonly device: DeviceName;
  readonly due?: Day;
  readonly options: readonly KeepingOption[];
  readonly approver: 'manager' | 'it';
  readonly entry: { readonly months: string; readonly reason: string };
  readonly problems: Partial<Readonly<Record<'months' | 'reason', 'missing' | 'too-long'>>>;
}

export interface KeepingView {
  readonly id: string;
  readonly number: string;
  readonly demo: boolean;
  readonly device: DeviceName;
  readonly by: Named;
  readonly approver?: string;
  readonly due?: Day;
  readonly until: Day;
  readonly months: number;
  readonly reason: string;
  readonly effects: KeepingEffects;
  readonly stage: KeepingStage;
  readonly decidedBy?: string;
  readonly may: { readonly decide: boolean; readonly withdraw: boolean };
}

export interface LossFormView {
  readonly draft: string;
  readonly demo: boolean;
  readonly devices: readonly DeviceName[];
  readonly phone?: string;
  readonly entry: { readonly device: string; readonly how: string; readonly note: string };
  readonly problems: Partial<
    Readonly<Record<'device' | 'how' | 'note', 'missing' | 'unknown' | 'too-long'>>
  >;
}

export interface LossView {
  readonly id: string;
  readonly number: string;
  readonly demo: boolean;
  readonly device: DeviceName;
  readonly by: Named;
  readonly holder?: Named;
  readonly administration?: InBoth;
  readonly how: LossKind;
  readonly note?: string;
  readonly createdAt: Date;
  readonly stage: LossStage;
  readonly foundBy?: string;
  readonly phone?: string;
  /** IT sees what to do; others see that it is being done. */
  readonly forIt: boolean;
  readonly may: { readonly wipe: boolean; readonly find: boolean };
}

/** A device that somebody has to look after, and why. */
export interface AttentionLine {
  readonly why: 'missing' | 'lost' | 'shared' | 'no-due' | 'no-purchase';
  readonly tag: string;
  readonly model: string;
  readonly kind: DeviceKind;
  readonly serial?: string;
  readonly holder?: string;
  readonly administration?: InBoth;
  /** Days overdue, or missing. */
  readonly days?: number;
}

export interface AttentionView {
  readonly demo: boolean;
  readonly lines: readonly AttentionLine[];
  readonly counts: Readonly<Record<AttentionLine['why'], number>>;
}

/** A line of a list of returns. */
export interface ReturnLine {
  readonly id: string;
  readonly number: string;
  readonly device?: DeviceName;
  readonly who?: string;
  readonly handIn?: ReturnCase['handIn'];
  readonly stage: ReturnCase['stage']['name'];
  readonly createdAt: Date;
}

/** Somebody who leaves, and what they have. */
export interface LeaverView {
  readonly demo: boolean;
  readonly oid: string;
  readonly name: string;
  readonly manager?: string;
  readonly devices: readonly DeviceName[];
}
