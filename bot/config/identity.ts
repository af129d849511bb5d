import type { Fault } from './fault';
import type { Parsed } from './parse';
import { inProduction, needed, type Rule, unwanted } from './rule';

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/;

/** Who the bot is, and that nobody outside this machine reaches a bot that is nobody. */
export const identity: Rule = (parsed) => {
  const { given, settings } = parsed;
  if (!inProduction(parsed) && !given.has('MICROSOFT_APP_ID')) return withoutIdentity(parsed);
  return [
    needed(parsed, 'MICROSOFT_APP_ID', "give the bot's application (client) id from Entra"),
    needed(
      parsed,
      'MICROSOFT_APP_TYPE',
      'give SingleTenant (with MICROSOFT_APP_PASSWORD or MICROSOFT_APP_CERTIFICATE_PATH) or UserAssignedMSI, as on the Azure Bot',
    ),
    needed(parsed, 'MICROSOFT_APP_TENANT_ID', 'give the tenant in which the bot is registered'),
    needed(parsed, 'KRETSLOPP_ALLOWED_TENANTS', 'give the tenants whose people may use the bot'),
    ...(settings.MICROSOFT_APP_TYPE === 'SingleTenant' ? botProof(parsed) : []),
    ...(settings.MICROSOFT_APP_TYPE === 'UserAssignedMSI' ? noBotProof(parsed) : []),
  ];
};

function withoutIdentity(parsed: Parsed): readonly (Fault | undefined)[] {
  const why = 'it means nothing without MICROSOFT_APP_ID, or give that too';
  const { HOST } = parsed.settings;
  return [
    loopback.test(HOST)
      ? undefined
      : {
          variable: 'HOST',
          what: `must be 127.0.0.1, ::1 or localhost while there is no MICROSOFT_APP_ID, because nobody is asked who they are; it is "${HOST}"`,
        },
    unwanted(parsed, 'MICROSOFT_APP_TYPE', why),
    unwanted(parsed, 'MICROSOFT_APP_TENANT_ID', why),
    ...noBotProof(parsed, why),
  ];
}

function botProof(parsed: Parsed): readonly (Fault | undefined)[] {
  const both =
    parsed.given.has('MICROSOFT_APP_PASSWORD') &&
    parsed.given.has('MICROSOFT_APP_CERTIFICATE_PATH');
  if (both) {
    const why = 'there is a certificate as well; keep one of the two';
    return [unwanted(parsed, 'MICROSOFT_APP_PASSWORD', why)];
  }
  if (parsed.given.has('MICROSOFT_APP_CERTIFICATE_PATH')) return [];
  const what = 'a SingleTenant bot needs its client secret, or MICROSOFT_APP_CERTIFICATE_PATH';
  return [needed(parsed, 'MICROSOFT_APP_PASSWORD', what)];
}

function noBotProof(
  parsed: Parsed,
  why = 'a managed identity (UserAssignedMSI) has none',
): readonly (Fault | undefined)[] {
  return [
    unwanted(parsed, 'MICROSOFT_APP_PASSWORD', why),
    unwanted(parsed, 'MICROSOFT_APP_CERTIFICATE_PATH', why),
  ];
}

/** Tokens for the page must be worth nothing to the bot: whoever holds one could else play Teams. */
export const tab: Rule = (parsed) => {
  const { KRETSLOPP_TAB_APP_ID: page, MICROSOFT_APP_ID: bot } = parsed.settings;
  if (page === undefined) return [];
  const what = 'must be another registration than MICROSOFT_APP_ID';
  return [
    page === bot ? { variable: 'KRETSLOPP_TAB_APP_ID', what } : undefined,
    needed(parsed, 'KRETSLOPP_ALLOWED_TENANTS', 'give the tenants whose people may use the page'),
  ];
};
