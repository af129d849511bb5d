import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { numberText } from '../../../bot/locale/format';
import type { RestatingShape, SetsShape } from '../../tab/co2-shapes';
import { textOf } from '../asked';
import { usePage } from '../page-context';
import { MonthField } from './co2';
import { setsIn, type Change } from './co2-sets';
import { Choice } from './inventory-filters';

/** Counting a period anew: what it would come to first, and then, with why, for good. */
export function RestateForm({
  shape,
  change,
}: {
  readonly shape: SetsShape;
  readonly change: Change;
}): ReactNode {
  const { language, ask, tell } = usePage();
  const options = setsIn(shape, language);
  const [asked, setAsked] = useState({ from: '', to: '', set: options[0]?.[0] ?? '', why: '' });
  const [would, setWould] = useState<RestatingShape>();
  const put = (more: Partial<typeof asked>): void => {
    setAsked((before) => ({ ...before, ...more }));
    if (more.why === undefined) setWould(undefined);
  };
  const preview = (): void => {
    ask<RestatingShape>('/co2/restating', asked).then(setWould, (problem: unknown) => {
      tell(textOf(problem, say(language, 'page.failed')));
    });
  };
  return (
    <>
      <h2>{say(language, 'kli.restate')}</h2>
      <p>{say(language, 'kli.restate-lead')}</p>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          preview();
        }}
      >
        <MonthField
          label={say(language, 'kli.from')}
          value={asked.from}
          onChange={(from) => {
            put({ from });
          }}
        />
        <MonthField
          label={say(language, 'kli.to')}
          value={asked.to}
          onChange={(to) => {
            put({ to });
          }}
        />
        <Choice
          label={say(language, 'kli.set')}
          value={asked.set}
          options={options}
          onChange={(set) => {
            put({ set });
          }}
        />
        <Button type="submit">{say(language, 'kli.restate-preview')}</Button>
      </form>
      {would !== undefined && (
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void change('/co2/restate', asked).then((made) => {
              if (made) setWould(undefined);
            });
          }}
        >
          <p>
            {say(language, 'kli.restate-would', {
              before: numberText(language, Math.round(would.before)),
              after: numberText(language, Math.round(would.after)),
              changes: would.changes,
            })}
          </p>
          <Field label={say(language, 'kli.restate-why')} required>
            <Input
              value={asked.why}
              maxLength={300}
              onChange={(_, { value }) => {
                put({ why: value });
              }}
            />
          </Field>
          <div>
            <Button appearance="primary" type="submit">
              {say(language, 'kli.restate-do')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
