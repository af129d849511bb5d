import { isSubstitute, type Deciding } from './approval';
import { Refusal } from './errors';
import { awaitedStep, isStranded, type Decision, type Step } from './request';
import type { CurrentRequest, RequestCommandOf, RequestStep } from './request-commands';

/** The request after somebody's yes or no to the step that it waits for. */
export function decision(
  request: CurrentRequest,
  command: RequestCommandOf<'approve' | 'decline'>,
): RequestStep {
  if (command.type === 'decline' && isStranded(request.stage)) return turnedDown(request, command);
  const step = awaitedStep(request);
  if (step === undefined || request.stage.name !== 'awaiting') throw alreadyDecided(request);
  const { now, who, seen } = command;
  if (seen !== undefined && seen !== request.stage.step) throw alreadyDecided(request);
  mayDecide(request, step, who);
  if (command.type === 'decline') return declined(step, command);
  const next = request.stage.step + 1;
  return {
    stage:
      next < request.steps.length
        ? { name: 'awaiting', since: now, step: next }
        : { name: 'queued', since: now },
    decision: { step: step.kind, by: who.oid, at: now, outcome: 'approved' },
  };
}

function declined(
  { kind }: Step,
  { now, who, reason: typed }: RequestCommandOf<'decline'>,
): RequestStep {
  const reason = typed.trim();
  if (reason === '') throw new Refusal('reason-missing');
  return {
    stage: { name: 'declined', since: now, reason },
    decision: { step: kind, by: who.oid, at: now, outcome: 'declined', reason },
  };
}

/** IT's no to what was approved and can't be had any more. */
function turnedDown(request: CurrentRequest, command: RequestCommandOf<'decline'>): RequestStep {
  const step: Step = { kind: 'it' };
  mayDecide(request, step, command.who);
  return declined(step, command);
}

/** IT moves to another product what can't be had any more; its place in the queue stays. */
export function moved(
  request: CurrentRequest,
  { who, product }: RequestCommandOf<'move'>,
): RequestStep {
  const { stage } = request;
  if (!isStranded(stage)) throw new Refusal('request-not-stranded');
  mayDecide(request, { kind: 'it' }, who);
  return { stage: { name: 'queued', since: stage.since }, product };
}

/**
 * Nobody decides on their own request, whatever their role. Whoever could have decided a step that is
 * over is told how it was decided.
 */
function mayDecide(request: CurrentRequest, step: Step, who: Deciding): void {
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

function alreadyDecided(request: CurrentRequest): Refusal {
  if (request.stage.name === 'cancelled')
    return new Refusal('request-closed', { stage: 'cancelled' });
  const last = request.decisions.at(-1);
  return last === undefined ? new Refusal('request-not-awaiting') : toldOf(last);
}

/** Says who decided and when, so that the second to click need not wonder. */
function toldOf({ outcome, by, at }: Decision): Refusal {
  return new Refusal('request-already-decided', { outcome, person: by, at: at.toISOString() });
}

/** Somebody else is asked in the place of a manager who has left. Nobody is asked twice. */
export function passedOn(
  request: CurrentRequest,
  { from, to }: RequestCommandOf<'pass-on'>,
): RequestStep {
  const { stage } = request;
  const step = awaitedStep(request);
  if (stage.name !== 'awaiting' || step?.approver !== from) throw alreadyDecided(request);
  const before = request.steps.slice(0, stage.step);
  const next: Step = to === undefined ? { kind: 'it' } : { kind: 'manager', approver: to };
  const after = request.steps.slice(stage.step + 1).filter(({ kind }) => kind !== next.kind);
  return { stage, steps: [...before, next, ...after] };
}
