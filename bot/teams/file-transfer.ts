import { Refusal } from '../domain/errors';
import type { FileTransfer } from '../services/file-transfer';

/** Bytes that are read of one file; the readers of tables have closer limits of their own. */
const mostBytes = 20_000_000;
const patience = 60_000;

/** Where files may be. */
export interface FilePlaces {
  /** The loopback too, for the demo and tests. */
  readonly local: boolean;
  /** Teams' own hosts, where pictures are that were pasted into a message; they ask who reads. */
  readonly serviceHosts: readonly string[];
  readonly token: () => Promise<string | undefined>;
}

/**
 * Files through the addresses that Teams gives: a OneDrive or SharePoint of the tenant, Teams' own hosts,
 * and nothing else, so that nobody makes us read or write elsewhere, or show our token to anybody.
 */
export function teamsFiles(places: FilePlaces): FileTransfer {
  const { local, serviceHosts, token } = places;
  return {
    download: async (from) => {
      const own = isTeamsOwn(serviceHosts, from);
      if (!own && !isOfTenant(local, from)) throw new Refusal('file-not-there');
      const proof = own ? await token() : undefined;
      const headers: Record<string, string> =
        proof === undefined ? {} : { authorization: `Bearer ${proof}` };
      return withinLimit(await asked(from, { headers }, 'file-not-there'));
    },
    upload: async (to, bytes) => {
      if (!isOfTenant(local, to)) throw new Refusal('file-not-sent');
      const range = `bytes 0-${bytes.length - 1}/${bytes.length}`;
      const headers = { 'content-type': 'application/octet-stream', 'content-range': range };
      await asked(to, { method: 'PUT', headers, body: Buffer.from(bytes) }, 'file-not-sent');
    },
  };
}

async function asked(
  address: string,
  how: RequestInit,
  otherwise: 'file-not-there' | 'file-not-sent',
): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { ...how, redirect: 'error', signal });
    if (response.ok) return response;
  } catch {
    // An address that has run out, or a network that is not there: the person can only try again.
  }
  throw new Refusal(otherwise);
}

function isTeamsOwn(hosts: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && hosts.includes(hostname);
}

function isOfTenant(local: boolean, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (local && hostname === '127.0.0.1') return true;
  return protocol === 'https:' && hostname.endsWith('.sharepoint.com');
}

async function withinLimit({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBytes) throw new Refusal('file-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
