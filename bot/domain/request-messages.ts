import { promise, type Message, type Topic } from './message';
import { awaitedStep, type DeviceRequest, type Stage } from './request';
import type { RequestCommand, RequestStep } from './request-steps';

type Before = Pick<DeviceRequest, '_id' | 'version' | 'by' | 'for' | 'stage' | 'steps'>;

type Change = Pick<RequestStep, 'stage' | 'steps'>;

/** Whom a new request is told to: those who decide, and the person it is for when somebody else asked. */
export function messagesOfNew(request: Before, now: Date): readonly Message[] {
  const told =
    request.by === request.for
      ? []
      : [promise(request, now, 'request-received', { person: request.for })];
  return [...told, ...toDecide(request, request, now)];
}

/**
 * Whom a change to a request is told to, once each. Whoever made the change sees it at once and gets
 * no message; cards already sent are brought up to date. A request that comes into the queue says
 * nothing yet: what comes next does, a device at once ('reserve') or the day to expect one ('expect').
 */
export function messagesOf(
  before: Before,
  command: RequestCommand,
  step: RequestStep,
): readonly Message[] {
  const telling: Telling = {
    before,
    step,
    people: (topic) =>
      [...new Set([before.for, before.by])]
        .filter((person) => !('by' in command && command.by === person))
        .map((person) => promise(before, command.now, topic, { person })),
    recipient: (topic) => [promise(before, command.now, topic, { person: before.for })],
    it: (topic) => [promise(before, command.now, topic, { unit: 'it' })],
    decider: () => toDecide(before, step, command.now),
  };
  const told = news[command.type](telling);
  const cards = promise(before, command.now, 'cards-changed', { cards: 'all' });
  return command.type === 'remind' ? told : [...told, cards];
}

/** Whom there is to tell of a change. */
interface Telling {
  readonly before: Before;
  readonly step: RequestStep;
  /** Who asked and who gets it, but for whoever made the change. */
  readonly people: (topic: Topic) => readonly Message[];
  readonly recipient: (topic: Topic) => readonly Message[];
  readonly it: (topic: Topic) => readonly Message[];
  /** Whoever is to decide next. */
  readonly decider: () => readonly Message[];
}

/** Whom each change is news to. */
const news: Readonly<Record<RequestCommand['type'], (telling: Telling) => readonly Message[]>> = {
  approve: ({ decider }) => decider(),
  'pass-on': ({ decider }) => decider(),
  decline: ({ people }) => people('request-declined'),
  cancel: ({ people, it, before }) => [
    ...people('request-cancelled'),
    ...(holdsDevice(before.stage) ? it('request-cancelled') : []),
  ],
  reserve: ({ people, it, before }) => [
    ...people('request-reserved'),
    ...(tellItToPrepare(before) ? it('to-prepare') : []),
  ],
  requeue: () => [],
  expect: ({ people, before }) =>
    people(hadExpected(before.stage) ? 'request-expected' : 'request-queued'),
  strand: ({ people, it }) => [...people('request-stranded'), ...it('request-to-move')],
  move: ({ people }) => people('request-moved'),
  'make-ready': ({ people }) => people('request-ready'),
  remind: ({ recipient }) => recipient('receipt-reminder'),
  confirm: ({ people }) => people('request-handed-over'),
};

function toDecide(request: Before, { stage, steps }: Change, now: Date): readonly Message[] {
  const step = awaitedStep({ stage, steps: steps ?? request.steps });
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
