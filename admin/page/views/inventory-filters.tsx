import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { states } from '../../../bot/domain/lifecycle';
import { say } from '../../../bot/locale';
import { capitalised } from '../../../bot/locale/format';
import { usePage } from '../page-context';

/** What part of the inventory was chosen; empty for any. */
export interface Chosen {
  readonly text: string;
  readonly status: string;
  readonly administration: string;
  readonly kind: string;
  readonly sort: 'tag' | 'since' | 'due' | 'acquired';
  readonly down: boolean;
}

export const nothingChosen: Chosen = {
  text: '',
  status: '',
  administration: '',
  kind: '',
  sort: 'tag',
  down: false,
};

const sorts = ['tag', 'since', 'due', 'acquired'] as const;

/** How long somebody may think between two letters before it is sought for, in milliseconds. */
const pause = 300;

export function queryOf(chosen: Chosen, after: string): string {
  const { text, status, administration, kind, sort, down } = chosen;
  const overdue = status === 'overdue';
  return new URLSearchParams({
    text,
    administration,
    kind,
    sort: overdue && sort === 'tag' ? 'due' : sort,
    direction: down ? 'down' : 'up',
    after,
    ...(overdue ? { overdue: 'yes' } : { states: status }),
  }).toString();
}

export function Filters({
  chosen,
  onChoose,
}: {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactNode {
  const { language, me } = usePage();
  const any = say(language, 'inv.any');
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Search chosen={chosen} onChoose={onChoose} />
      <Choice
        label={say(language, 'inv.status')}
        value={chosen.status}
        options={[
          ['', any],
          ['overdue', say(language, 'inv.overdue')],
          ...states.map((state) => [state, say(language, `state.${state}`)] as const),
        ]}
        onChange={(status) => {
          onChoose({ ...chosen, status });
        }}
      />
      <Choice
        label={say(language, 'inv.administration')}
        value={chosen.administration}
        options={[
          ['', any],
          ...me.administrations.map(({ id, name }) => [id, name[language]] as const),
        ]}
        onChange={(administration) => {
          onChoose({ ...chosen, administration });
        }}
      />
      <Choice
        label={say(language, 'inv.kind')}
        value={chosen.kind}
        options={[
          ['', any],
          ['computer', say(language, 'inv.kind-computer')],
          ['phone', say(language, 'inv.kind-phone')],
        ]}
        onChange={(kind) => {
          onChoose({ ...chosen, kind });
        }}
      />
      <Choice
        label={say(language, 'inv.sort')}
        value={chosen.sort}
        options={sorts.map((sort) => [sort, say(language, `inv.sort-${sort}`)] as const)}
        onChange={(sort) => {
          onChoose({ ...chosen, sort: sorts.find((one) => one === sort) ?? 'tag' });
        }}
      />
      <Button
        className="low"
        onClick={() => {
          onChoose({ ...chosen, down: !chosen.down });
        }}
      >
        {say(language, chosen.down ? 'inv.turn-up' : 'inv.turn-down')}
      </Button>
    </form>
  );
}

/** Seeks when the person has stopped typing. */
function Search({
  chosen,
  onChoose,
}: {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactNode {
  const { language } = usePage();
  const [text, setText] = useState(chosen.text);
  useEffect(() => {
    if (text === chosen.text) return undefined;
    const waiting = setTimeout(() => {
      onChoose({ ...chosen, text });
    }, pause);
    return () => {
      clearTimeout(waiting);
    };
  }, [text, chosen, onChoose]);
  return (
    <Field
      label={say(language, 'inv.search')}
      hint={say(language, 'inv.search-hint')}
      className="wide"
    >
      <Input
        type="search"
        value={text}
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
    </Field>
  );
}

/** A field with a few choices: the system's own list, which every phone and screen reader knows. */
export function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          onChange(chosen);
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {capitalised(text)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
