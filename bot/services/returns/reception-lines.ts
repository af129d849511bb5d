import { nextEvent } from '../../domain/chain';
import { toldOfReceipt } from '../../domain/returns/return-steps';
import type { Receipt, ReturnCase } from '../../domain/returns/return-case';
import type {
  ReceivedLine,
  Reception,
  ReceptionLine,
  Recognised,
} from '../../domain/returns/reception';
import type { Acting } from '../requests';

/** What somebody received, as their card sent it. */
export interface Batch {
  readonly draft: string;
  readonly place?: string;
  readonly lines: readonly ReceivedLine[];
}

/** One line on its way in. */
export interface Coming {
  readonly acting: Acting;
  readonly batch: Batch;
  readonly line: ReceivedLine;
  readonly index: number;
}

/** The signed receipt of a batch, on a chain of its own. */
export function signedReceipt(
  { organisation, actor, now }: Acting,
  batch: Batch,
  number: string,
  lines: readonly ReceptionLine[],
): Reception {
  const id = receptionId(organisation._id, batch);
  const facts = Object.fromEntries(
    lines.map(({ typed, tag, outcome }, index) => [
      String(index + 1),
      `${tag ?? typed} ${outcome}`,
    ]),
  );
  const told = { at: now, actor: actor.alias, what: 'sign', from: 'unknown', to: 'signed', facts };
  return {
    _id: id,
    organisation: organisation._id,
    number,
    by: actor.oid,
    ...(batch.place !== undefined && { place: batch.place }),
    lines,
    createdAt: now,
    version: 1,
    chain: [nextEvent(id, [], told)],
    outbox: [],
  };
}

/** A return that nobody announced: it begins and ends with the reception. */
export function walkedIn(
  coming: Coming,
  made: {
    readonly id: string;
    readonly number: string;
    readonly device: string;
    readonly endsUseOf?: string;
  },
): ReturnCase {
  const { now, actor, organisation } = coming.acting;
  const { id, number, device, endsUseOf } = made;
  const receipt = receiptOf(coming);
  const facts = { origin: 'walk-in', device, reception: receipt.reception, grade: receipt.grade };
  const told = {
    at: now,
    actor: actor.alias,
    what: 'receive',
    from: 'unknown',
    to: 'received',
    facts,
  };
  return {
    _id: id,
    organisation: organisation._id,
    number,
    origin: 'walk-in',
    device,
    ...(endsUseOf !== undefined && { holder: endsUseOf }),
    condition: 'unknown',
    locked: 'unknown',
    stage: { name: 'received', since: now, ...receipt },
    pending: true,
    createdAt: now,
    version: 1,
    chain: [nextEvent(id, [], told)],
    outbox: toldOfReceipt({ _id: id, version: 0, holder: endsUseOf }, now, actor.oid),
  };
}

export function receiptOf({ acting, batch, line }: Coming): Omit<Receipt, 'since'> {
  return {
    by: acting.actor.oid,
    grade: line.grade,
    reception: receptionId(acting.organisation._id, batch),
    ...(batch.place !== undefined && { place: batch.place }),
  };
}

export function receptionId(organisation: string, { draft }: Batch): string {
  return `${organisation}/reception/${draft}`;
}

export function walkInId({ acting, batch, index }: Coming): string {
  return `${acting.organisation._id}/return/${batch.draft}.${index + 1}`;
}

export function deviceIn(found: Recognised): string | undefined {
  return 'device' in found ? found.device : undefined;
}

export function userOf(found: Recognised): { readonly endsUseOf?: string } {
  return 'holder' in found && found.holder !== undefined ? { endsUseOf: found.holder } : {};
}

export function nameIn(found: Recognised): { readonly tag?: string; readonly model?: string } {
  return 'tag' in found ? { tag: found.tag, model: found.model } : {};
}

/** Why a line was not received. */
export function refused(typed: string, found: Recognised): ReceptionLine {
  const { kind } = found;
  if (kind === 'expected' || kind === 'unannounced' || kind === 'missing' || kind === 'unknown')
    return { typed, outcome: 'changed' };
  return {
    typed,
    outcome: kind,
    ...nameIn(found),
    ...('number' in found && found.number !== undefined && { number: found.number }),
    ...('state' in found && { state: found.state }),
    ...('tags' in found && { tags: found.tags }),
  };
}

/** Another device than the one whose card it is: what was read on it says so. */
export function isAnother(
  typed: string,
  found: Recognised,
  announced: ReturnCase | undefined,
): announced is ReturnCase {
  return typed !== '' && announced?.device !== undefined && announced.device !== deviceIn(found);
}
