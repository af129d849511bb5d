import { graphAccess } from './graph-access';
import { identity, tab } from './identity';
import { inProduction, needed, type Rule } from './rule';

/** The botbuilder SDK's own variables that tell it whose tokens to trust, and where to send its own. */
const trust = [
  'BotOpenIdMetadata',
  'CallerId',
  'ChannelService',
  'OAuthApiEndpoint',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ValidateAuthority',
];

const store: Rule = (parsed) => {
  const embedded = parsed.settings.KRETSLOPP_STORE === 'embedded';
  const production = inProduction(parsed);
  const what = 'give the connection string of the MongoDB to use';
  return [
    production && embedded
      ? {
          variable: 'KRETSLOPP_STORE',
          what: 'must be mongodb in production; embedded serves one machine',
        }
      : undefined,
    production || parsed.settings.KRETSLOPP_STORE === 'mongodb'
      ? needed(parsed, 'MONGODB_URI', what)
      : undefined,
  ];
};

const demo: Rule = (parsed) => [
  inProduction(parsed) && parsed.settings.KRETSLOPP_DEMO
    ? {
        variable: 'KRETSLOPP_DEMO',
        what: 'must be no in production; the demo invents people and devices',
      }
    : undefined,
];

const trusted: Rule = (parsed, env) => {
  if (!inProduction(parsed)) return [];
  const what = 'must be left out in production: it changes whom the bot believes to be Teams';
  const redirected = trust.filter((name) => parsed.given.has(name));
  const tls = 'NODE_TLS_REJECT_UNAUTHORIZED';
  return [
    ...redirected.map((variable) => ({ variable, what })),
    env[tls] === '0'
      ? {
          variable: tls,
          what: 'must not be 0 in production: nobody could tell Microsoft from an impostor',
        }
      : undefined,
  ];
};

export const rules: readonly Rule[] = [identity, tab, store, demo, graphAccess, trusted];
