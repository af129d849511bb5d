/** An administration ("förvaltning") as it is changed, with what it has. */
export interface AdministrationShape {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly departments: readonly string[];
  /** The kodsträng that it usually pays with; '' for none. */
  readonly account: string;
  /** Since when nothing new is asked for on its behalf; absent where it is open. */
  readonly closed?: string;
  /** Devices that are, or were last, rented to it. */
  readonly devices: number;
  /** Names of its environmental coordinators. */
  readonly coordinators: readonly string[];
}

/** One's own organisation. Another in the same deployment is never told of. */
export interface OrganisationShape {
  /** What a change must have been decided on. */
  readonly version: number;
  readonly id: string;
  readonly name: string;
  /** The Entra tenant that its people are in. */
  readonly tenant: string;
  /** What the directory calls it, where the tenant holds several. */
  readonly companies: readonly string[];
  /** Whether a usual kodsträng is kept; only where it is said how rent is invoiced. */
  readonly keepsAccounts: boolean;
  readonly accountExample: string;
  readonly administrations: readonly AdministrationShape[];
}
