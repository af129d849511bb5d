import { Refusal } from '../../domain/errors';
import {
  canComeIn,
  type Reception,
  type ReceptionLine,
  type Recognised,
} from '../../domain/returns/reception';
import { openReturnOf, type ReturnCase } from '../../domain/returns/return-case';
import { decideReturn } from '../../domain/returns/return-steps';
import { isDuplicate } from '../../store/duplicate';
import { nextNumber } from '../numbers';
import type { Acting } from '../requests';
import type { World } from '../world';
import type { Following } from './following';
import { describedAs } from './identities';
import { comingAs } from './meant-by';
import {
  deviceIn,
  isAnother,
  nameIn,
  receiptOf,
  receptionId,
  refused,
  signedReceipt,
  userOf,
  walkedIn,
  walkInId,
  type Batch,
  type Coming,
} from './reception-lines';
import { changeRecord, openRecord } from './record-changes';
import { registerFound } from './registering';
import { mayReceive } from './return-views';

/**
 * Receives devices: announced, not announced, or unknown until now. Every line ends as received or
 * with why not, on a receipt signed by who received. Sent twice, it is received once.
 */
export class Receiving {
  constructor(
    private readonly world: World,
    private readonly following: Following,
  ) {}

  /** Throws the Refusal 'receive-not-permitted' for anybody but IT, 'receive-nothing' for an empty list. */
  async receive(acting: Acting, batch: Batch): Promise<Reception> {
    if (!mayReceive(acting.actor)) throw new Refusal('receive-not-permitted');
    if (batch.lines.length === 0) throw new Refusal('receive-nothing');
    const { receptions } = this.world.store.of(acting.organisation._id);
    const id = receptionId(acting.organisation._id, batch);
    const before = await receptions.findOne({ _id: id });
    if (before !== null) return before;
    const lines: ReceptionLine[] = [];
    for (const [index, line] of batch.lines.entries()) {
      const { coming, found } = await comingAs(this.world, { acting, batch, line, index });
      lines.push({ ...(await this.one(coming, found)), typed: line.typed });
    }
    const number = `M-${await nextNumber(this.world, acting.organisation._id, 'reception')}`;
    const reception = signedReceipt(acting, batch, number, lines);
    try {
      await receptions.insertOne(reception);
      return reception;
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
      return (await receptions.findOne({ _id: id })) ?? reception;
    }
  }

  private async one(coming: Coming, found: Recognised): Promise<ReceptionLine> {
    const { typed } = coming.line;
    const done = await this.doneBefore(coming);
    if (done !== undefined) return this.line(coming, done);
    const announced = await this.announcedOn(coming);
    if (!canComeIn(found)) return refused(typed, found);
    if (isAnother(typed, found, announced)) {
      return { typed, outcome: 'other-device', number: announced.number, ...nameIn(found) };
    }
    try {
      return await this.comeIn(coming, found, announced);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      return { typed, outcome: 'changed', ...nameIn(found) };
    }
  }

  private async comeIn(
    coming: Coming,
    found: Recognised,
    announced: ReturnCase | undefined,
  ): Promise<ReceptionLine> {
    if (found.kind === 'unknown') {
      const record =
        announced ??
        (await describedAs(this.world, coming.acting.organisation._id, coming.line.typed));
      return record === undefined ? this.walkIn(coming, undefined) : this.unnamed(coming, record);
    }
    if ('record' in found && found.record !== undefined) {
      return this.line(coming, await this.change(coming, found.record, {}));
    }
    // A described thing that turns out to be a device we know of.
    if (announced !== undefined && announced.device === undefined) {
      const device = deviceIn(found) ?? '';
      return this.line(
        coming,
        await this.change(coming, announced._id, { device, ...userOf(found) }),
      );
    }
    return this.walkIn(coming, found);
  }

  /** What was described is registered under the return's own number. */
  private async unnamed(coming: Coming, record: ReturnCase): Promise<ReceptionLine> {
    if (record.device !== undefined)
      return this.line(coming, await this.change(coming, record._id, {}));
    const device = await registerFound(this.world, coming.acting, record.number, {
      ...coming.line,
      typed: coming.line.typed === '' ? (record.described?.identity ?? '') : coming.line.typed,
      kind: coming.line.kind ?? record.described?.kind,
    });
    const saved = await this.change(coming, record._id, { device: device._id });
    return this.line(coming, saved);
  }

  private async change(
    coming: Coming,
    id: string,
    more: { readonly device?: string; readonly endsUseOf?: string },
  ): Promise<ReturnCase> {
    const { actor, organisation, now } = coming.acting;
    const { returns, requests } = this.world.store.of(organisation._id);
    const swap = (await returns.findOne({ _id: id }))?.swap;
    const request = swap === undefined ? null : await requests.findOne({ _id: swap });
    const over =
      request === null || ['handed-over', 'declined', 'cancelled'].includes(request.stage.name);
    const receipt = receiptOf(coming);
    const saved = await changeRecord(
      returns,
      id,
      'return-not-found',
      { what: 'receive', now, actor: actor.alias },
      (current) =>
        decideReturn(current, { type: 'receive', now, receipt, newToCome: !over, ...more }),
    );
    await this.following.ofReturn(saved, now);
    return saved;
  }

  /** Nobody announced it: a return that begins and ends here, so that it has a receipt all the same. */
  private async walkIn(coming: Coming, found: Recognised | undefined): Promise<ReceptionLine> {
    const { acting, line } = coming;
    const organisation = acting.organisation._id;
    const number = `R-${await nextNumber(this.world, organisation, 'return')}`;
    const device =
      (found === undefined ? undefined : deviceIn(found)) ??
      (await registerFound(this.world, acting, number, line))._id;
    const id = walkInId(coming);
    const { record } = await openRecord(
      this.world.store.of(organisation).returns,
      id,
      openReturnOf(device),
      async () =>
        walkedIn(coming, { id, number, device, ...(found !== undefined && userOf(found)) }),
    );
    if (record._id !== id) return this.line(coming, await this.change(coming, record._id, {}));
    await this.following.ofReturn(record, acting.now);
    return this.line(coming, record);
  }

  /** This very line, in an earlier try that was interrupted. */
  private async doneBefore(coming: Coming): Promise<ReturnCase | undefined> {
    const { returns } = this.world.store.of(coming.acting.organisation._id);
    const walkIn = await returns.findOne({ _id: walkInId(coming) });
    if (walkIn !== null) return walkIn;
    const on =
      coming.line.record === undefined ? null : await returns.findOne({ _id: coming.line.record });
    const stage = on?.stage;
    const same =
      stage !== undefined &&
      'reception' in stage &&
      stage.reception === receptionId(coming.acting.organisation._id, coming.batch);
    return same ? (on ?? undefined) : undefined;
  }

  private async announcedOn({ acting, line }: Coming): Promise<ReturnCase | undefined> {
    if (line.record === undefined) return undefined;
    const { returns } = this.world.store.of(acting.organisation._id);
    return (await returns.findOne({ _id: line.record })) ?? undefined;
  }

  private async line({ line, acting }: Coming, record: ReturnCase): Promise<ReceptionLine> {
    const { devices } = this.world.store.of(acting.organisation._id);
    const device =
      record.device === undefined ? null : await devices.findOne({ _id: record.device });
    return {
      typed: line.typed,
      // It has been registered under the return's own number, which has to be put on it.
      outcome: device?.tag === record.number ? 'registered' : 'received',
      number: record.number,
      grade: line.grade,
      ...(device !== null && { tag: device.tag, model: device.model }),
    };
  }
}
