import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isKey, say } from '../../../bot/locale';
import { timeText } from '../../../bot/locale/format';
import type { AuditLine } from '../../tab/shapes';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';

/** Who changed what, and when. */
export function Audit(): ReactNode {
  const { language } = usePage();
  const [before, setBefore] = useState('');
  const asked = useAsked<{ readonly lines: readonly AuditLine[] }>(
    `/audit?before=${encodeURIComponent(before)}`,
  );
  const columns: readonly Column<AuditLine>[] = [
    { heading: say(language, 'log.at'), cell: ({ at }) => timeText(language, new Date(at)) },
    { heading: say(language, 'log.who'), cell: ({ who }) => who },
    { heading: say(language, 'log.what'), cell: ({ what }) => doneText(what, language) },
    {
      heading: say(language, 'log.change'),
      cell: ({ before: was, after }) => <Change was={was} after={after} />,
    },
  ];
  return (
    <Shown asked={asked}>
      {({ lines }) =>
        lines.length === 0 ? (
          <p>{say(language, 'log.none')}</p>
        ) : (
          <>
            <Rows
              label={say(language, 'page.audit')}
              columns={columns}
              rows={lines}
              keyOf={({ id }) => id}
            />
            {lines.length === 100 && (
              <Button
                onClick={() => {
                  setBefore(lines.at(-1)?.at ?? '');
                }}
              >
                {say(language, 'log.older')}
              </Button>
            )}
          </>
        )
      }
    </Shown>
  );
}

function Change({
  was,
  after,
}: {
  readonly was: string | undefined;
  readonly after: string | undefined;
}): ReactNode {
  const { language } = usePage();
  if (was === undefined && after === undefined) return null;
  return (
    <details>
      <summary>{say(language, 'log.change')}</summary>
      {was !== undefined && (
        <pre className="change">
          {say(language, 'log.before')}: {was}
        </pre>
      )}
      {after !== undefined && (
        <pre className="change">
          {say(language, 'log.after')}: {after}
        </pre>
      )}
    </details>
  );
}

function doneText(what: string, language: 'sv' | 'en'): string {
  const [, part = ''] = /^settings\/(.+)$/u.exec(what) ?? [];
  const key = part === '' ? `log.what-${what}` : `set.what-${part}`;
  return isKey(key) ? say(language, key) : what;
}
