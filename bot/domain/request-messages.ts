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
 * no message; cards already sent are brought up to date. A request that comes into the queue says
 * nothing yet: what comes next does, a device at once ('reserve') or the day to expect one ('expect').
 */
export function messagesOf(before: Before, command: RequestCommand, step: RequestStep): readonly Message[] {
  const { now } = command;
  const people = (topic: Topic, told = true): readonly Message[] =>
    [...new Set([before.for, before.by])]
      .filter((person) => told && !('by' in command && command.by === person))
      .map((person) => promise(before, now, topic, { person }));
  const it = (topic: Topic, told: boolean): readonly Message[] =>
    told ? [promise(before, now, topic, { unit: 'it' })] : [];
  const cards = promise(before, now, 'cards-changed', { cards: 'all' });
  switch (command.type) {
    case 'approve':
      return [...toDecide({ ...before, stage: step.stage }, step.stage, now), cards];
    case 'decline':
      return [...people('request-declined'), cards];
    case 'cancel':
      return [...people('request-cancelled'), ...it('request-cancelled', holdsDevice(before.stage)), cards];
    case 'reserve':
      return [...people('request-reserved'), ...it('to-prepare', tellItToPrepare(before)), cards];
    case 'requeue':
      return [cards];
    case 'expect':
      return [...people('request-queued', !hadExpected(before.stage)), cards];
    case 'make-ready':
      return [...people('request-ready'), cards];
    case 'remind':
      return [promise(before, now, 'receipt-reminder', { person: before.for })];
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

/** IT has the card before it already when it was the last to decide, just now; else it needs one to prepare the device from. */
function tellItToPrepare({ steps, stage }: Before): boolean {
  return steps.at(-1)?.kind !== 'it' || hadExpected(stage);
}

function hadExpected(stage: Stage): boolean {
  return stage.name === 'queued' && stage.expected !== undefined;
}

function holdsDevice(stage: Stage): boolean {
  return stage.name === 'reserved' || stage.name === 'ready';
}
