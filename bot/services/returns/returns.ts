import { nextEvent } from '../../domain/chain';
import type { Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import { promise } from '../../domain/message';
import { openReturnOf, type ReturnCase } from '../../domain/returns/return-case';
import { decideReturn } from '../../domain/returns/return-steps';
import type { Acting } from '../requests';
import { nextNumber } from '../numbers';
import type { World } from '../world';
import type { Following } from './following';
import { changeRecord, openRecord } from './record-changes';

/** What a return is made of before it has a number. */
export type NewReturn = Pick<
  ReturnCase,
  | 'origin'
  | 'described'
  | 'whose'
  | 'by'
  | 'holder'
  | 'reason'
  | 'note'
  | 'condition'
  | 'locked'
  | 'handIn'
  | 'swap'
> & { readonly device?: Device; readonly identity?: string };

/** Announcing and withdrawing returns. Each saves the return once and then lets the device follow. */
export class Returns {
  constructor(
    private readonly world: World,
    private readonly following: Following,
  ) {}

  /**
   * Opens a return, once for each draft however often it is sent. Throws the Refusal
   * 'return-open-already' when the device is on its way back by another's word.
   */
  async announce(acting: Acting, draft: string, fresh: NewReturn): Promise<ReturnCase> {
    const { organisation, now, actor } = acting;
    const { record } = await this.open(organisation._id, returnId(organisation._id, draft), fresh, {
      now,
      actor: actor.alias,
    });
    if (![record.by, record.holder].includes(actor.oid)) {
      throw new Refusal('return-open-already', { number: record.number });
    }
    return record;
  }

  /** What became of a draft that was sent before; undefined for another's. */
  async sent({ actor, organisation }: Acting, draft: string): Promise<ReturnCase | undefined> {
    const { returns } = this.world.store.of(organisation._id);
    const record = await returns.findOne({ _id: returnId(organisation._id, draft) });
    return record !== null && record.by === actor.oid ? record : undefined;
  }

  /** For a job too; `actor` is an alias. */
  async open(
    organisation: string,
    id: string,
    fresh: NewReturn,
    told: { readonly now: Date; readonly actor: string },
  ): Promise<{ readonly record: ReturnCase; readonly fresh: boolean }> {
    const { returns } = this.world.store.of(organisation);
    const openFor = openForOf(organisation, fresh);
    const opened = await openRecord(returns, id, openFor, async () =>
      drawn(fresh, {
        ...told,
        organisation,
        id,
        openFor,
        number: `R-${await nextNumber(this.world, organisation, 'return')}`,
      }),
    );
    if (opened.record.pending === true) await this.following.ofReturn(opened.record, told.now);
    return opened;
  }

  async withdraw({ actor, organisation, now }: Acting, id: string): Promise<ReturnCase> {
    const command = { type: 'withdraw', now, by: actor.oid } as const;
    const saved = await changeRecord(
      this.world.store.of(organisation._id).returns,
      id,
      'return-not-found',
      { what: command.type, now, actor: actor.alias },
      (current) => decideReturn(current, command),
    );
    await this.following.ofReturn(saved, now);
    return saved;
  }
}

export function returnId(organisation: string, draft: string): string {
  return `${organisation}/return/${draft}`;
}

/** What somebody described can be told apart from other such things only by its number, if it has one. */
export function openForOf(
  organisation: string,
  { device, identity }: NewReturn,
): string | undefined {
  if (device !== undefined) return openReturnOf(device._id);
  return identity === undefined ? undefined : openReturnOf(`${organisation}/described/${identity}`);
}

function drawn(
  made: NewReturn,
  told: {
    readonly organisation: string;
    readonly id: string;
    readonly number: string;
    readonly openFor: string | undefined;
    readonly now: Date;
    readonly actor: string;
  },
): ReturnCase {
  const { organisation, id, number, openFor, now, actor } = told;
  const { device } = made;
  const fresh = Object.fromEntries(
    Object.entries(made).filter(([name]) => name !== 'device' && name !== 'identity'),
  ) as Omit<NewReturn, 'device' | 'identity'>;
  const whole = { _id: id, version: 0 };
  const news =
    fresh.origin === 'leaver'
      ? promise(
          whole,
          now,
          'return-leaver',
          fresh.by === undefined ? { unit: 'it' } : { person: fresh.by },
        )
      : promise(whole, now, 'return-announced', { unit: 'it' });
  return {
    _id: id,
    organisation,
    number,
    ...fresh,
    ...(device !== undefined && { device: device._id, pending: true }),
    ...(openFor !== undefined && { openFor }),
    stage: { name: 'announced', since: now },
    createdAt: now,
    version: 1,
    chain: [
      nextEvent(id, [], {
        at: now,
        actor,
        what: 'announce',
        from: 'unknown',
        to: 'announced',
        facts: { origin: fresh.origin, ...(device !== undefined && { device: device._id }) },
      }),
    ],
    outbox: [news],
  };
}
