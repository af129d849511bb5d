import { createHash } from 'node:crypto';

/**
 * One event in a custody chain: who did what to a device (or request), when, from which state to
 * which. People stand in it by alias, a random name kept beside their object id elsewhere: forgetting
 * that pair makes a person anonymous, and the chain still verifies.
 */
export interface ChainEvent {
  /** 1, 2, 3 … without gaps. */
  readonly n: number;
  readonly at: Date;
  /** The alias of a person, or the name of a job ("job:allocate"). */
  readonly actor: string;
  /** The command that was carried out. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** What else must be provable: request, place, certificate … as plain text. */
  readonly facts: Readonly<Record<string, string>>;
  /** The hash of the event before; the subject's own id for the first. */
  readonly previous: string;
  readonly hash: string;
}

export type NewEvent = Omit<ChainEvent, 'n' | 'previous' | 'hash'>;

/**
 * The next event of a chain, bound to the one before. Time never runs backwards in a chain: of two
 * turns that raced, the one that began first may be written last.
 */
export function nextEvent(
  subject: string,
  chain: readonly ChainEvent[],
  event: NewEvent,
): ChainEvent {
  const last = chain.at(-1);
  const at = last !== undefined && last.at > event.at ? last.at : event.at;
  const unsigned = { ...event, at, n: (last?.n ?? 0) + 1, previous: last?.hash ?? subject };
  return { ...unsigned, hash: hashOf(subject, unsigned) };
}

/** The first thing wrong with a chain, or undefined when every event is as it was written. */
export interface BrokenEvent {
  readonly n: number;
  readonly problem: 'number' | 'order' | 'hash' | 'link' | 'state' | 'end';
}

/**
 * Checks a whole chain: numbers without gaps, each event's own hash, its link to the event before,
 * that each event begins in the state the last one ended in, and that the last one ends in `state` ('end').
 * An empty chain ends nowhere.
 */
export function firstBroken(
  subject: string,
  chain: readonly ChainEvent[],
  state: string,
): BrokenEvent | undefined {
  let before: ChainEvent | undefined;
  for (const [index, event] of chain.entries()) {
    const problem = problemWith(subject, index, event, before);
    if (problem !== undefined) return { n: index + 1, problem };
    before = event;
  }
  return before?.to === state ? undefined : { n: chain.length, problem: 'end' };
}

function problemWith(
  subject: string,
  index: number,
  event: ChainEvent,
  before: ChainEvent | undefined,
): BrokenEvent['problem'] | undefined {
  if (!isWhole(event)) return 'hash';
  if (event.n !== index + 1) return 'number';
  if (event.hash !== hashOf(subject, event)) return 'hash';
  if (before === undefined) return event.previous === subject ? undefined : 'link';
  if (event.previous !== before.hash) return 'link';
  if (before.at > event.at) return 'order';
  return before.to === event.from ? undefined : 'state';
}

const fields = ['n', 'at', 'actor', 'what', 'from', 'to', 'facts', 'previous', 'hash']
  .sort()
  .join();

/** Whether it has the fields of an event and no others: somebody may have written to the store by hand. */
function isWhole(event: unknown): boolean {
  if (typeof event !== 'object' || event === null) return false;
  if (Object.keys(event).sort().join() !== fields) return false;
  const { at, facts } = event as Readonly<Record<string, unknown>>;
  const isTime = at instanceof Date && !Number.isNaN(at.getTime());
  return isTime && typeof facts === 'object' && facts !== null;
}

/** SHA-256 over the event's fields in one fixed order; the facts sorted by name. */
function hashOf(subject: string, event: Omit<ChainEvent, 'hash'>): string {
  const facts = Object.entries(event.facts).sort(([a], [b]) => (a < b ? -1 : 1));
  const { n, at, actor, what, from, to, previous } = event;
  const text = JSON.stringify([
    subject,
    n,
    at.toISOString(),
    actor,
    what,
    from,
    to,
    facts,
    previous,
  ]);
  return createHash('sha256').update(text).digest('hex');
}
