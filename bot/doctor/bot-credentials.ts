import { fault, look, ok, type Check } from './finding';

/** Fetches a token as the bot; rejects with what Entra says. */
export type BotToken = () => Promise<void>;

/** What Entra's error numbers mean for whoever installs the bot. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [
    /AADSTS7000215/u,
    'MICROSOFT_APP_PASSWORD is not a secret of this app. Copy the secret’s Value, not its ID, from Certificates & secrets.',
  ],
  [
    /AADSTS7000222/u,
    'The secret has expired. Make a new one in Certificates & secrets and set MICROSOFT_APP_PASSWORD.',
  ],
  [
    /AADSTS700016/u,
    'There is no such app in this tenant: look at MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID.',
  ],
  [/AADSTS90002|AADSTS900023/u, 'There is no such tenant: look at MICROSOFT_APP_TENANT_ID.'],
  [
    /AADSTS700027/u,
    'The certificate is not one of this app’s: upload it in Certificates & secrets.',
  ],
  [
    /AADSTS7000112/u,
    'The app is disabled in the tenant: enable it among the enterprise applications.',
  ],
  [
    /ManagedIdentity|IMDS/u,
    'The managed identity can’t be used here: assign it to the container app or machine that runs the bot.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|fetch failed|network/iu,
    'login.microsoftonline.com must be reachable from here, over 443.',
  ],
];

/** Whether the bot can prove itself to Teams, and so answer anybody. */
export function botCheck(token: BotToken | undefined): Check {
  return {
    name: "The bot's own credentials",
    run: async () => {
      if (token === undefined) {
        return [
          look(
            'There is no MICROSOFT_APP_ID',
            'The bot runs for this machine only, as in the demo.',
          ),
        ];
      }
      try {
        await token();
        return [ok('Entra gives the bot a token for Bot Framework')];
      } catch (problem) {
        const said = problem instanceof Error ? problem.message : String(problem);
        const meaning = meanings.find(([words]) => words.test(said))?.[1];
        return [
          fault(
            `Entra gives no token: ${firstLine(said)}`,
            meaning ?? 'Look the AADSTS number up at login.microsoftonline.com/error.',
          ),
        ];
      }
    },
  };
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).slice(0, 200);
}
