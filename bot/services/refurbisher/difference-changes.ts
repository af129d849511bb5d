import { nextEvent } from '../../domain/chain';
import { Refusal } from '../../domain/errors';
import type { Difference } from '../../domain/refurbisher/difference';
import {
  decideDifference,
  type DifferenceCommand,
} from '../../domain/refurbisher/difference-steps';
import type { World } from '../world';

const rounds = 200;

/** Carries out one command on a difference, in one write with its chain event; `more` changes with it. */
export async function changeDifference(
  { store }: Pick<World, 'store'>,
  organisation: string,
  id: string,
  command: DifferenceCommand,
  actor: string,
  more: Readonly<Partial<Pick<Difference, 'report'>>> = {},
): Promise<Difference> {
  const { differences } = store.of(organisation);
  for (let round = 0; round < rounds; round += 1) {
    const difference = await differences.findOne({ _id: id });
    if (difference === null) throw new Refusal('difference-not-found');
    const stage = decideDifference(difference, command);
    if (stage === undefined) return difference;
    const event = nextEvent(id, difference.chain, {
      at: command.now,
      actor,
      what: command.type,
      from: difference.stage.name,
      to: stage.name,
      facts: 'by' in command ? { by: command.by } : 'note' in command ? { note: command.note } : {},
    });
    const saved = await differences.findOneAndUpdate(
      { _id: id, version: difference.version },
      { $set: { stage, ...more }, $inc: { version: 1 }, $push: { chain: event } },
      { returnDocument: 'after' },
    );
    if (saved !== null) return saved;
  }
  throw new Refusal('changed-meanwhile');
}
