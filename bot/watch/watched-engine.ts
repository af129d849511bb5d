import type { Documents, Engine, Found, Stored } from '../store/port';

/** Told of each thing that the store is asked; runs it. */
export type Ask = <T>(collection: string, operation: string, work: () => Promise<T>) => Promise<T>;

/** The engine, with an eye on everything that it is asked. A cursor that is read one by one is not timed. */
export function watchedEngine(engine: Engine, ask: Ask): Engine {
  return {
    open: async <T extends Stored>(declaration: Parameters<Engine['open']>[0]) =>
      watched<T>(await engine.open<T>(declaration), (operation, work) =>
        ask(declaration.name, operation, work),
      ),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}

type AskOf = <T>(operation: string, work: () => Promise<T>) => Promise<T>;

function watched<T extends Stored>(documents: Documents<T>, ask: AskOf): Documents<T> {
  return {
    findOne: (...of) => ask('findOne', () => documents.findOne(...of)),
    find: (...of) => watchedFound(documents.find(...of), ask),
    insertOne: (...of) => ask('insertOne', () => documents.insertOne(...of)),
    insertMany: (...of) => ask('insertMany', () => documents.insertMany(...of)),
    updateOne: (...of) => ask('updateOne', () => documents.updateOne(...of)),
    findOneAndUpdate: (...of) => ask('findOneAndUpdate', () => documents.findOneAndUpdate(...of)),
    deleteOne: (...of) => ask('deleteOne', () => documents.deleteOne(...of)),
    countDocuments: (...of) => ask('countDocuments', () => documents.countDocuments(...of)),
  };
}

function watchedFound<T>(found: Found<T>, ask: AskOf): Found<T> {
  return {
    toArray: () => ask('find', () => found.toArray()),
    [Symbol.asyncIterator]: () => found[Symbol.asyncIterator](),
  };
}
