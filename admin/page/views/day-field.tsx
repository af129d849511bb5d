import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <Field label={label}>
      <Input
        type="date"
        value={value}
        onChange={(_, { value: day }) => {
          onChange(day);
        }}
      />
    </Field>
  );
}
