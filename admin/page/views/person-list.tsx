import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

/** A few things to tick, saved together. */
export function PersonList({
  title,
  options,
  chosen,
  note,
  saving,
  onSave,
}: {
  readonly title: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly chosen: readonly string[];
  readonly note?: string;
  readonly saving: string;
  readonly onSave: (chosen: readonly string[]) => void;
}): ReactNode {
  const [ticked, setTicked] = useState(chosen);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(options.map(([value]) => value).filter((value) => ticked.includes(value)));
      }}
    >
      <h2>{title}</h2>
      {note !== undefined && <p>{note}</p>}
      <div role="group" aria-label={title}>
        {options.map(([value, text]) => (
          <div key={value}>
            <Checkbox
              label={text}
              checked={ticked.includes(value)}
              onChange={(_, { checked }) => {
                const others = ticked.filter((one) => one !== value);
                setTicked(checked === true ? [...others, value] : others);
              }}
            />
          </div>
        ))}
      </div>
      <Button type="submit">{saving}</Button>
    </form>
  );
}
