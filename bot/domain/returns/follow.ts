import type { Command, Lifecycle } from '../lifecycle';
import { dayOf } from '../time';
import type { Keeping } from './keeping';
import type { Loss } from './loss';
import type { Receipt, ReturnCase } from './return-case';

/** A device as far as following goes. */
interface Following {
  readonly lifecycle: Lifecycle;
}

/** A return leads and its device follows: the step that is missing; undefined when they agree. */
export function followReturn(
  { lifecycle }: Following,
  record: Pick<ReturnCase, '_id' | 'stage' | 'holder'>,
  now: Date,
): Command | undefined {
  const { stage } = record;
  switch (stage.name) {
    case 'announced':
      return announces(lifecycle, record)
        ? { type: 'request-return', now, return: record._id }
        : undefined;
    case 'withdrawn': {
      const mine = lifecycle.state === 'return-requested' && lifecycle.return === record._id;
      return mine ? { type: 'withdraw-return', now } : undefined;
    }
    case 'half-swapped':
    case 'received':
      return receiving(lifecycle, stage);
  }
}

/** What has come in since is not received again. */
function receiving(lifecycle: Lifecycle, { since, place }: Receipt): Command | undefined {
  if (!isOut(lifecycle) || lifecycle.since > since) return undefined;
  const endOfUse = dayOf(since);
  return { type: 'receive', now: since, endOfUse, ...(place !== undefined && { place }) };
}

/** What somebody else has is not announced in their place: it is left alone until it is in. */
function announces(lifecycle: Lifecycle, { holder }: Pick<ReturnCase, 'holder'>): boolean {
  return lifecycle.state === 'in-use' && lifecycle.holder === holder;
}

/** Where a device may come in from. */
export function isOut({ state }: Lifecycle): boolean {
  return ['in-use', 'return-requested', 'lost', 'found'].includes(state);
}

/** A yes to keeping it longer moves the day it is due. */
export function followKeeping(
  { lifecycle }: Following,
  { stage, until }: Pick<Keeping, 'stage' | 'until'>,
  now: Date,
): Command | undefined {
  const due = stage.name === 'granted' && lifecycle.state === 'in-use' && lifecycle.due !== until;
  return due && lifecycle.since <= stage.since ? { type: 'keep-longer', now, until } : undefined;
}

/** Lost with the report; found, and in use again where it was, when somebody says so. */
export function followLoss(
  { lifecycle }: Following,
  { stage }: Pick<Loss, 'stage'>,
  now: Date,
): Command | undefined {
  if (stage.name === 'reported') return canBeLost(lifecycle) ? { type: 'lose', now } : undefined;
  if (lifecycle.state === 'lost') return { type: 'find', now };
  const inUse = lifecycle.state === 'found' && lifecycle.lost.start !== undefined && !stage.wiped;
  return inUse ? { type: 'resume', now } : undefined;
}

function canBeLost({ state }: Lifecycle): boolean {
  return state === 'in-use' || state === 'return-requested' || state === 'ready';
}
