import { promise, type Message, type Topic } from './message';
import { awaitedStep, type DeviceRequest, type Stage } from './request';
import type { RequestCommand, RequestStep } from './request-steps';

type Before = Pick<DeviceRequest, '_id' | 'version' | 'by' | 'for' | 'stage' | 'steps'>;

/** Whom a new request is told to: those who decide, and the person it is for when somebody else asked. */
export function messagesOfNew(request: Before, now: Date): readonly Message[] {
  const told = request.by === request.for ? [] : [promise(request, now, 'request-received', { person: request.for })];
  return [...told, ...toDecide(request, request.stage, now)];
}

/**
 * Whom a change to a request is told to, once each. Whoever made the change sees it at once and gets
 * no message; cards already sent are brought up to date.
 */
export function messagesOf(before: Before, command: RequestCommand, step: RequestStep): readonly Message[] {
  const { now } = command;
  const people = (topic: Topic): readonly Message[] =>
    [...new Set([before.for, before.by])]
      .filter((person) => !('by' in command && command.by === person))
      .map((person) => promise(before, now, topic, { person }));
  const it = (topic: Topic): readonly Message[] => [promise(before, now, topic, { unit: 'it' })];
  const cards = promise(before, now, 'cards-changed', { cards: 'all' });
  switch (command.type) {
    case 'approve':
      return [...toDecide({ ...before, stage: step.stage }, step.stage, now), cards];
    case 'decline':
      return [...people('request-declined'), cards];
    case 'cancel':
      return [...people('request-cancelled'), ...(holdsDevice(before.stage) ? it('request-cancelled') : []), cards];
    case 'reserve':
      return [...people('request-reserved'), ...(tellItToPrepare(before) ? it('to-prepare') : []), cards];
    case 'requeue':
      return [...people('request-queued'), cards];
    case 'expect':
      return [...(hadExpected(before.stage) ? [] : people('request-queued')), cards];
    case 'make-ready':
      return [...people('request-ready'), cards];
    case 'confirm':
      return [...people('request-handed-over'), cards];
  }
}

function toDecide(request: Before, stage: Stage, now: Date): readonly Message[] {
  const step = awaitedStep({ stage, steps: request.steps });
  if (step === undefined) return [];
  const to = step.approver === undefined ? ({ unit: 'it' } as const) : { person: step.approver };
  return [promise(request, now, 'request-to-decide', to)];
}

/** IT has the card before it already when it decided just now; else it needs one to prepare the device from. */
function tellItToPrepare({ steps, stage }: Before): boolean {
  return !steps.some(({ kind }) => kind === 'it') || hadExpected(stage);
}

function hadExpected(stage: Stage): boolean {
  return stage.name === 'queued' && stage.expected !== undefined;
}

function holdsDevice(stage: Stage): boolean {
  return stage.name === 'reserved' || stage.name === 'ready';
}
