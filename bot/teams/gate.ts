import type { Activity } from 'botbuilder';
import { mayBeTeams } from './bearer';
import { tenantsIn } from './heard';

/** From where activities are let in, beyond what the SDK checks by itself. */
export interface GateRules {
  /** Without an app id nothing proves who sends: then only this machine may. */
  readonly appId?: string;
  /** Entra tenants whose people we serve; empty means any (only without an app id). */
  readonly tenants: readonly string[];
  /** Hosts that Teams' connector answers on; the bot's token is sent nowhere else. */
  readonly serviceHosts: readonly string[];
}

/** 'bearer' is about who sends (401), 'shape' about what (400), the others about from where (403). */
export type Refused = 'bearer' | 'shape' | 'channel' | 'service-url' | 'tenant';

/**
 * Why an activity is not let in; undefined when the SDK may prove who sends it. The SDK checks none of
 * channel, service URL's host and tenant, and leaves checks out where an activity lacks a field.
 */
export function refusedBy(
  rules: GateRules,
  activity: Partial<Activity>,
  authorization: string | undefined,
): Refused | undefined {
  if (rules.appId !== undefined && !mayBeTeams(authorization, rules.appId)) return 'bearer';
  if (activity.channelId !== 'msteams') return 'channel';
  if (!isServiceUrl(rules, activity.serviceUrl)) return 'service-url';
  if (!isWhole(activity)) return 'shape';
  return isServed(rules, activity) ? undefined : 'tenant';
}

/** An activity may name its tenant in two places; they must agree. */
function isServed({ tenants }: GateRules, activity: Partial<Activity>): boolean {
  const [tenant, other] = tenantsIn(activity);
  if (other !== undefined && other !== tenant) return false;
  return tenants.length === 0 || (tenant !== undefined && tenants.includes(tenant));
}

/** Everything that says who and where is text, where it is there at all. */
function isWhole({
  type,
  id,
  name,
  from,
  recipient,
  conversation,
  locale,
}: Partial<Activity>): boolean {
  const words: readonly unknown[] = [
    ...[type, id, name, locale],
    ...[from?.id, from?.aadObjectId, recipient?.id],
    ...[conversation?.id, conversation?.conversationType],
  ];
  return words.every(
    (word) => word === undefined || (typeof word === 'string' && word.length < 2048),
  );
}

function isServiceUrl({ appId, serviceHosts }: GateRules, text: unknown): boolean {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  if (appId === undefined) return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
  return isPlain && serviceHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
