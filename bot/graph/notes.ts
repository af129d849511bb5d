/** What happens at Graph that somebody who runs the service should read, as log events. */
export type GraphEvent = 'graph-busy' | 'graph-failed' | 'graph-forbidden' | 'graph-group-missing';

/** Writes one event down. The log fits; tests collect. */
export type Note = (event: GraphEvent, fields: Readonly<Record<string, string | number>>) => void;
