import { Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import type { Save } from './settings';
import { SettingsForm } from './settings-form';

export function PlacesSettings({
  places,
  save,
}: {
  readonly places: readonly string[];
  readonly save: Save;
}): ReactNode {
  const { language } = usePage();
  const [text, setText] = useState(places.join('\n'));
  return (
    <SettingsForm title={say(language, 'set.places')} onSave={() => save('places', linesIn(text))}>
      <Field label={say(language, 'set.places-lead')}>
        <Textarea
          rows={6}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
    </SettingsForm>
  );
}

/** One a line; empty lines are none, and the same twice is one. */
export function linesIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}
