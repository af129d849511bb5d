import { credentialFor } from './credential';
import { Graph } from './graph';
import type { GraphSettings } from './settings';
import type { Note } from './notes';

/** Microsoft Graph for an installation with a tenant: one, so that all of it rests when Graph asks for peace. */
export function openGraph({ tenants, access }: GraphSettings, log: { readonly note: Note }): Graph {
  return new Graph({
    tenants,
    credential: (tenant) => credentialFor(access, tenant),
    clock: () => new Date(),
    note: (event, fields) => {
      log.note(event, fields);
    },
  });
}
