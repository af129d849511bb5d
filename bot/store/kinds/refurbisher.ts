import type { Certificate } from '../../domain/refurbisher/certificate';
import type { Consignment } from '../../domain/refurbisher/consignment';
import type { Difference } from '../../domain/refurbisher/difference';
import type { Refurbisher } from '../../domain/refurbisher/refurbisher';
import type { Refurbishment, Report, ReportBatch } from '../../domain/refurbisher/report';
import type { ReportUpload } from '../../domain/refurbisher/report-view';
import type { WipeAlarm } from '../../domain/refurbisher/wipe-clock';
import type { Declaration, Index } from '../port';

/** Consignments, reports and certificates: what is stored of it. */
export interface RefurbisherKinds {
  readonly refurbishers: Refurbisher;
  readonly consignments: Consignment;
  readonly reports: Report;
  readonly reportBatches: ReportBatch;
  readonly reportUploads: ReportUpload;
  readonly certificates: Certificate;
  readonly refurbishments: Refurbishment;
  readonly differences: Difference;
  readonly wipeAlarms: WipeAlarm;
}

const outbox: Index = { name: 'outbox', on: { organisation: 1, 'outbox.id': 1 } };
const consignment: Index = { name: 'consignment', on: { organisation: 1, consignment: 1 } };
const pending: Index = { name: 'pending', on: { organisation: 1, pending: 1 } };

export const refurbisherDeclarations: { readonly [N in keyof RefurbisherKinds]: Declaration } = {
  refurbishers: { name: 'refurbishers', small: true, indexes: [] },
  consignments: {
    name: 'consignments',
    indexes: [
      { name: 'number', on: { organisation: 1, number: 1 }, unique: true },
      { name: 'stage', on: { organisation: 1, 'stage.name': 1, number: 1 } },
      { name: 'open', on: { openFor: 1 }, unique: true, sparse: true },
      pending,
      outbox,
    ],
  },
  reports: { name: 'reports', indexes: [consignment, pending, outbox] },
  reportBatches: { name: 'reportBatches', indexes: [] },
  reportUploads: {
    name: 'reportUploads',
    indexes: [{ name: 'at', on: { organisation: 1, at: 1 } }],
  },
  certificates: {
    name: 'certificates',
    indexes: [
      { name: 'device', on: { organisation: 1, device: 1 } },
      { name: 'number', on: { organisation: 1, number: 1 } },
    ],
  },
  refurbishments: {
    name: 'refurbishments',
    indexes: [
      consignment,
      { name: 'device', on: { organisation: 1, device: 1 } },
      { name: 'untold', on: { organisation: 1, untold: 1 } },
    ],
  },
  differences: {
    name: 'differences',
    indexes: [
      { name: 'consignment', on: { organisation: 1, consignment: 1, 'stage.name': 1 } },
      { name: 'stage', on: { organisation: 1, 'stage.name': 1, 'stage.since': 1 } },
      outbox,
    ],
  },
  wipeAlarms: {
    name: 'wipeAlarms',
    indexes: [{ name: 'clocks', on: { organisation: 1, clocks: 1 } }, outbox],
  },
};
