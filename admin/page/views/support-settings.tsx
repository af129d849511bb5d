import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { emptyDesk } from '../../../bot/domain/support/roster-steps';
import { say } from '../../../bot/locale';
import type { SettingsValues } from '../../tab/settings-shapes';
import { usePage } from '../page-context';
import { numberIn, typedNumber } from '../typed-number';
import { adviceOf, adviceFields, Advice, noAdvice } from './advice-fields';
import type { Save } from './settings';
import { SettingsForm, TextField } from './settings-form';

/** How far ahead help can be booked, and what people are asked to try first. */
export function SupportSettings({
  rule,
  save,
}: {
  readonly rule: SettingsValues['support'];
  readonly save: Save;
}): ReactNode {
  const { language } = usePage();
  const [days, setDays] = useState(typedNumber(language, rule.horizonDays));
  const [all, setAll] = useState(rule.selfHelp.map(adviceFields));
  return (
    <SettingsForm
      title={say(language, 'set.support')}
      lead={say(language, 'set.support-lead')}
      onSave={() =>
        save('support', {
          horizonDays: numberIn(days) ?? emptyDesk.horizonDays,
          selfHelp: all.map(adviceOf),
        })
      }
      acts={
        <Button
          onClick={() => {
            setAll([...all, noAdvice]);
          }}
        >
          {say(language, 'set.help-add')}
        </Button>
      }
    >
      <TextField
        label={say(language, 'set.horizon')}
        mode="numeric"
        value={days}
        usual={String(emptyDesk.horizonDays)}
        onChange={setDays}
      />
      {all.length === 0 && <p>{say(language, 'set.help-none')}</p>}
      {all.map((advice, at) => (
        <Advice
          // Advice has no name of its own: its place is what it is.
          key={at}
          n={at + 1}
          advice={advice}
          onChange={(next) => {
            setAll(all.map((one, index) => (index === at ? next : one)));
          }}
          onRemove={() => {
            setAll(all.filter((_, index) => index !== at));
          }}
        />
      ))}
    </SettingsForm>
  );
}
