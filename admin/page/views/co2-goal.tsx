import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Goal } from '../../../bot/domain/co2/monthly/settings';
import { say } from '../../../bot/locale';
import type { SetsShape } from '../../tab/co2-shapes';
import { usePage } from '../page-context';
import type { Change } from './co2-sets';
import { Choice } from './inventory-filters';

interface Entry {
  readonly kind: Goal['kind'];
  readonly percent: string;
  readonly year: string;
  readonly total: string;
  readonly each: Readonly<Record<string, string>>;
}

/** What the year is to reach: more than the year before, or kilograms, also administration by administration. */
export function GoalForm({
  shape,
  change,
}: {
  readonly shape: SetsShape;
  readonly change: Change;
}): ReactNode {
  const { language, me } = usePage();
  const [entry, setEntry] = useState<Entry>(entryOf(shape.goal));
  const put = (more: Partial<Entry>): void => {
    setEntry((before) => ({ ...before, ...more }));
  };
  return (
    <>
      <h2>{say(language, 'kli.goal')}</h2>
      <form
        className="filters"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void change('/co2/goal', { goal: goalOf(entry), version: shape.version });
        }}
      >
        <Choice
          label={say(language, 'kli.goal-kind')}
          value={entry.kind}
          options={[
            ['more-than-last-year', say(language, 'kli.goal-more')],
            ['kg', say(language, 'kli.goal-kg')],
          ]}
          onChange={(kind) => {
            put({ kind: kind === 'kg' ? 'kg' : 'more-than-last-year' });
          }}
        />
        {entry.kind === 'more-than-last-year' ? (
          <NumberField
            label={say(language, 'kli.goal-percent')}
            value={entry.percent}
            onChange={(percent) => {
              put({ percent });
            }}
          />
        ) : (
          <>
            <NumberField
              label={say(language, 'kli.goal-year')}
              value={entry.year}
              onChange={(year) => {
                put({ year });
              }}
            />
            <NumberField
              label={say(language, 'kli.goal-total')}
              value={entry.total}
              onChange={(total) => {
                put({ total });
              }}
            />
            {me.administrations.map(({ id, name }) => (
              <NumberField
                key={id}
                label={say(language, 'kli.goal-one', { name: name[language] })}
                value={entry.each[id] ?? ''}
                onChange={(kg) => {
                  put({ each: { ...entry.each, [id]: kg } });
                }}
              />
            ))}
          </>
        )}
        <Button
          type="submit"
          aria-label={`${say(language, 'page.save')}: ${say(language, 'kli.goal')}`}
        >
          {say(language, 'page.save')}
        </Button>
      </form>
    </>
  );
}

function NumberField({
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
        inputMode="decimal"
        value={value}
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}

function entryOf(goal: Goal): Entry {
  const year = String(new Date().getFullYear());
  if (goal.kind === 'more-than-last-year')
    return { kind: goal.kind, percent: String(goal.percent), year, total: '', each: {} };
  const each = Object.entries(goal.administrations).map(([id, kg]) => [id, String(kg)] as const);
  return {
    ...{ kind: goal.kind, percent: '0', year: String(goal.year), total: String(goal.total) },
    each: Object.fromEntries(each),
  };
}

/** Numbers as Swedes and others write them; what is none is refused by the server, in words. */
function goalOf({ kind, percent, year, total, each }: Entry): object {
  const number = (text: string): number | undefined =>
    text.trim() === '' ? undefined : Number(text.replace(/\s/gu, '').replace(',', '.'));
  if (kind === 'more-than-last-year') return { kind, percent: number(percent) };
  const said = Object.entries(each).flatMap(([id, kg]) =>
    kg.trim() === '' ? [] : [[id, number(kg)] as const],
  );
  return {
    ...{ kind, year: number(year), total: number(total) },
    administrations: Object.fromEntries(said),
  };
}
