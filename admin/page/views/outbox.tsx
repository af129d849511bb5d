import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { timeText } from '../../../bot/locale/format';
import type { NotificationLine, OutboxPage } from '../../tab/shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { Choice } from './inventory-filters';

const statuses = ['failed', 'unreachable', 'waiting', 'sending', 'sent'] as const;

/** What was told to whom, and what never got there. */
export function Outbox(): ReactNode {
  const { language, ask, tell } = usePage();
  const [status, setStatus] = useState('failed');
  const asked = useAsked<OutboxPage>(`/outbox?status=${status}`);
  const again = (id: string): void => {
    ask('/outbox/again', { id }).then(
      () => {
        tell(say(language, 'box.again-done'));
        asked.again();
      },
      (problem: unknown) => {
        tell(textOf(problem, say(language, 'page.failed')));
      },
    );
  };
  return (
    <Shown asked={asked}>
      {({ counts, lines }) => (
        <>
          <div className="filters">
            <Choice
              label={say(language, 'box.status')}
              value={status}
              options={statuses.map(
                (one) => [one, `${say(language, `box.${one}`)} (${counts[one] ?? 0})`] as const,
              )}
              onChange={setStatus}
            />
          </div>
          {lines.length === 0 ? (
            <p>{say(language, 'box.none')}</p>
          ) : (
            <List lines={lines} onAgain={again} />
          )}
        </>
      )}
    </Shown>
  );
}

function List({
  lines,
  onAgain,
}: {
  readonly lines: readonly NotificationLine[];
  readonly onAgain: (id: string) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<NotificationLine>[] = [
    { heading: say(language, 'box.at'), cell: ({ at }) => timeText(language, new Date(at)) },
    {
      heading: say(language, 'box.to'),
      cell: ({ to }) => (to === 'channel' || to === 'card' ? say(language, `box.to-${to}`) : to),
    },
    { heading: say(language, 'box.message'), cell: ({ topic }) => topic },
    { heading: say(language, 'box.problem'), cell: ({ problem }) => problem },
    {
      heading: say(language, 'box.act'),
      cell: ({ id, mayAgain }) =>
        mayAgain && (
          <Button
            size="small"
            onClick={() => {
              onAgain(id);
            }}
          >
            {say(language, 'box.again')}
          </Button>
        ),
    },
  ];
  return (
    <Rows
      label={say(language, 'page.outbox')}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
    />
  );
}
