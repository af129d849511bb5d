/** A device as the tenant's device management (Intune) has it. */
export interface ManagedDevice {
  /** Its id there. */
  readonly id: string;
  readonly serial?: string;
  /** "KLP-LAP-0042": what the computer calls itself. */
  readonly name?: string;
  readonly maker?: string;
  readonly model?: string;
  readonly kind: 'computer' | 'phone';
  /** Entra object id of the primary user. */
  readonly user?: string;
  /** When it last reported. */
  readonly seen?: Date;
  /** It belongs to the person, not to the organisation. */
  readonly personal: boolean;
}

/** What the tenant's device management knows. Throws DirectoryUnavailable when it gives no answer. */
export interface ManagedDevices {
  /** All there are. */
  all(tenant: string): Promise<readonly ManagedDevice[]>;
  /** One by its id there; undefined when it is gone. */
  one(tenant: string, id: string): Promise<ManagedDevice | undefined>;
}
