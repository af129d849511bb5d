import { useState, type ReactNode } from 'react';
import { wipeLimit, type WipeRule } from '../../../bot/domain/refurbisher/wipe-clock';
import { usualPolicy, type ReturnPolicy } from '../../../bot/domain/returns/policy';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import { numberIn, typedNumber } from '../typed-number';
import { Choice } from './inventory-filters';
import type { Save } from './settings';
import { SettingsForm, TextField } from './settings-form';

/** What is decided of giving back. What is left empty is as usual, also when the usual changes. */
export function ReturnsSettings({
  policy,
  save,
}: {
  readonly policy: ReturnPolicy;
  readonly save: Save;
}): ReactNode {
  const { language } = usePage();
  const [by, setBy] = useState<string>(policy.keepLongerBy ?? '');
  const [months, setMonths] = useState(policy.keepLongerMonths?.join(', ') ?? '');
  const [manager, setManager] = useState(typedNumber(language, policy.managerAfterDays));
  const [missing, setMissing] = useState(typedNumber(language, policy.missingAfterDays));
  const who = say(language, `set.steps-${usualPolicy.keepLongerBy}`).toLowerCase();
  const usualMonths = usualPolicy.keepLongerMonths.join(', ');
  return (
    <SettingsForm
      title={say(language, 'set.returns')}
      onSave={() => save('returns', policyOf(by, months, manager, missing))}
    >
      <Choice
        label={say(language, 'set.keep-by')}
        value={by}
        options={[
          ['', say(language, 'set.keep-usual', { who })],
          ['manager', say(language, 'set.steps-manager')],
          ['it', say(language, 'set.steps-it')],
        ]}
        onChange={setBy}
      />
      <TextField
        label={say(language, 'set.keep-months')}
        value={months}
        usual={usualMonths}
        hint={say(language, 'set.keep-months-hint', { usual: usualMonths })}
        onChange={setMonths}
      />
      <TextField
        label={say(language, 'set.manager-days')}
        mode="numeric"
        value={manager}
        usual={String(usualPolicy.managerAfterDays)}
        onChange={setManager}
      />
      <TextField
        label={say(language, 'set.missing-days')}
        mode="numeric"
        value={missing}
        usual={String(usualPolicy.missingAfterDays)}
        onChange={setMissing}
      />
    </SettingsForm>
  );
}

/** How long used devices may wait to be wiped. */
export function WipingSettings({
  rule,
  save,
}: {
  readonly rule: WipeRule;
  readonly save: Save;
}): ReactNode {
  const { language } = usePage();
  const [days, setDays] = useState(typedNumber(language, rule.withinDays));
  return (
    <SettingsForm
      title={say(language, 'set.wiping')}
      onSave={() => {
        const withinDays = numberIn(days);
        return save('wiping', withinDays === undefined ? {} : { withinDays });
      }}
    >
      <TextField
        label={say(language, 'set.wipe-days')}
        mode="numeric"
        value={days}
        usual={String(wipeLimit({}))}
        onChange={setDays}
      />
    </SettingsForm>
  );
}

/** A comma between months, or a space: both are how people write lists. */
function policyOf(by: string, typed: string, manager: string, missing: string): ReturnPolicy {
  const months = typed.split(/[\s,;]+/u).filter((one) => one !== '');
  const [managerAfterDays, missingAfterDays] = [numberIn(manager), numberIn(missing)];
  return {
    ...((by === 'manager' || by === 'it') && { keepLongerBy: by }),
    ...(months.length > 0 && { keepLongerMonths: months.map(Number) }),
    ...(managerAfterDays !== undefined && { managerAfterDays }),
    ...(missingAfterDays !== undefined && { missingAfterDays }),
  };
}
