import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import { refusedBy, type GateRules, type Refused } from './gate';
import { tenantOf } from './heard';
import { askToSlowDown } from './slow-down';
import { TurnLimits, type TurnRates, type Verdict } from '../services/turn-limits';

/** How activities come in: through the gate, through the SDK's proof, at a pace that people keep. */
export interface Inlet {
  readonly adapter: Pick<CloudAdapter, 'process'>;
  readonly onTurn: (context: TurnContext) => Promise<void>;
  readonly refusedBy: (
    activity: Partial<Activity>,
    authorization: string | undefined,
  ) => Refused | undefined;
  readonly pace: (activity: Activity) => Verdict;
  readonly slowDown: (context: TurnContext) => Promise<void>;
}

/** Without rates everybody may write as often as they like: a test, a benchmark. */
export function inletOf(
  adapter: CloudAdapter,
  onTurn: Inlet['onTurn'],
  rules: GateRules,
  rates: TurnRates | undefined,
): Inlet {
  const limits = rates === undefined ? undefined : new TurnLimits(rates);
  return {
    adapter,
    onTurn,
    refusedBy: refusedBy.bind(undefined, rules),
    pace: (activity) => limits?.verdict(tenantOf(activity) ?? '', personIn(activity)) ?? 'go',
    slowDown: askToSlowDown,
  };
}

function personIn({ from }: Partial<Activity>): string {
  return from?.aadObjectId ?? from?.id ?? '';
}
