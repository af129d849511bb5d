import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { AccountStringRule } from '../../../bot/domain/organisation';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import { linesIn } from './places-settings';
import type { Save } from './settings';
import { SettingsForm } from './settings-form';

/** How a kodsträng must look, and which are known. */
export function AccountSettings({
  rule,
  save,
}: {
  readonly rule: AccountStringRule;
  readonly save: Save;
}): ReactNode {
  const { language } = usePage();
  const [pattern, setPattern] = useState(rule.pattern);
  const [example, setExample] = useState(rule.example);
  const [known, setKnown] = useState(rule.known.join('\n'));
  return (
    <SettingsForm
      title={say(language, 'set.account')}
      onSave={() => save('accountString', { pattern, example, known: linesIn(known) })}
    >
      <Field label={say(language, 'set.pattern')}>
        <Input
          value={pattern}
          spellCheck={false}
          onChange={(_, { value }) => {
            setPattern(value);
          }}
        />
      </Field>
      <Field label={say(language, 'set.example')}>
        <Input
          value={example}
          onChange={(_, { value }) => {
            setExample(value);
          }}
        />
      </Field>
      <Field label={say(language, 'set.known')}>
        <Textarea
          rows={6}
          value={known}
          onChange={(_, { value }) => {
            setKnown(value);
          }}
        />
      </Field>
    </SettingsForm>
  );
}
