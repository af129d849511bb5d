import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say, type Key } from '../../../bot/locale';
import type { ProductShape } from '../../tab/catalogue-shapes';
import { usePage } from '../page-context';
import { Choice } from './inventory-filters';

/** A product as the form has it: numbers as they are typed. */
export interface Entry extends Omit<ProductShape, 'rent' | 'usageTime' | 'footprint' | 'words'> {
  readonly rent: string;
  readonly usageTime: string;
  readonly footprint: string;
  readonly words: string;
}

const texts = [
  ['name', 'cat.name'],
  ['class', 'cat.class'],
  ['rent', 'cat.rent-label'],
  ['usageTime', 'cat.months-label'],
  ['label', 'cat.label'],
  ['footprint', 'cat.footprint'],
  ['words', 'cat.words'],
] as const satisfies readonly (readonly [keyof Entry, Key])[];

const needed: readonly string[] = ['name', 'class', 'rent', 'usageTime'];

/** Everything that can be said of a product. */
export function ProductFields({
  entry,
  waiting,
  put,
}: {
  readonly entry: Entry;
  readonly waiting: number;
  readonly put: (more: Partial<Entry>) => void;
}): ReactNode {
  const { language } = usePage();
  return (
    <>
      <Choice
        label={say(language, 'cat.kind')}
        value={entry.kind}
        options={(['computer', 'phone'] as const).map(
          (kind) => [kind, say(language, `inv.kind-${kind}`)] as const,
        )}
        onChange={(kind) => {
          put({ kind: kind === 'phone' ? 'phone' : 'computer' });
        }}
      />
      <Choice
        label={say(language, 'cat.condition')}
        value={entry.condition}
        options={(['refurbished', 'new'] as const).map(
          (condition) => [condition, say(language, `set.condition-${condition}`)] as const,
        )}
        onChange={(condition) => {
          put({ condition: condition === 'new' ? 'new' : 'refurbished' });
        }}
      />
      {texts.map(([name, label]) => (
        <Field key={name} label={say(language, label)} required={needed.includes(name)}>
          <Input
            value={entry[name]}
            maxLength={300}
            onChange={(_, { value }) => {
              put({ [name]: value });
            }}
          />
        </Field>
      ))}
      <Checkbox
        label={say(language, 'cat.standard')}
        checked={entry.standard}
        onChange={(_, { checked }) => {
          put({ standard: checked === true });
        }}
      />
      <Checkbox
        label={say(language, 'cat.withdrawn')}
        checked={entry.retired}
        onChange={(_, { checked }) => {
          put({ retired: checked === true });
        }}
      />
      {entry.retired && waiting > 0 && (
        <p>{say(language, 'cat.withdrawn-waits', { count: waiting })}</p>
      )}
    </>
  );
}
