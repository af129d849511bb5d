import { Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A field in a table. Its label is the column's heading and the row's name: nobody sees it. */
export function InputCell({
  heading,
  row,
  value,
  onChange,
  mode = 'text',
}: {
  readonly heading: string;
  readonly row: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly mode?: 'text' | 'numeric' | 'decimal';
}): ReactNode {
  return (
    <Input
      className="cell"
      aria-label={`${heading}: ${row}`}
      inputMode={mode}
      value={value}
      onChange={(_, { value: typed }) => {
        onChange(typed);
      }}
    />
  );
}

export function ChoiceCell({
  heading,
  row,
  value,
  options,
  onChange,
}: {
  readonly heading: string;
  readonly row: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <Select
      className="cell"
      aria-label={`${heading}: ${row}`}
      value={value}
      onChange={(_, { value: chosen }) => {
        onChange(chosen);
      }}
    >
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </Select>
  );
}
