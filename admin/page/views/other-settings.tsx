import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { SettingsShape } from '../../tab/settings-shapes';
import { usePage } from '../page-context';
import { numberIn } from '../typed-number';
import type { Save } from './settings';

/** Reminders, lead time and telephone: one field and one button each. */
export function OtherSettings({
  settings,
  save,
}: {
  readonly settings: SettingsShape;
  readonly save: Save;
}): ReactNode {
  const { language } = usePage();
  return (
    <>
      <h2>{say(language, 'set.reminders')}</h2>
      <div className="form">
        <OneField
          label={say(language, 'set.receipt-days')}
          mode="numeric"
          value={String(settings.reminders.receiptAfterDays)}
          onSave={(value) => save('reminders', { receiptAfterDays: numberIn(value) ?? Number.NaN })}
        />
        <OneField
          label={say(language, 'set.lead-days')}
          mode="numeric"
          value={String(settings.leadDays)}
          onSave={(value) => save('leadDays', numberIn(value) ?? Number.NaN)}
        />
        <OneField
          label={say(language, 'set.phone')}
          mode="tel"
          value={settings.itPhone}
          onSave={(value) => save('itPhone', value)}
        />
      </div>
    </>
  );
}

function OneField({
  label,
  mode,
  value,
  onSave,
}: {
  readonly label: string;
  readonly mode: 'numeric' | 'tel';
  readonly value: string;
  readonly onSave: (value: string) => Promise<string>;
}): ReactNode {
  const { language } = usePage();
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState('');
  return (
    <form
      className="acts"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setProblem('');
        void onSave(text).then(setProblem);
      }}
    >
      <Field label={label} {...(problem !== '' && { validationMessage: problem })}>
        <Input
          inputMode={mode}
          value={text}
          onChange={(_, { value: typed }) => {
            setText(typed);
          }}
        />
      </Field>
      <Button type="submit" aria-label={`${say(language, 'page.save')}: ${label}`}>
        {say(language, 'page.save')}
      </Button>
    </form>
  );
}
