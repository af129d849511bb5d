import { Refusal } from '../../bot/domain/errors';
import { wipeLimit, type WipeRule } from '../../bot/domain/refurbisher/wipe-clock';
import { usualPolicy, type ReturnPolicy } from '../../bot/domain/returns/policy';
import { emptyDesk } from '../../bot/domain/support/roster-steps';
import { returnsRule, supportRule, wipingRule } from '../../bot/setup/rules';
import type { SettingsValues } from '../tab/settings-shapes';
import type { TabTurn } from '../tab/tab-route';
import { forged, nameAt, readAs, type Place } from './reading';

/** How many days used devices may wait to be wiped. */
export function readWiping(value: unknown, turn: TabTurn): WipeRule {
  return readAs(wipingRule, value, turn, ([field]) =>
    field === 'withinDays' ? new Refusal('setting-wiping', { usual: wipeLimit({}) }) : forged(),
  );
}

/** What is decided of giving back; the months in order, each once. */
export function readReturns(value: unknown, turn: TabTurn): ReturnPolicy {
  const policy = readAs(returnsRule, value, turn, whyReturns);
  const { keepLongerMonths: months } = policy;
  if (months === undefined) return policy;
  return { ...policy, keepLongerMonths: [...new Set(months)].sort((a, b) => a - b) };
}

function whyReturns([field]: Place): Refusal {
  if (field === 'keepLongerMonths') return new Refusal('setting-returns-months');
  if (field !== 'managerAfterDays' && field !== 'missingAfterDays') return forged();
  const { managerAfterDays: manager, missingAfterDays: missing } = usualPolicy;
  return new Refusal('setting-returns-days', { manager, missing });
}

/** How far ahead help can be booked, and what to try first; what is not sent stays as it is. */
export function readSupport(value: unknown, turn: TabTurn): SettingsValues['support'] {
  const said = readAs(supportRule, value, turn, whySupport);
  const { selfHelp } = turn.organisation.support ?? emptyDesk;
  return {
    horizonDays: said.horizonDays ?? emptyDesk.horizonDays,
    selfHelp: said.selfHelp ?? selfHelp,
  };
}

function whySupport(place: Place): Refusal {
  const field = nameAt(place, 0);
  if (field === 'selfHelp') return new Refusal('setting-support-help');
  if (field !== 'horizonDays') return forged();
  return new Refusal('setting-support-days', { usual: emptyDesk.horizonDays });
}
