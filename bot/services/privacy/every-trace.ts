import type { ChainEvent } from '../../domain/chain';
import { mentions } from '../../domain/privacy/forget';
import { declarations, type CollectionName } from '../../store/collections';
import type { Stored } from '../../store/port';
import type { Scope } from '../../store/store';
import { everyDocument } from './every-document';

/** Where somebody stands in a collection: in whole documents by object id, in histories by alias. */
export interface Trace {
  readonly in: CollectionName;
  readonly document?: Stored;
  /** What they did to a document that does not name them: its id, and the events. */
  readonly did?: { readonly to: string; readonly events: readonly ChainEvent[] };
}

/**
 * Everything in an organisation that a person can be found by. It reads every document, so it is for the
 * command; in chat the parts that an index finds are shown.
 */
export async function everyTrace(
  scope: Scope,
  organisation: string,
  oid: string,
): Promise<readonly Trace[]> {
  const alias = (await scope.members.findOne({ _id: `${organisation}/${oid}` }))?.alias;
  const traces: Trace[] = [];
  for (const name of Object.keys(declarations) as CollectionName[])
    for await (const document of everyDocument(scope, name)) {
      const trace = traceIn(document, oid, alias);
      if (trace !== undefined) traces.push({ in: name, ...trace });
    }
  return traces;
}

function traceIn(
  document: Stored,
  oid: string,
  alias: string | undefined,
): Omit<Trace, 'in'> | undefined {
  if (mentions(document, oid)) return { document };
  const { chain } = document as { readonly chain?: readonly ChainEvent[] };
  const events = (chain ?? []).filter((event) => alias !== undefined && mentions(event, alias));
  return events.length === 0 ? undefined : { did: { to: document._id, events } };
}
