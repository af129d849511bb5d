import type {
  Change,
  Documents,
  Engine,
  Filter,
  Stored,
  UpdateOptions,
} from '../../bot/store/port';

/** Which writes are counted: by collection, and by the operation's name. */
export type Counted = (collection: string, operation: string) => boolean;

/**
 * Kills this process as `kill -9` does, at the n-th write since counting began: before it, or after it
 * and before anything else.
 */
export function dyingEngine(
  engine: Engine,
  at: number,
  when: 'before' | 'after',
  counting: { readonly on: boolean },
  counted: Counted = () => true,
): Engine {
  let writes = 0;
  const write = async <R>(where: Where, work: () => Promise<R>): Promise<R> => {
    if (!counting.on || !counted(...where)) return work();
    writes += 1;
    const mine = writes === at;
    if (mine && when === 'before') die();
    const result = await work();
    if (mine) die();
    return result;
  };
  return {
    open: async (declaration) => dying(declaration.name, await engine.open(declaration), write),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}

type Where = readonly [collection: string, operation: string];
type Write = <R>(where: Where, work: () => Promise<R>) => Promise<R>;

function dying<T extends Stored>(
  collection: string,
  documents: Documents<T>,
  write: Write,
): Documents<T> {
  return new Proxy(documents, {
    get: (target, name) => {
      switch (name) {
        case 'insertOne':
          return (document: T) => write([collection, name], () => target.insertOne(document));
        case 'updateOne':
          return (filter: Filter, change: Change) =>
            write([collection, name], () => target.updateOne(filter, change));
        case 'findOneAndUpdate':
          return (filter: Filter, change: Change, options: UpdateOptions) =>
            write([collection, name], () => target.findOneAndUpdate(filter, change, options));
        case 'deleteOne':
          return (filter: Filter) => write([collection, name], () => target.deleteOne(filter));
        default: {
          const member: unknown = Reflect.get(target, name);
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        }
      }
    },
  });
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way; nothing more may happen in this process.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
