import type { Erasure } from '../domain/privacy/erasure';
import type { DataClass } from '../domain/privacy/retention';
import { chainedCollections, chains, type ChainedCollection } from './chains';
import type { Heads } from './heads';

/** How many of each class the log says were erased since a time. */
export type Erased = Partial<Record<DataClass, number>>;

/** Which decisions on erasing a chain can go by; what stands in none is never erased. */
const classes: Partial<Record<ChainedCollection, DataClass>> = {
  requests: 'requests',
  returns: 'returns',
  keepings: 'returns',
  losses: 'returns',
  bookings: 'cases',
};

/** How many chains of an earlier time went without an account, and lines on all that went. */
export interface Gone {
  readonly unexplained: number;
  readonly lines: readonly string[];
}

export async function erasedSince(at: Date, erasures: AsyncIterable<Erasure>): Promise<Erased> {
  const erased: Erased = {};
  for await (const { at: when, what } of erasures)
    if (what.kind === 'erased' && when >= at)
      erased[what.class] = (erased[what.class] ?? 0) + what.many;
  return erased;
}

/** Holds what is not there any more against the log of what was erased. */
export function goneSince(heads: Heads, erased: Erased): Gone {
  const left = { ...erased };
  const gone = chainedCollections.map((name) => goneOf(name, heads, left));
  return {
    unexplained: gone.reduce((sum, { unexplained }) => sum + unexplained, 0),
    lines: gone.flatMap(({ lines }) => lines),
  };
}

/** What the log accounts for is taken off it: returns and losses share a class. */
function goneOf(name: ChainedCollection, heads: Heads, left: Erased): Gone {
  const { one, many } = chains[name];
  const all = [...heads.gone(name)];
  const lost = all.filter(([, { n }]) => !isRegistration(name, n)).map(([id]) => id);
  const takenBack = all.length - lost.length;
  const by = classes[name];
  const logged = Math.min(lost.length, (by && left[by]) ?? 0);
  if (by !== undefined) left[by] = (left[by] ?? 0) - logged;
  const unexplained = lost.length - logged;
  const count = (number: number): string => `${number} ${number === 1 ? one : many}`;
  return {
    unexplained,
    lines: [
      ...(unexplained > 0
        ? [
            `${count(lost.length)} of ${heads.day} gone, and the log knows of ${logged} erased since: ${some(lost)}`,
          ]
        : []),
      ...(takenBack > 0
        ? [`${count(takenBack)} of ${heads.day} gone that had only come in, as undone imports do`]
        : []),
    ],
  };
}

/** An import that is taken back takes away the devices to which nothing else has happened. */
function isRegistration(name: ChainedCollection, n: number): boolean {
  return name === 'devices' && n === 1;
}

function some(ids: readonly string[]): string {
  return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} …` : ids.join(', ');
}
