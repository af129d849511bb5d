import type { Certificate } from './certificate';
import type { Consignment } from './consignment';
import type { DifferenceStage } from './difference';
import type { Matched } from './naming';
import type { Told } from './plan';

/** All that matching must know of what is in the store. */
export interface Known {
  readonly consignment: Consignment;
  /** A device by serial number, IMEI or tag, from the consignment or anywhere else in the organisation. */
  readonly deviceOf: (name: string) => Matched | undefined;
  /** Each consigned device as it is now. */
  readonly devices: ReadonlyMap<string, Matched>;
  /** Certificates that stand, by device. */
  readonly certificates: ReadonlyMap<string, readonly Certificate[]>;
  /** Which device a certificate number has been used for. */
  readonly numbers: ReadonlyMap<string, string>;
  /** What earlier reports told of each device, taken together. */
  readonly told: ReadonlyMap<string, Told>;
  /** The consignment's differences so far. */
  readonly differences: ReadonlyMap<string, DifferenceStage['name']>;
}
