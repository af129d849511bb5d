import { credentialsOf, type BotIdentity } from './adapter';
import { teamsIssuer } from './bearer';

const login = 'https://login.microsoftonline.com/botframework.com';

/** A token that Teams knows the bot by, as the SDK gets and keeps it; undefined where the bot has no identity. */
export async function botToken(bot: BotIdentity): Promise<string | undefined> {
  if (bot.appId === undefined) return undefined;
  const credentials: unknown = await credentialsOf(bot).createCredentials(
    bot.appId,
    teamsIssuer,
    login,
    true,
  );
  return givesTokens(credentials) ? credentials.getToken() : undefined;
}

function givesTokens(credentials: unknown): credentials is { getToken(): Promise<string> } {
  return (
    typeof credentials === 'object' &&
    credentials !== null &&
    'getToken' in credentials &&
    typeof credentials.getToken === 'function'
  );
}
