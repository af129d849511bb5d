import { Button, Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';

/**
 * One part of the settings with its own button. What is wrong is said above the button, and stays until
 * it is tried again; what was typed is the part's own and stays too.
 */
export function SettingsForm({
  title,
  lead,
  onSave,
  acts,
  stop,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  /** Gives what is wrong, or nothing. */
  readonly onSave: () => Promise<string>;
  /** More buttons beside the one that saves. */
  readonly acts?: ReactNode;
  /** Does without the part from now on; what is typed stays, so that it can be saved anew. */
  readonly stop?: { readonly label: string; readonly onStop: () => Promise<string> } | undefined;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { language } = usePage();
  const [problem, setProblem] = useState('');
  const run = (doing: () => Promise<string>): void => {
    setProblem('');
    void doing().then(setProblem);
  };
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        run(onSave);
      }}
    >
      <h2>{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <div className={wide ? undefined : 'form'}>{children}</div>
      {problem !== '' && (
        <div role="alert" className="form problem">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <div className="acts">
        <Button
          appearance="primary"
          type="submit"
          aria-label={`${say(language, 'page.save')}: ${title}`}
        >
          {say(language, 'page.save')}
        </Button>
        {stop !== undefined && (
          <Button
            onClick={() => {
              run(stop.onStop);
            }}
          >
            {stop.label}
          </Button>
        )}
        {acts}
      </div>
    </form>
  );
}

/** A field to write in. `usual` is what an empty one means. */
export function TextField({
  label,
  value,
  onChange,
  mode = 'text',
  usual,
  hint = usual,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly mode?: 'text' | 'numeric' | 'decimal';
  readonly usual?: string;
  readonly hint?: string | undefined;
}): ReactNode {
  const { language } = usePage();
  const said =
    hint === usual && usual !== undefined ? say(language, 'set.or-usual', { usual }) : hint;
  return (
    <Field label={label} {...(said !== undefined && { hint: said })}>
      <Input
        inputMode={mode}
        value={value}
        {...(usual !== undefined && { placeholder: usual })}
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}
