import { Refusal } from './errors';
import type { Command, CommandType, Ended, InUse, Lifecycle, Lost, State, Use } from './lifecycle';
import type { Day } from './time';

/** One step of the machine: from which states, to which, and how the new state's fields come about. */
interface Step<From extends State, C extends Command> {
  readonly from: readonly From[];
  readonly to: State;
  readonly next: (current: In<From>, command: C) => Lifecycle;
}
type In<S extends State> = Extract<Lifecycle, { readonly state: S }>;
type Of<T extends CommandType> = Extract<Command, { readonly type: T }>;

/** Keeps the types of `from` and `next` together. */
function step<T extends CommandType, From extends State>(
  from: readonly From[],
  to: State,
  next: (current: In<From>, command: Of<T>) => Lifecycle,
): Step<State, Of<T>> {
  return { from, to, next: (current, command) => next(current as In<From>, command) };
}

const ended = ({ endOfUse }: Ended): Ended => (endOfUse === undefined ? {} : { endOfUse });
const use = ({ holder, start, due, keptLonger, request }: Use): Use => ({
  ...(holder !== undefined && { holder }),
  start,
  ...(due !== undefined && { due }),
  ...(keptLonger !== undefined && { keptLonger }),
  ...(request !== undefined && { request }),
});

/** The whole machine. What is not here is refused. */
const steps: { readonly [T in CommandType]: Step<State, Of<T>> } = {
  deliver: step(['ordered'], 'in-stock', (_, { now }) => ({ state: 'in-stock', since: now })),
  reserve: step(['in-stock'], 'reserved', (_, { now, request }) => ({
    state: 'reserved',
    since: now,
    request,
  })),
  release: step(['reserved', 'ready'], 'in-stock', (_, { now }) => ({
    state: 'in-stock',
    since: now,
  })),
  'make-ready': step(['reserved', 'ready'], 'ready', (current, { now, place }) => ({
    state: 'ready',
    since: current.state === 'ready' ? current.since : now,
    request: current.request,
    place,
  })),
  'hand-over': step(['ready'], 'in-use', ({ request }, { now, holder, start, due }) => ({
    state: 'in-use',
    since: now,
    ...use({ holder, start, due, request }),
  })),
  'keep-longer': step(['in-use'], 'in-use', (current, { until }) => keptLonger(current, until)),
  'request-return': step(['in-use'], 'return-requested', (current, command) => ({
    state: 'return-requested',
    since: command.now,
    return: command.return,
    ...use(current),
  })),
  'withdraw-return': step(['return-requested'], 'in-use', (current, { now }) => ({
    state: 'in-use',
    since: now,
    ...use(current),
  })),
  receive: step(
    ['in-use', 'return-requested', 'lost', 'found'],
    'returned',
    (current, { now, place, endOfUse }) => ({
      state: 'returned',
      since: now,
      ...(place !== undefined && { place }),
      endOfUse: endedBefore(current) ?? endOfUse,
    }),
  ),
  collect: step(['returned'], 'awaiting-pickup', (current, { now, consignment }) => ({
    state: 'awaiting-pickup',
    since: now,
    consignment,
    ...ended(current),
  })),
  'leave-behind': step(['awaiting-pickup'], 'returned', (current, { now }) => ({
    state: 'returned',
    since: now,
    ...ended(current),
  })),
  'pick-up': step(['awaiting-pickup'], 'with-refurbisher', (current, { now }) => ({
    state: 'with-refurbisher',
    since: now,
    consignment: current.consignment,
    ...ended(current),
  })),
  wipe: step(['returned', 'with-refurbisher'], 'wiped', (current, { now, certificate }) => ({
    state: 'wiped',
    since: now,
    certificate,
    ...ended(current),
  })),
  reuse: step(['wiped'], 'reused', (current, { now }) => ({
    ...current,
    state: 'reused',
    since: now,
  })),
  recycle: step(['wiped'], 'recycled', (current, { now }) => ({
    ...current,
    state: 'recycled',
    since: now,
  })),
  scrap: step(['wiped'], 'scrapped', (current, { now }) => ({
    ...current,
    state: 'scrapped',
    since: now,
  })),
  restock: step(['wiped', 'in-stock'], 'in-stock', (current, { now }) => ({
    state: 'in-stock',
    since: current.state === 'in-stock' ? current.since : now,
  })),
  'withdraw-outcome': step(['reused', 'recycled', 'scrapped'], 'wiped', (current, { now }) => ({
    state: 'wiped',
    since: now,
    certificate: current.certificate,
    ...ended(current),
  })),
  'withdraw-wipe': step(['wiped'], 'with-refurbisher', (current, { now, consignment }) => ({
    state: 'with-refurbisher',
    since: now,
    consignment,
    ...ended(current),
  })),
  lose: step(
    [
      'in-stock',
      'reserved',
      'ready',
      'in-use',
      'return-requested',
      'returned',
      'awaiting-pickup',
      'with-refurbisher',
      'wiped',
    ],
    'lost',
    (current, { now }) => lost(current, now),
  ),
  find: step(['lost'], 'found', (current, { now }) => ({
    state: 'found',
    since: now,
    lost: current,
  })),
  resume: step(['found'], 'in-use', (current, { now }) => resumed(current.lost, now)),
};

/** The same day may be said again; an earlier one is no longer. */
function keptLonger(current: InUse, until: Day): InUse {
  if (current.due !== undefined && until < current.due) {
    throw new Refusal('keep-until-before-due', { due: current.due });
  }
  return { ...current, due: until, keptLonger: until };
}

function lost(current: Lifecycle, now: Date): Lost {
  return { state: 'lost', since: now, was: current.state, ...keptWhenLost(current) };
}

function keptWhenLost(current: Lifecycle): Partial<Use> & Ended {
  if ('start' in current && current.start !== undefined)
    return use({ ...current, start: current.start });
  if ('endOfUse' in current) return ended(current);
  return current.state === 'reserved' || current.state === 'ready'
    ? { request: current.request }
    : {};
}

/** When the use of a device ended that was mislaid after it. */
function endedBefore(current: Lifecycle): Day | undefined {
  if (current.state === 'found') return current.lost.endOfUse;
  return current.state === 'lost' ? current.endOfUse : undefined;
}

/** Only what was in somebody's use can go on being used. */
function resumed(before: Lost, now: Date): Lifecycle {
  if (before.start === undefined)
    throw new Refusal('device-step-not-allowed', { state: 'found', step: 'resume' });
  return { state: 'in-use', since: now, ...use({ ...before, start: before.start }) };
}

/** The state after a command. Throws a Refusal that names both when the step is not allowed from here. */
export function decide(current: Lifecycle, command: Command): Lifecycle {
  const chosen = steps[command.type] as Step<State, Command>;
  if (!chosen.from.includes(current.state)) {
    throw new Refusal('device-step-not-allowed', { state: current.state, step: command.type });
  }
  return chosen.next(current, command);
}

/** Every arrow of the machine, for the drawing in docs/ and for asking what can be done now. */
export const arrows: readonly {
  readonly step: CommandType;
  readonly from: State;
  readonly to: State;
}[] = Object.entries(steps).flatMap(([step, { from, to }]) =>
  from.map((state) => ({ step: step as CommandType, from: state, to })),
);
