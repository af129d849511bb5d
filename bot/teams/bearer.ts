/** The issuer of every token that Teams sends by: Bot Framework's connector, and nobody else. */
export const teamsIssuer = 'https://api.botframework.com';

/** Longer than any of Teams' tokens (some two thousand signs) by far. */
const longest = 16 * 1024;

/**
 * Whether an Authorization header can be Teams' at all, by what it says of itself; nothing is proved
 * yet. The SDK looks at an unproved token's tenant and remembers it for good as one to believe
 * (its path for the Emulator), so what is not Teams' by its own words never comes that far.
 */
export function mayBeTeams(header: string | undefined, appId: string): boolean {
  if (header === undefined || header.length > longest) return false;
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u.exec(header) ?? [];
  if (token === undefined) return false;
  const [head, claims] = token.split('.').map(read);
  return head?.['alg'] === 'RS256' && claims?.['iss'] === teamsIssuer && claims['aud'] === appId;
}

function read(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
