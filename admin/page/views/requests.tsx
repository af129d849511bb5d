import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { openStages } from '../../../bot/domain/request';
import { say } from '../../../bot/locale';
import { capitalised, dayText, rentText } from '../../../bot/locale/format';
import type { RequestLineShape, RequestPage } from '../../tab/shapes';
import { productName } from '../../../cards/product-name';
import { Shown, textOf, useAsked } from '../asked';
import { hasRole, usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { Choice } from './inventory-filters';
import { DeclineDialog, ReadyDialog } from './request-dialogs';

/** Requests that wait for this person, and for staff those of every open stage; decided where they stand. */
export function Requests(): ReactNode {
  const page = usePage();
  const { language, ask, tell } = page;
  const [which, setWhich] = useState('mine');
  const [dialog, setDialog] = useState<{ kind: 'decline' | 'ready'; line: RequestLineShape }>();
  const asked = useAsked<RequestPage>(`/requests?which=${which}`);
  const act = async (
    what: string,
    { id, step }: RequestLineShape,
    more: object = {},
  ): Promise<string | undefined> => {
    try {
      const sent = { request: id, seen: step, ...more };
      const { number, stage } = await ask<RequestLineShape>(`/request/${what}`, sent);
      tell(say(language, 'req.done', { number, stage }));
      setDialog(undefined);
      return undefined;
    } catch (problem) {
      return textOf(problem, say(language, 'page.failed'));
    } finally {
      asked.again();
    }
  };
  return (
    <>
      {hasRole(page, 'it-admin', 'technician') && (
        <div className="filters">
          <Choice
            label={say(language, 'req.which')}
            value={which}
            options={[
              ['mine', say(language, 'req.mine')],
              ...openStages.map((stage) => [stage, say(language, `stage.${stage}`)] as const),
            ]}
            onChange={setWhich}
          />
        </div>
      )}
      <Shown asked={asked}>
        {({ lines, more }) =>
          lines.length === 0 ? (
            <p>{say(language, 'req.none')}</p>
          ) : (
            <>
              {more && <p>{say(language, 'req.more')}</p>}
              <List
                lines={lines}
                onApprove={(line) => {
                  void act('approve', line).then((problem) => {
                    if (problem !== undefined) tell(problem);
                  });
                }}
                onDialog={(kind, line) => {
                  setDialog({ kind, line });
                }}
              />
            </>
          )
        }
      </Shown>
      {dialog?.kind === 'decline' && (
        <DeclineDialog
          line={dialog.line}
          onClose={() => {
            setDialog(undefined);
          }}
          onSend={(reason) => act('decline', dialog.line, { reason })}
        />
      )}
      {dialog?.kind === 'ready' && (
        <ReadyDialog
          line={dialog.line}
          onClose={() => {
            setDialog(undefined);
          }}
          onSend={(place, when) => act('ready', dialog.line, { place, when })}
        />
      )}
    </>
  );
}

function List({
  lines,
  onApprove,
  onDialog,
}: {
  readonly lines: readonly RequestLineShape[];
  readonly onApprove: (line: RequestLineShape) => void;
  readonly onDialog: (kind: 'decline' | 'ready', line: RequestLineShape) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<RequestLineShape>[] = [
    { heading: say(language, 'req.number'), cell: ({ number }) => number },
    {
      heading: say(language, 'req.product'),
      cell: ({ product }) => productName(product, language),
    },
    { heading: say(language, 'req.for'), cell: ({ forName }) => forName },
    {
      heading: say(language, 'req.administration'),
      cell: ({ administration }) => administration[language],
    },
    { heading: say(language, 'req.rent'), cell: ({ rent }) => rentText(language, rent) },
    {
      heading: say(language, 'req.needed'),
      cell: ({ neededBy }) => (neededBy === undefined ? undefined : dayText(language, neededBy)),
    },
    { heading: say(language, 'req.reason'), cell: ({ reason }) => reason },
    {
      heading: say(language, 'req.stage'),
      cell: ({ stage }) => capitalised(say(language, `stage.${stage}`)),
    },
    {
      heading: say(language, 'req.act'),
      cell: (line) => <Acts line={line} onApprove={onApprove} onDialog={onDialog} />,
    },
  ];
  return (
    <Rows
      label={say(language, 'page.requests')}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
    />
  );
}

function Acts({
  line,
  onApprove,
  onDialog,
}: {
  readonly line: RequestLineShape;
  readonly onApprove: (line: RequestLineShape) => void;
  readonly onDialog: (kind: 'decline' | 'ready', line: RequestLineShape) => void;
}): ReactNode {
  const { language } = usePage();
  const { may, number } = line;
  const focusComesBack = useRestoreFocusTarget();
  if (!may.decide && !may.prepare) return null;
  const ready = say(language, line.stage === 'ready' ? 'button.ready-change' : 'button.ready');
  return (
    <div className="acts">
      {may.decide && (
        <>
          <Button
            appearance="primary"
            size="small"
            aria-label={say(language, 'req.approve-one', { number })}
            onClick={() => {
              onApprove(line);
            }}
          >
            {say(language, 'button.approve')}
          </Button>
          <Button
            {...focusComesBack}
            size="small"
            aria-label={say(language, 'req.decline-one', { number })}
            onClick={() => {
              onDialog('decline', line);
            }}
          >
            {say(language, 'button.decline')}
          </Button>
        </>
      )}
      {may.prepare && (
        <Button
          {...focusComesBack}
          size="small"
          aria-label={`${ready}: ${number}`}
          onClick={() => {
            onDialog('ready', line);
          }}
        >
          {ready}
        </Button>
      )}
    </div>
  );
}
