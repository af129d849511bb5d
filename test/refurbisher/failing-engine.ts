import type {
  Change,
  Documents,
  Engine,
  Filter,
  Stored,
  UpdateOptions,
} from '../../bot/store/port';

/** An engine whose n-th write from now fails, before or after it was done: the process "stops" there. */
export class FailingEngine implements Engine {
  private left = Infinity;
  private when: 'before' | 'after' = 'before';

  constructor(private readonly engine: Engine) {}

  /** Fails the n-th write from now on, and none after it. */
  failAt(n: number, when: 'before' | 'after'): void {
    this.left = n;
    this.when = when;
  }

  disarm(): void {
    this.left = Infinity;
  }

  async open<T extends Stored>(declaration: Parameters<Engine['open']>[0]): Promise<Documents<T>> {
    const documents = await this.engine.open<T>(declaration);
    const write = <R>(work: () => Promise<R>): Promise<R> => this.write(work);
    return new Proxy(documents, {
      get: (target, name) => {
        switch (name) {
          case 'insertOne':
            return (document: T) => write(() => target.insertOne(document));
          case 'insertMany':
            return (all: readonly T[]) => write(() => target.insertMany(all));
          case 'updateOne':
            return (filter: Filter, change: Change) =>
              write(() => target.updateOne(filter, change));
          case 'findOneAndUpdate':
            return (filter: Filter, change: Change, options: UpdateOptions) =>
              write(() => target.findOneAndUpdate(filter, change, options));
          case 'deleteOne':
            return (filter: Filter) => write(() => target.deleteOne(filter));
          default: {
            const member: unknown = Reflect.get(target, name);
            return typeof member === 'function' ? (member.bind(target) as unknown) : member;
          }
        }
      },
    });
  }

  ping(): Promise<void> {
    return this.engine.ping();
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  private async write<R>(work: () => Promise<R>): Promise<R> {
    this.left -= 1;
    const mine = this.left === 0;
    if (this.left < 0 && this.left > -Infinity) throw new Stopped();
    if (mine && this.when === 'before') throw new Stopped();
    const result = await work();
    if (mine) throw new Stopped();
    return result;
  }
}

/** The process stopped here. After it, nothing more is written until `disarm`. */
export class Stopped extends Error {}
