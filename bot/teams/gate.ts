import type { Activity } from 'botbuilder';
import { tenantOf } from './heard';

/** From where activities are let in, beyond what the SDK checks by itself. */
export interface GateRules {
  /** Without an app id nothing proves who sends: then only this machine may. */
  readonly appId?: string;
  /** Entra tenants whose people we serve; empty means any (only without an app id). */
  readonly tenants: readonly string[];
  /** Hosts that Teams' connector answers on; the bot's token is sent nowhere else. */
  readonly serviceHosts: readonly string[];
}

export type Refused = 'channel' | 'service-url' | 'tenant';

/** Why an activity is not let in; undefined when it is. The SDK checks none of these three. */
export function refusedBy(rules: GateRules, activity: Partial<Activity>): Refused | undefined {
  if (activity.channelId !== 'msteams') return 'channel';
  if (!isServiceUrl(rules, activity.serviceUrl)) return 'service-url';
  const tenant = tenantOf(activity);
  if (rules.tenants.length > 0 && (tenant === undefined || !rules.tenants.includes(tenant)))
    return 'tenant';
  return undefined;
}

function isServiceUrl({ appId, serviceHosts }: GateRules, text: string | undefined): boolean {
  if (text === undefined || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  if (appId === undefined) return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (
    protocol === 'https:' &&
    serviceHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}
