import { Refusal } from './errors';
import { deviceOf, isOpen, type Stage } from './request';
import type {
  CurrentRequest,
  RequestCommand,
  RequestCommandOf,
  RequestStep,
} from './request-commands';
import { decision, moved, passedOn } from './request-deciding';

export type { RequestCommand, RequestStep } from './request-commands';

type Type = RequestCommand['type'];
type Steps = {
  readonly [T in Type]: (request: CurrentRequest, command: RequestCommandOf<T>) => RequestStep;
};

/** The whole of what can happen to a request. */
const steps: Steps = {
  approve: decision,
  decline: decision,
  'pass-on': passedOn,
  cancel: (request, command) => ({ stage: cancelled(request, command) }),
  reserve: (request, command) => ({ stage: reserved(request, command) }),
  requeue: (request, command) => ({ stage: requeued(request, command) }),
  expect: (request, command) => ({ stage: expecting(request, command) }),
  strand: (request, command) => ({ stage: stranded(request, command) }),
  move: moved,
  'make-ready': (request, command) => ({ stage: madeReady(request, command) }),
  remind: (request, command) => ({ stage: reminded(request, command) }),
  confirm: (request, command) => ({ stage: confirmed(request, command) }),
};

/**
 * The request after a command. Throws a Refusal that tells what is the case: already decided (by
 * whom, when), closed, not yours to decide.
 */
export function decideRequest(request: CurrentRequest, command: RequestCommand): RequestStep {
  const step = steps[command.type] as (one: CurrentRequest, told: RequestCommand) => RequestStep;
  return step(request, command);
}

function cancelled(request: CurrentRequest, { now, by }: RequestCommandOf<'cancel'>): Stage {
  if (by !== request.by && by !== request.for) throw new Refusal('request-not-yours');
  if (!isOpen(request.stage.name))
    throw new Refusal('request-closed', { stage: request.stage.name });
  const gaveBack = deviceOf(request.stage);
  return { name: 'cancelled', since: now, ...(gaveBack !== undefined && { gaveBack }) };
}

function reserved(request: CurrentRequest, { now, device }: RequestCommandOf<'reserve'>): Stage {
  if (request.stage.name !== 'queued') throw new Refusal('changed-meanwhile');
  return { name: 'reserved', since: now, device };
}

function expecting({ stage }: CurrentRequest, { expected }: RequestCommandOf<'expect'>): Stage {
  if (stage.name !== 'queued' || stage.expected === expected) {
    throw new Refusal('changed-meanwhile');
  }
  return { name: 'queued', since: stage.since, expected };
}

function stranded({ stage }: CurrentRequest, { now }: RequestCommandOf<'strand'>): Stage {
  if (stage.name !== 'queued' || stage.stranded !== undefined) {
    throw new Refusal('changed-meanwhile');
  }
  return { name: 'queued', since: stage.since, stranded: now };
}

/** The promised device can't be given after all, it is lost: back to the place in the queue it had. */
function requeued(request: CurrentRequest, { device }: RequestCommandOf<'requeue'>): Stage {
  const { stage } = request;
  if ((stage.name !== 'reserved' && stage.name !== 'ready') || stage.device !== device) {
    throw new Refusal('changed-meanwhile');
  }
  return { name: 'queued', since: request.decisions.at(-1)?.at ?? request.createdAt };
}

/** Also for another place or time than the one first said; saying the same again is refused, so that nobody is told twice. */
function madeReady(request: CurrentRequest, command: RequestCommandOf<'make-ready'>): Stage {
  const { stage } = request;
  if (stage.name !== 'reserved' && stage.name !== 'ready') throw notReserved(stage);
  const [place, when] = [command.place.trim(), command.when.trim()];
  if (place === '') throw new Refusal('place-missing');
  if (stage.name === 'reserved')
    return { name: 'ready', since: command.now, device: stage.device, place, when };
  if (stage.place === place && stage.when === when) throw notReserved(stage);
  return { ...stage, place, when };
}

function reminded({ stage }: CurrentRequest, { now }: RequestCommandOf<'remind'>): Stage {
  if (stage.name !== 'ready' || stage.reminded !== undefined)
    throw new Refusal('changed-meanwhile');
  return { ...stage, reminded: now };
}

function notReserved(stage: Stage): Refusal {
  return new Refusal('request-not-reserved', { stage: stage.name });
}

function confirmed(request: CurrentRequest, { now, by }: RequestCommandOf<'confirm'>): Stage {
  if (by !== request.for && by !== request.by) throw new Refusal('request-not-yours');
  if (request.stage.name !== 'ready')
    throw new Refusal('request-not-ready', { stage: request.stage.name });
  return { name: 'handed-over', since: now, device: request.stage.device };
}
