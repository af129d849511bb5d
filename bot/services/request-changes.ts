import { nextEvent } from '../domain/chain';
import { Refusal } from '../domain/errors';
import { awaitsOf, type DeviceRequest } from '../domain/request';
import { messagesOf } from '../domain/request-messages';
import { decideRequest, type RequestCommand, type RequestStep } from '../domain/request-steps';
import type { Change } from '../store/port';
import type { World } from './world';

/** How often a change is decided anew because somebody else was faster; each round somebody wins. */
const rounds = 200;

/**
 * Carries out one command on a request: loads it, decides, and saves it once, with its chain event
 * and the messages it promises, on the condition that nobody changed it meanwhile. Whoever loses a
 * race decides again on what is true now, and is refused by name if the step is no longer allowed.
 */
export async function changeRequest(
  { store }: Pick<World, 'store'>,
  organisation: string,
  id: string,
  command: RequestCommand,
  actor: string,
): Promise<DeviceRequest> {
  const { requests } = store.of(organisation);
  for (let round = 0; round < rounds; round += 1) {
    const request = await requests.findOne({ _id: id });
    if (request === null) throw new Refusal('request-not-found');
    const step = decideRequest(request, command);
    const saved = await requests.findOneAndUpdate(
      { _id: id, version: request.version },
      changeFor(request, command, step, actor),
      { returnDocument: 'after' },
    );
    if (saved !== null) return saved;
  }
  throw new Refusal('changed-meanwhile');
}

function changeFor(
  request: DeviceRequest,
  command: RequestCommand,
  step: RequestStep,
  actor: string,
): Change {
  const awaits = awaitsOf(step.stage, step.steps ?? request.steps);
  const event = nextEvent(request._id, request.chain, {
    at: command.now,
    actor,
    what: command.type,
    from: request.stage.name,
    to: step.stage.name,
    facts: factsOf(command),
  });
  return {
    $set: {
      stage: step.stage,
      ...(step.steps !== undefined && { steps: step.steps }),
      ...(step.product !== undefined && { product: step.product }),
      ...(awaits !== undefined && { awaits }),
    },
    ...(awaits === undefined && { $unset: { awaits: '' } }),
    $inc: { version: 1 },
    $push: {
      chain: event,
      ...(step.decision !== undefined && { decisions: step.decision }),
      outbox: { $each: messagesOf(request, command, step) },
    },
  };
}

/** What else the chain keeps of a command: the chain knows people by alias. */
function factsOf(command: RequestCommand): Readonly<Record<string, string>> {
  if (command.type === 'pass-on') return { because: 'manager-left', manager: command.alias };
  if (command.type === 'move') return { product: command.product };
  return 'device' in command ? { device: command.device } : {};
}
