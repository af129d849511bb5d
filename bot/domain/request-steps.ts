import { Refusal, unreachable } from './errors';
import { isSubstitute, type Deciding } from './approval';
import { awaitedStep, deviceOf, isOpen, type Decision, type DeviceRequest, type Stage, type Step } from './request';
import type { Day } from './time';

/**
 * What can be done to a request. Who may is decided here too: the actor and the substitutes come with
 * the command. `seen` is the step that the card showed (its place in `steps`): one click decides one
 * step, also when it arrives twice and the person may decide the next step as well.
 */
export type RequestCommand =
  | { readonly type: 'approve'; readonly now: Date; readonly who: Deciding; readonly seen?: number }
  | {
      readonly type: 'decline';
      readonly now: Date;
      readonly who: Deciding;
      readonly seen?: number;
      readonly reason: string;
    }
  | { readonly type: 'cancel'; readonly now: Date; readonly by: string }
  | { readonly type: 'reserve'; readonly now: Date; readonly device: string }
  | { readonly type: 'requeue'; readonly now: Date; readonly device: string }
  | { readonly type: 'expect'; readonly now: Date; readonly expected: Day }
  | {
      readonly type: 'make-ready';
      readonly now: Date;
      readonly by: string;
      readonly place: string;
      readonly when: string;
    }
  | { readonly type: 'confirm'; readonly now: Date; readonly by: string };

/** What changes in the request. */
export interface RequestStep {
  readonly stage: Stage;
  readonly decision?: Decision;
}

type Current = Pick<DeviceRequest, 'stage' | 'steps' | 'by' | 'for' | 'decisions' | 'createdAt'>;

/**
 * The request after a command. Throws a Refusal that tells what is the case: already decided (by
 * whom, when), closed, not yours to decide.
 */
export function decideRequest(request: Current, command: RequestCommand): RequestStep {
  switch (command.type) {
    case 'approve':
    case 'decline':
      return decision(request, command);
    case 'cancel':
      return { stage: cancelled(request, command) };
    case 'reserve':
      return { stage: reserved(request, command) };
    case 'requeue':
      return { stage: requeued(request, command) };
    case 'expect':
      if (request.stage.name !== 'queued') throw new Refusal('changed-meanwhile');
      return { stage: { ...request.stage, expected: command.expected } };
    case 'make-ready':
      return { stage: madeReady(request, command) };
    case 'confirm':
      return { stage: confirmed(request, command) };
    default:
      return unreachable(command);
  }
}

type Of<T extends RequestCommand['type']> = Extract<RequestCommand, { readonly type: T }>;

function decision(request: Current, command: Of<'approve'> | Of<'decline'>): RequestStep {
  const step = awaitedStep(request);
  if (step === undefined || request.stage.name !== 'awaiting') throw alreadyDecided(request);
  if (command.seen !== undefined && command.seen !== request.stage.step) throw alreadyDecided(request);
  mayDecide(request, step, command.who);
  const { now, who } = command;
  if (command.type === 'decline') {
    const reason = command.reason.trim();
    if (reason === '') throw new Refusal('reason-missing');
    return {
      stage: { name: 'declined', since: now, reason },
      decision: { step: step.kind, by: who.oid, at: now, outcome: 'declined', reason },
    };
  }
  const next = request.stage.step + 1;
  return {
    stage:
      next < request.steps.length
        ? { name: 'awaiting', since: now, step: next }
        : { name: 'queued', since: now },
    decision: { step: step.kind, by: who.oid, at: now, outcome: 'approved' },
  };
}

/**
 * Nobody decides on their own request, whatever their role. Whoever could have decided a step that is
 * over is told how it was decided.
 */
function mayDecide(request: Current, step: Step, who: Deciding): void {
  if (!isFor(step, who)) {
    const over = request.decisions.findLast((_, index) => isFor(request.steps[index], who));
    throw over === undefined ? new Refusal('not-your-decision') : toldOf(over);
  }
  if (who.oid === request.by || who.oid === request.for) throw new Refusal('own-request');
}

function isFor(step: Step | undefined, who: Deciding): boolean {
  if (step === undefined) return false;
  const { approver } = step;
  return approver === undefined ? who.forIt : who.oid === approver || isSubstitute(who, approver);
}

function alreadyDecided(request: Current): Refusal {
  if (request.stage.name === 'cancelled') return new Refusal('request-closed', { stage: 'cancelled' });
  const last = request.decisions.at(-1);
  return last === undefined ? new Refusal('request-not-awaiting') : toldOf(last);
}

/** Says who decided and when, so that the second to click need not wonder. */
function toldOf({ outcome, by, at }: Decision): Refusal {
  return new Refusal('request-already-decided', { outcome, person: by, at: at.toISOString() });
}

function cancelled(request: Current, { now, by }: Of<'cancel'>): Stage {
  if (by !== request.by && by !== request.for) throw new Refusal('request-not-yours');
  if (!isOpen(request.stage.name)) throw new Refusal('request-closed', { stage: request.stage.name });
  const gaveBack = deviceOf(request.stage);
  return { name: 'cancelled', since: now, ...(gaveBack !== undefined && { gaveBack }) };
}

function reserved(request: Current, { now, device }: Of<'reserve'>): Stage {
  if (request.stage.name !== 'queued') throw new Refusal('changed-meanwhile');
  return { name: 'reserved', since: now, device };
}

/** The promised device can't be given after all, it is lost: back to the place in the queue it had. */
function requeued(request: Current, { device }: Of<'requeue'>): Stage {
  const { stage } = request;
  if ((stage.name !== 'reserved' && stage.name !== 'ready') || stage.device !== device) {
    throw new Refusal('changed-meanwhile');
  }
  return { name: 'queued', since: request.decisions.at(-1)?.at ?? request.createdAt };
}

/** Also for another place or time than the one first said; saying the same again is refused, so that nobody is told twice. */
function madeReady(request: Current, command: Of<'make-ready'>): Stage {
  const { stage } = request;
  if (stage.name !== 'reserved' && stage.name !== 'ready') throw notReserved(stage);
  const [place, when] = [command.place.trim(), command.when.trim()];
  if (place === '') throw new Refusal('place-missing');
  if (stage.name === 'reserved') return { name: 'ready', since: command.now, device: stage.device, place, when };
  if (stage.place === place && stage.when === when) throw notReserved(stage);
  return { ...stage, place, when };
}

function notReserved(stage: Stage): Refusal {
  return new Refusal('request-not-reserved', { stage: stage.name });
}

function confirmed(request: Current, { now, by }: Of<'confirm'>): Stage {
  if (by !== request.for && by !== request.by) throw new Refusal('request-not-yours');
  if (request.stage.name !== 'ready') throw new Refusal('request-not-ready', { stage: request.stage.name });
  return { name: 'handed-over', since: now, device: request.stage.device };
}
