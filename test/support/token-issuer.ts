import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sign } from 'jsonwebtoken';

/** A token that Teams' connector could have sent, but for what the test changes. */
export interface Minted {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Which key signs: 'teams' is endorsed for Teams, 'other' for another channel, 'unknown' is not published. */
  readonly key?: 'teams' | 'other' | 'unknown';
  /** Says another key's name than its own. */
  readonly kid?: string;
  readonly algorithm?: 'RS256' | 'HS256' | 'none';
}

interface Key {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly endorsements: readonly string[];
}

/** Stands in for Bot Framework's and Entra's key servers: publishes keys, and mints tokens by them. */
export class TokenIssuer {
  private readonly keys = {
    teams: keyPair('teams', ['msteams', 'webchat']),
    other: keyPair('other', ['slack']),
    unknown: keyPair('unknown', ['msteams']),
  };
  private readonly server: Server = createServer((request, response) => {
    const { teams, other } = this.keys;
    const body =
      request.url === '/keys'
        ? { keys: [teams, other].map(published) }
        : { issuer: 'https://api.botframework.com', jwks_uri: `${this.origin}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });

  static async start(): Promise<TokenIssuer> {
    const issuer = new TokenIssuer();
    await new Promise<void>((resolve) => issuer.server.listen(0, '127.0.0.1', resolve));
    return issuer;
  }

  get metadataUrl(): string {
    return `${this.origin}/.well-known/openidconfiguration`;
  }

  /** The header's value, as Teams would send it. */
  mint({ claims = {}, key = 'teams', kid, algorithm = 'RS256' }: Minted = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const { privateKey, kid: own } = this.keys[key];
    const all: Readonly<Record<string, unknown>> = {
      iss: 'https://api.botframework.com',
      nbf: now - 60,
      exp: now + 3600,
      ...claims,
    };
    const plain = Object.fromEntries(
      Object.entries(all).filter(([, value]) => value !== undefined),
    );
    const secret = { none: '', HS256: 'secret', RS256: privateKey }[algorithm];
    return `Bearer ${sign(plain, secret, { algorithm, keyid: kid ?? own })}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
}

function keyPair(kid: string, endorsements: readonly string[]): Key {
  return { kid, endorsements, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

function published({ kid, publicKey, endorsements }: Key): object {
  return { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements };
}
