import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { kgText } from '../../../bot/locale/format';
import type { SetsShape } from '../../tab/co2-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows } from '../rows';
import { GoalForm } from './co2-goal';
import { RestateForm } from './co2-restate';
import { DayField } from './day-field';
import { Choice } from './inventory-filters';

/** Asks for a change; says whether it was made. */
export type Change = (path: string, body: object) => Promise<boolean>;

/** Which factors count from when, counting a period anew, and the year's goal. */
export function Sets(): ReactNode {
  const { language, ask, tell } = usePage();
  const asked = useAsked<SetsShape>('/co2/sets');
  const [problem, setProblem] = useState('');
  const change: Change = async (path, body) => {
    try {
      asked.put(await ask<SetsShape>(path, body));
      setProblem('');
      tell(say(language, 'page.saved'));
      return true;
    } catch (thrown) {
      setProblem(textOf(thrown, say(language, 'page.failed')));
      return false;
    }
  };
  return (
    <Shown asked={asked}>
      {(shape) => (
        <>
          {problem !== '' && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{problem}</MessageBarBody>
            </MessageBar>
          )}
          <GoalForm key={shape.version} shape={shape} change={change} />
          <h2>{say(language, 'kli.sets')}</h2>
          <Rows
            label={say(language, 'kli.sets')}
            rows={shape.sets}
            keyOf={({ id, version }) => `${id} ${String(version)}`}
            columns={[
              {
                heading: say(language, 'kli.set'),
                cell: ({ name, version }) => `${name[language]} (${String(version)})`,
              },
              { heading: say(language, 'kli.source'), cell: ({ source }) => source },
            ]}
          />
          <ul>
            {shape.choices.map(({ from, set }) => (
              <li key={`${from} ${set}`}>{say(language, 'kli.counts-from', { set, from })}</li>
            ))}
          </ul>
          <ChooseForm shape={shape} change={change} />
          <RestateForm shape={shape} change={change} />
          <Restated shape={shape} />
        </>
      )}
    </Shown>
  );
}

function ChooseForm({
  shape,
  change,
}: {
  readonly shape: SetsShape;
  readonly change: Change;
}): ReactNode {
  const { language } = usePage();
  const [set, setSet] = useState(setsIn(shape, language)[0]?.[0] ?? '');
  const [from, setFrom] = useState('');
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        void change('/co2/choose', { set, from });
      }}
    >
      <Choice
        label={say(language, 'kli.choose')}
        value={set}
        options={setsIn(shape, language)}
        onChange={setSet}
      />
      <DayField label={say(language, 'kli.choose-from')} value={from} onChange={setFrom} />
      <Button type="submit">{say(language, 'kli.choose-do')}</Button>
    </form>
  );
}

/** The sets as a choice: what the server calls them, and what people do. */
export function setsIn(
  { sets }: SetsShape,
  language: 'sv' | 'en',
): readonly (readonly [value: string, text: string])[] {
  return sets.map(({ id, version, name }) => [
    `${id} ${String(version)}`,
    `${name[language]} (${String(version)})`,
  ]);
}

function Restated({ shape }: { readonly shape: SetsShape }): ReactNode {
  const { language } = usePage();
  if (shape.restatements.length === 0) return null;
  return (
    <>
      <h2>{say(language, 'kli.restated')}</h2>
      <ul>
        {shape.restatements.map(({ at, before, after, ...line }) => (
          <li key={at}>
            {say(language, 'kli.restated-line', {
              ...line,
              before: kgText(language, before),
              after: after === undefined ? '–' : kgText(language, after),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
