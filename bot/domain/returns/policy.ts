/** What an organisation may decide of returns; what it leaves out is as below. */
export interface ReturnPolicy {
  /** Who decides on keeping a device longer than its usage time. */
  readonly keepLongerBy?: 'manager' | 'it';
  /** For how long it may be asked, in months. */
  readonly keepLongerMonths?: readonly number[];
  /** Days overdue until the manager is told. */
  readonly managerAfterDays?: number;
  /** Days overdue until a device is on IT's list of missing ones. */
  readonly missingAfterDays?: number;
}

/** The manager knows whether the work can do with it; half a year or a year keeps it within support. */
export const usualPolicy: Required<ReturnPolicy> = {
  keepLongerBy: 'manager',
  keepLongerMonths: [6, 12],
  managerAfterDays: 14,
  missingAfterDays: 30,
};

export function policyOf(organisation: {
  readonly returns?: ReturnPolicy;
}): Required<ReturnPolicy> {
  return { ...usualPolicy, ...organisation.returns };
}
