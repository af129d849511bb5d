import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised, dayText, kgText, numberText } from '../../../bot/locale/format';
import type { EntriesShape, EntryShape } from '../../tab/co2-shapes';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import type { Looked } from './co2';

/** The entries behind a figure, a page of them, each with how it was counted. */
export function EntriesBehind({
  looked,
  onHide,
}: {
  readonly looked: Looked;
  readonly onHide: () => void;
}): ReactNode {
  const { language } = usePage();
  const [page, setPage] = useState(1);
  const query = new URLSearchParams({ ...looked, page: String(page) }).toString();
  const asked = useAsked<EntriesShape>(`/co2/entries?${query}`);
  return (
    <section>
      <h2>{say(language, 'kli.entries')}</h2>
      <Button appearance="subtle" onClick={onHide}>
        {say(language, 'kli.hide')}
      </Button>
      <Shown asked={asked}>
        {({ lines, count, total, page: shown, pages }) => (
          <>
            <p>
              {say(language, 'kli.entries-sum', {
                count,
                confirmed: kgText(language, total.confirmed),
                estimated: kgText(language, total.estimated),
              })}
            </p>
            <Entries lines={lines} />
            <div className="paging">
              <Button
                disabled={shown <= 1}
                onClick={() => {
                  setPage(shown - 1);
                }}
              >
                {say(language, 'kli.before')}
              </Button>
              <span>{say(language, 'kli.page', { page: shown, pages })}</span>
              <Button
                disabled={shown >= pages}
                onClick={() => {
                  setPage(shown + 1);
                }}
              >
                {say(language, 'kli.after')}
              </Button>
            </div>
          </>
        )}
      </Shown>
    </section>
  );
}

function Entries({ lines }: { readonly lines: readonly EntryShape[] }): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<EntryShape>[] = [
    { heading: say(language, 'kli.date'), cell: ({ date }) => dayText(language, date) },
    { heading: say(language, 'kli.about'), cell: ({ subject }) => subject },
    {
      heading: say(language, 'kli.kind'),
      cell: ({ kind, items, status }) =>
        `${say(language, `co2.kind.${kind}`, { count: items })} · ${capitalised(say(language, `co2.status.${status}`))}`,
    },
    {
      heading: say(language, 'kli.administration'),
      cell: ({ administration }) => administration[language],
    },
    {
      heading: say(language, 'kli.kg'),
      number: true,
      cell: ({ kg }) => numberText(language, Math.round(kg * 10) / 10),
    },
    { heading: say(language, 'kli.how'), cell: (line) => <How line={line} /> },
  ];
  return (
    <Rows
      label={say(language, 'kli.entries')}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
    />
  );
}

/** The method's own names and numbers: who checks a figure works it out again from these. */
function How({ line }: { readonly line: EntryShape }): ReactNode {
  const { language } = usePage();
  const { method, inputs, set, corrects } = line;
  return (
    <details>
      <summary>
        {method} · {set}
      </summary>
      {corrects && <p>{say(language, 'kli.corrects')}</p>}
      <ul>
        {Object.entries(inputs).map(([name, value]) => (
          <li key={name}>
            {name}: {value}
          </li>
        ))}
      </ul>
    </details>
  );
}
