import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised, numberText } from '../../../bot/locale/format';
import type {
  ConsignmentLineShape,
  ConsignmentShape,
  ConsignmentsShape,
} from '../../tab/consignment-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { ConsignmentView } from './consignment';
import { ReportFilePart } from './consignment-report';

/** Consignments to the refurbisher: all of them, or the one that was opened; and the refurbisher's report. */
export function ConsignmentsPart(): ReactNode {
  const { language } = usePage();
  const [number, setNumber] = useState<number>();
  if (number === undefined) return <All onOpen={setNumber} />;
  return (
    <>
      <Button
        appearance="subtle"
        onClick={() => {
          setNumber(undefined);
        }}
      >
        ← {say(language, 'con.back')}
      </Button>
      <ConsignmentView key={number} number={number} />
    </>
  );
}

function All({ onOpen }: { readonly onOpen: (number: number) => void }): ReactNode {
  const { language, ask, tell } = usePage();
  const asked = useAsked<ConsignmentsShape>('/consignments');
  const begin = (): void => {
    ask<ConsignmentShape>('/consignment/open', {}).then(
      (opened) => {
        onOpen(opened.number);
      },
      (problem: unknown) => {
        tell(textOf(problem, say(language, 'page.failed')));
      },
    );
  };
  return (
    <>
      <Shown asked={asked}>
        {({ lines, waiting }) => (
          <>
            <p>{say(language, 'con.waiting', { count: waiting })}</p>
            <div className="acts">
              <Button appearance="primary" onClick={begin}>
                {say(language, 'consignments.new')}
              </Button>
            </div>
            {lines.length === 0 ? (
              <p>{say(language, 'con.none')}</p>
            ) : (
              <List lines={lines} onOpen={onOpen} />
            )}
          </>
        )}
      </Shown>
      <ReportFilePart onDone={onOpen} />
    </>
  );
}

function List({
  lines,
  onOpen,
}: {
  readonly lines: readonly ConsignmentLineShape[];
  readonly onOpen: (number: number) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<ConsignmentLineShape>[] = [
    {
      heading: say(language, 'con.number'),
      cell: ({ number }) => (
        <Button
          size="small"
          onClick={() => {
            onOpen(number);
          }}
        >
          {number}
        </Button>
      ),
    },
    {
      heading: say(language, 'con.stage'),
      cell: ({ stage, since }) =>
        capitalised(
          stage === 'handed-over'
            ? say(language, 'consignment.stage.handed-over', { at: since })
            : say(language, `consignment.stage.${stage}`),
        ),
    },
    {
      heading: say(language, 'consignment.count'),
      number: true,
      cell: ({ devices }) => numberText(language, devices),
    },
    {
      heading: say(language, 'con.wiped'),
      number: true,
      cell: ({ stage, wiped, devices }) =>
        stage === 'handed-over' ? `${String(wiped)}/${String(devices)}` : undefined,
    },
    {
      heading: say(language, 'con.differences'),
      number: true,
      cell: ({ differences }) =>
        differences === 0 ? '0' : <span className="warn">⚠ {differences}</span>,
    },
  ];
  return (
    <Rows
      label={say(language, 'page.consignments')}
      columns={columns}
      rows={lines}
      keyOf={({ number }) => String(number)}
    />
  );
}
