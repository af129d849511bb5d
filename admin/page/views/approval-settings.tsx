import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ApprovalRule, ApprovalStep } from '../../../bot/domain/organisation';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import { Choice } from './inventory-filters';
import type { Save } from './settings';
import { SettingsForm } from './settings-form';

const stepChoices = {
  none: [],
  manager: ['manager'],
  it: ['it'],
  both: ['manager', 'it'],
} as const satisfies Readonly<Record<string, readonly ApprovalStep[]>>;
type Steps = keyof typeof stepChoices;

/** The rules in order; the first that fits a request counts. */
export function ApprovalSettings({
  rules,
  save,
}: {
  readonly rules: readonly ApprovalRule[];
  readonly save: Save;
}): ReactNode {
  const { language } = usePage();
  const [own, setOwn] = useState(rules);
  const put = (at: number, rule: ApprovalRule): void => {
    setOwn(own.map((one, index) => (index === at ? rule : one)));
  };
  return (
    <SettingsForm
      title={say(language, 'set.approval')}
      lead={say(language, 'set.approval-lead')}
      wide
      onSave={() => save('approval', own)}
      acts={
        <Button
          onClick={() => {
            setOwn([...own, { when: {}, steps: ['manager', 'it'] }]);
          }}
        >
          {say(language, 'set.add-rule')}
        </Button>
      }
    >
      {own.map((rule, at) => (
        <Rule
          // Rules have no name of their own: their place is who they are.
          key={at}
          n={at + 1}
          rule={rule}
          onChange={(next) => {
            put(at, next);
          }}
          onRemove={() => {
            setOwn(own.filter((_, index) => index !== at));
          }}
          onUp={() => {
            setOwn(swapped(own, at));
          }}
        />
      ))}
    </SettingsForm>
  );
}

function Rule({
  n,
  rule,
  onChange,
  onRemove,
  onUp,
}: {
  readonly n: number;
  readonly rule: ApprovalRule;
  readonly onChange: (rule: ApprovalRule) => void;
  readonly onRemove: () => void;
  readonly onUp: () => void;
}): ReactNode {
  const { language } = usePage();
  const name = say(language, 'set.rule', { n });
  const steps = (Object.keys(stepChoices) as Steps[]).find(
    (one) => stepChoices[one].join() === rule.steps.join(),
  );
  return (
    <fieldset className="rule">
      <legend>{name}</legend>
      <When rule={rule} onChange={onChange} />
      <Choice
        label={say(language, 'set.steps')}
        value={steps ?? 'both'}
        options={(Object.keys(stepChoices) as Steps[]).map(
          (one) => [one, say(language, `set.steps-${one}`)] as const,
        )}
        onChange={(value) => {
          onChange({ ...rule, steps: stepChoices[value as Steps] });
        }}
      />
      <Button disabled={n === 1} onClick={onUp} aria-label={`${say(language, 'set.up')}: ${name}`}>
        {say(language, 'set.up')}
      </Button>
      <Button onClick={onRemove} aria-label={`${say(language, 'page.remove')}: ${name}`}>
        {say(language, 'page.remove')}
      </Button>
    </fieldset>
  );
}

type When = ApprovalRule['when'];

/** What a rule is for; what is left at "any" is not in it. */
function When({
  rule,
  onChange,
}: {
  readonly rule: ApprovalRule;
  readonly onChange: (rule: ApprovalRule) => void;
}): ReactNode {
  const { language } = usePage();
  const { when } = rule;
  const any = ['', say(language, 'inv.any')] as const;
  const put = (name: keyof When, value: When[keyof When]): void => {
    const others = Object.entries(when).filter(([key]) => key !== name);
    const all = value === undefined ? others : [...others, [name, value]];
    onChange({ ...rule, when: Object.fromEntries(all) as When });
  };
  return (
    <>
      <Choice
        label={say(language, 'set.kind')}
        value={when.kind ?? ''}
        options={[
          any,
          ['computer', say(language, 'inv.kind-computer')],
          ['phone', say(language, 'inv.kind-phone')],
        ]}
        onChange={(value) => {
          put('kind', value === '' ? undefined : (value as When['kind']));
        }}
      />
      <Choice
        label={say(language, 'set.condition')}
        value={when.condition ?? ''}
        options={[
          any,
          ['refurbished', say(language, 'set.condition-refurbished')],
          ['new', say(language, 'set.condition-new')],
        ]}
        onChange={(value) => {
          put('condition', value === '' ? undefined : (value as When['condition']));
        }}
      />
      <Choice
        label={say(language, 'set.standard')}
        value={when.standard === undefined ? '' : String(when.standard)}
        options={[
          any,
          ['true', say(language, 'set.standard-yes')],
          ['false', say(language, 'set.standard-no')],
        ]}
        onChange={(value) => {
          put('standard', value === '' ? undefined : value === 'true');
        }}
      />
      <Field label={say(language, 'set.rent')}>
        <Input
          type="number"
          min={0}
          value={when.rentAtMost === undefined ? '' : String(when.rentAtMost)}
          onChange={(_, { value }) => {
            put('rentAtMost', value === '' ? undefined : Number(value));
          }}
        />
      </Field>
    </>
  );
}

function swapped(rules: readonly ApprovalRule[], at: number): readonly ApprovalRule[] {
  const moved = rules[at];
  if (moved === undefined || at === 0) return rules;
  const others = rules.filter((_, index) => index !== at);
  return [...others.slice(0, at - 1), moved, ...others.slice(at - 1)];
}
