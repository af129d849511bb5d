import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import type { Save } from './settings';

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
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save('places', linesIn(text));
      }}
    >
      <h2>{say(language, 'set.places')}</h2>
      <Field label={say(language, 'set.places-lead')}>
        <Textarea
          rows={6}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div>
        <Button appearance="primary" type="submit">
          {say(language, 'page.save')}
        </Button>
      </div>
    </form>
  );
}

/** One a line; empty lines are none, and the same twice is one. */
export function linesIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}
