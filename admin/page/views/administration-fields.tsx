import { Field, Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { OrganisationShape } from '../../tab/organisation-shapes';
import { usePage } from '../page-context';

export interface TypedAdministration {
  readonly sv: string;
  readonly en: string;
  /** One a line. */
  readonly departments: string;
  readonly account: string;
}

export function AdministrationFields({
  fields,
  organisation: { keepsAccounts, accountExample: example },
  onChange,
}: {
  readonly fields: TypedAdministration;
  readonly organisation: OrganisationShape;
  readonly onChange: (fields: TypedAdministration) => void;
}): ReactNode {
  const { language } = usePage();
  const name = (field: 'sv' | 'en'): ReactNode => (
    <Field label={say(language, `org.${field}`)} required>
      <Input
        value={fields[field]}
        maxLength={120}
        onChange={(_, { value }) => {
          onChange({ ...fields, [field]: value });
        }}
      />
    </Field>
  );
  return (
    <>
      {name('sv')}
      {name('en')}
      <Field label={say(language, 'org.departments')} hint={say(language, 'org.departments-hint')}>
        <Textarea
          rows={4}
          value={fields.departments}
          onChange={(_, { value }) => {
            onChange({ ...fields, departments: value });
          }}
        />
      </Field>
      {keepsAccounts && (
        <Field
          label={say(language, 'org.account')}
          hint={say(language, 'org.account-hint', { example })}
        >
          <Input
            value={fields.account}
            onChange={(_, { value }) => {
              onChange({ ...fields, account: value });
            }}
          />
        </Field>
      )}
    </>
  );
}
