import type { Language } from '../bot/domain/language';
import type { StageName } from '../bot/domain/request';
import type { RequestView } from '../bot/domain/request-view';
import { say, type Key } from '../bot/locale';

/** A step on the way, with a mark that says how far it is without colour. */
export interface Progress {
  readonly text: string;
  readonly weight: 'default' | 'bolder';
}

const marks = { done: '✓', now: '●', later: '○', stopped: '✗' } as const;
type Mark = keyof typeof marks;

/** How many of the last three steps (a device, its preparation, its hand-over) are done at a stage. */
const doneAfterDecisions: Readonly<Partial<Record<StageName, number>>> = {
  queued: 0,
  reserved: 1,
  ready: 2,
  'handed-over': 3,
};

/** From sent to handed over: what is done, what it waits for, and what is still to come. */
export function progressOf(view: RequestView, language: Language): readonly Progress[] {
  const marked = isStopped(view) ? untilStopped(view) : allSteps(view);
  const last = marked.length - 1;
  return marked.map(([key, mark], index) => ({
    text:
      `${marks[mark]} ${say(language, key)}`.replaceAll(' ', '\u00a0') +
      (index < last ? '\u00a0› ' : ''),
    weight: mark === 'now' || mark === 'stopped' ? 'bolder' : 'default',
  }));
}

type Step = readonly [Extract<Key, `step.${string}`>, Mark];

function allSteps({ steps, stage }: RequestView): readonly Step[] {
  const keys = [
    'step.sent',
    ...steps.map(({ kind }) => `step.${kind}` as const),
    'step.reserved',
    'step.ready',
    'step.handed-over',
  ] as const;
  const done =
    stage.name === 'awaiting'
      ? 1 + stage.step
      : 1 + steps.length + (doneAfterDecisions[stage.name] ?? 0);
  return keys.map((key, index) => [key, index < done ? 'done' : index === done ? 'now' : 'later']);
}

function isStopped({ stage }: RequestView): boolean {
  return stage.name === 'declined' || stage.name === 'cancelled';
}

/** What was done before somebody said stop; what would have come is of no interest any more. */
function untilStopped({ decisions, stage }: RequestView): readonly Step[] {
  const approved = decisions.filter(({ outcome }) => outcome === 'approved');
  const hadDevice = stage.name === 'cancelled' && stage.gaveBack !== undefined;
  return [
    ['step.sent', 'done'],
    ...approved.map(({ step }): Step => [`step.${step}`, 'done']),
    ...(hadDevice ? ([['step.reserved', 'done']] as const) : []),
    [stage.name === 'declined' ? 'step.declined' : 'step.cancelled', 'stopped'],
  ];
}
