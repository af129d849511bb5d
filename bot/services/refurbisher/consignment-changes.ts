import { nextEvent } from '../../domain/chain';
import { Refusal } from '../../domain/errors';
import type { Consignment } from '../../domain/refurbisher/consignment';
import {
  decideConsignment,
  type ConsignmentCommand,
  type ConsignmentStep,
} from '../../domain/refurbisher/consignment-steps';
import { isDuplicate } from '../../store/duplicate';
import type { Change } from '../../store/port';
import type { World } from '../world';

const rounds = 200;

/**
 * Carries out one command on a consignment and saves it once, with its chain event, on the condition
 * that nobody changed it meanwhile. Its devices have yet to follow: see ConsignmentFollowing.
 */
export async function changeConsignment(
  { store }: Pick<World, 'store'>,
  organisation: string,
  id: string,
  command: ConsignmentCommand,
  actor: string,
): Promise<Consignment> {
  const { consignments } = store.of(organisation);
  for (let round = 0; round < rounds; round += 1) {
    const consignment = await consignments.findOne({ _id: id });
    if (consignment === null) throw new Refusal('consignment-not-found');
    const step = decideConsignment(consignment, command);
    if (changesNothing(consignment, step)) return consignment;
    const saved = await onlyOneOpen(() =>
      consignments.findOneAndUpdate(
        { _id: id, version: consignment.version },
        changeFor(consignment, command, step, actor),
        { returnDocument: 'after' },
      ),
    );
    if (saved !== null) return saved;
  }
  throw new Refusal('changed-meanwhile');
}

/** What is on the list already, or off it, is not in the chain once more. */
function changesNothing(before: Consignment, { stage, lines }: ConsignmentStep): boolean {
  return stage === before.stage && JSON.stringify(lines) === JSON.stringify(before.lines);
}

/** What a refurbisher's open consignment is known by; unique in the store. */
export function openFor(refurbisher: string): string {
  return `open/${refurbisher}`;
}

async function onlyOneOpen<R>(write: () => Promise<R>): Promise<R> {
  try {
    return await write();
  } catch (problem) {
    if (isDuplicate(problem)) throw new Refusal('consignment-already-open');
    throw problem;
  }
}

function changeFor(
  consignment: Consignment,
  command: ConsignmentCommand,
  { stage, lines, facts }: ConsignmentStep,
  actor: string,
): Change {
  const isOpen = stage.name === 'open';
  const event = nextEvent(consignment._id, consignment.chain, {
    at: command.now,
    actor,
    what: command.type,
    from: consignment.stage.name,
    to: stage.name,
    facts,
  });
  return {
    $set: {
      stage,
      lines,
      pending: true,
      ...(isOpen && { openFor: openFor(consignment.refurbisher) }),
    },
    ...(!isOpen && { $unset: { openFor: '' } }),
    $inc: { version: 1 },
    $push: { chain: event },
  };
}
