import { Refusal } from '../domain/errors';
import type { FileTransfer } from '../services/file-transfer';

/** Bytes that are read of one file; the readers of tables have closer limits of their own. */
const mostBytes = 20_000_000;
const patience = 60_000;

/**
 * Files through the addresses that Teams gives: a OneDrive or SharePoint of the tenant, and nothing else,
 * so that nobody makes us read or write elsewhere. `local` takes the loopback besides, for the demo and tests.
 */
export function teamsFiles(local: boolean): FileTransfer {
  return {
    download: async (from) => {
      const response = await asked(local, from, {}, 'file-not-there');
      return withinLimit(response);
    },
    upload: async (to, bytes) => {
      const range = `bytes 0-${bytes.length - 1}/${bytes.length}`;
      const headers = { 'content-type': 'application/octet-stream', 'content-range': range };
      await asked(local, to, { method: 'PUT', headers, body: Buffer.from(bytes) }, 'file-not-sent');
    },
  };
}

async function asked(
  local: boolean,
  address: string,
  how: RequestInit,
  otherwise: 'file-not-there' | 'file-not-sent',
): Promise<Response> {
  if (!isTeams(local, address)) throw new Refusal(otherwise);
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { ...how, redirect: 'error', signal });
    if (response.ok) return response;
  } catch {
    // An address that has run out, or a network that is not there: the person can only try again.
  }
  throw new Refusal(otherwise);
}

function isTeams(local: boolean, address: string): boolean {
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
