import type { AuditEntry } from '../../domain/audit-entry';
import type { ImportBatch, ImportPart } from '../../domain/import-batch';
import type { Declaration, Index } from '../port';

/** The admin page and searches: what is stored of it. */
export interface AdminKinds {
  readonly audit: AuditEntry;
  readonly imports: ImportBatch;
  readonly importParts: ImportPart;
}

export const adminDeclarations: { readonly [N in keyof AdminKinds]: Declaration } = {
  audit: { name: 'audit', indexes: [{ name: 'at', on: { organisation: 1, at: 1 } }] },
  imports: {
    name: 'imports',
    indexes: [
      { name: 'at', on: { organisation: 1, at: 1 } },
      { name: 'status', on: { organisation: 1, status: 1 } },
    ],
  },
  importParts: {
    name: 'importParts',
    indexes: [{ name: 'batch', on: { organisation: 1, batch: 1, n: 1 } }],
  },
};

const state = 'lifecycle.state';

/**
 * What the inventory's list is read by: devices in some states, of some administrations or any, in
 * each order that it offers. The orders by due day and by day of purchase in some states are the main
 * job's own.
 */
export const inventoryIndexes: readonly Index[] = [
  { name: 'list-tag', on: { organisation: 1, [state]: 1, tag: 1 } },
  { name: 'list-since', on: { organisation: 1, [state]: 1, 'lifecycle.since': 1 } },
  { name: 'rented-tag', on: { organisation: 1, administration: 1, [state]: 1, tag: 1 } },
  {
    name: 'rented-since',
    on: { organisation: 1, administration: 1, [state]: 1, 'lifecycle.since': 1 },
  },
  {
    name: 'rented-due',
    on: { organisation: 1, administration: 1, [state]: 1, 'lifecycle.due': 1 },
  },
  { name: 'rented-acquired', on: { organisation: 1, administration: 1, [state]: 1, acquired: 1 } },
];
