import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { SettingsShape } from '../../tab/shapes';
import { usePage } from '../page-context';
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
          type="number"
          value={String(settings.reminders.receiptAfterDays)}
          onSave={(value) => {
            save('reminders', { receiptAfterDays: Number(value) });
          }}
        />
        <OneField
          label={say(language, 'set.lead-days')}
          type="number"
          value={String(settings.leadDays)}
          onSave={(value) => {
            save('leadDays', Number(value));
          }}
        />
        <OneField
          label={say(language, 'set.phone')}
          type="tel"
          value={settings.itPhone}
          onSave={(value) => {
            save('itPhone', value);
          }}
        />
      </div>
    </>
  );
}

function OneField({
  label,
  type,
  value,
  onSave,
}: {
  readonly label: string;
  readonly type: 'number' | 'tel';
  readonly value: string;
  readonly onSave: (value: string) => void;
}): ReactNode {
  const { language } = usePage();
  const [text, setText] = useState(value);
  return (
    <form
      className="acts"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
    >
      <Field label={label}>
        <Input
          type={type}
          {...(type === 'number' && { min: 1, max: 365, required: true })}
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
