import type { DueDigest, DueRun } from '../../domain/returns/due';
import type { Keeping } from '../../domain/returns/keeping';
import type { Loss } from '../../domain/returns/loss';
import type { Reception } from '../../domain/returns/reception';
import type { ReturnCase } from '../../domain/returns/return-case';
import type { Declaration, Index } from '../port';

/** Giving devices back: what is stored of it. */
export interface ReturnsKinds {
  readonly returns: ReturnCase;
  readonly receptions: Reception;
  readonly keepings: Keeping;
  readonly losses: Loss;
  readonly dueDigests: DueDigest;
  /** How far the jobs have come. */
  readonly dueRuns: DueRun;
}

const outbox: Index = { name: 'outbox', on: { organisation: 1, 'outbox.id': 1 } };

/** Of what a device follows: open once for each device, and found while the device has yet to follow. */
const recorded: readonly Index[] = [
  { name: 'stage', on: { organisation: 1, 'stage.name': 1, 'stage.since': 1 } },
  { name: 'device', on: { organisation: 1, device: 1, createdAt: 1 } },
  { name: 'by', on: { organisation: 1, by: 1, createdAt: 1 } },
  { name: 'number', on: { organisation: 1, number: 1 }, unique: true },
  { name: 'open', on: { openFor: 1 }, unique: true, sparse: true },
  { name: 'pending', on: { organisation: 1, pending: 1 } },
  outbox,
];

export const returnsDeclarations: { readonly [N in keyof ReturnsKinds]: Declaration } = {
  returns: { name: 'returns', indexes: recorded },
  receptions: { name: 'receptions', indexes: [outbox] },
  keepings: { name: 'keepings', indexes: recorded },
  losses: { name: 'losses', indexes: recorded },
  dueDigests: { name: 'dueDigests', indexes: [outbox] },
  dueRuns: { name: 'dueRuns', indexes: [] },
};
