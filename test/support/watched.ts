import type { Sort } from '../../bot/store/embedded/order';
import { servedBy } from '../../bot/store/embedded/plan';
import type {
  Declaration,
  Documents,
  Engine,
  Filter,
  FindOptions,
  Stored,
  UpdateOptions,
} from '../../bot/store/port';

/** A kind of query that no declared index serves: on a large collection it would look at every document. */
export interface Unserved {
  readonly collection: string;
  /** Paths and operators, without the values: `{organisation, status: $in}`. */
  readonly filter: string;
  readonly sort: string;
  /** The line of our code that asked. */
  readonly from: string;
}

const unserved = new Map<string, Unserved>();

/** Every kind of unserved query that our own code (not a test) sent to a watched engine, since the process began. */
export function unservedQueries(): readonly Unserved[] {
  return [...unserved.values()];
}

/** The engine, with a note taken of every filter and sort that no declared index serves. */
export function watched(engine: Engine, report = note, whoAsks = callerNow): Engine {
  return {
    open: async <T extends Stored>(declaration: Declaration) =>
      watchedDocuments(await engine.open<T>(declaration), (filter, sort) => {
        const from = isServed(declaration, filter, sort) ? undefined : whoAsks();
        if (from !== undefined) report(unservedOf(declaration, filter, sort, from));
      }),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}

function watchedDocuments<T extends Stored>(
  documents: Documents<T>,
  look: (filter: Filter, sort: Sort) => void,
): Documents<T> {
  return {
    findOne: (filter, options?: FindOptions) => {
      look(filter, options?.sort ?? {});
      return documents.findOne(filter, options);
    },
    find: (filter, options?: FindOptions) => {
      look(filter, options?.sort ?? {});
      return documents.find(filter, options);
    },
    findOneAndUpdate: (filter, change, options: UpdateOptions) => {
      look(filter, options.sort ?? {});
      return documents.findOneAndUpdate(filter, change, options);
    },
    updateOne: (filter, change) => {
      look(filter, {});
      return documents.updateOne(filter, change);
    },
    deleteOne: (filter) => {
      look(filter, {});
      return documents.deleteOne(filter);
    },
    countDocuments: (filter) => {
      look(filter, {});
      return documents.countDocuments(filter);
    },
    insertOne: (document) => documents.insertOne(document),
    insertMany: (all) => documents.insertMany(all),
  };
}

function isServed(declaration: Declaration, filter: Filter, sort: Sort): boolean {
  return declaration.small === true || servedBy(declaration, filter, sort) !== undefined;
}

function unservedOf({ name }: Declaration, filter: Filter, sort: Sort, from: string): Unserved {
  return { collection: name, filter: shapeOf(filter), sort: JSON.stringify(sort), from };
}

function note(found: Unserved): void {
  const key = [found.collection, found.filter, found.sort].join(' ');
  if (!unserved.has(key)) unserved.set(key, found);
}

function callerNow(): string | undefined {
  return callerIn(new Error().stack ?? '');
}

/** The first place of our own outside the store that a stack names; none when that is a test. */
export function callerIn(stack: string): string | undefined {
  const places = stack
    .split('\n')
    .map((line) => placeIn.exec(line)?.groups?.['place'])
    .filter((place) => place !== undefined)
    .filter((place) => !between.some((folder) => place.startsWith(folder)));
  const [first = 'somewhere'] = places;
  return first.startsWith('test/') ? undefined : first;
}

const placeIn = /[/(](?<place>(?:bot|admin|cards|test)\/[^:]+\.ts:\d+)(?::\d+)?\)?$/u;

/** Stands between whoever asks and the engine. */
const between = ['bot/store/', 'test/support/watched.ts', 'test/support/dying-engine.ts'];

/** The form of a filter, without its values. */
export function shapeOf(filter: Filter): string {
  const fields = Object.entries(filter)
    .filter(([, condition]) => condition !== undefined)
    .map(([path, condition]) => {
      if (path === '$or')
        return `$or: [${(condition as readonly Filter[]).map(shapeOf).join(', ')}]`;
      const operators = operatorsOf(condition);
      return operators === '' ? path : `${path}: ${operators}`;
    });
  return `{${fields.join(', ')}}`;
}

function operatorsOf(condition: unknown): string {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return '';
  return Object.keys(condition)
    .filter((key) => key.startsWith('$'))
    .join(' ');
}
