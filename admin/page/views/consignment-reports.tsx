import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type {
  ConsignmentShape,
  ReportLineShape,
  ReportStageName,
} from '../../tab/consignment-shapes';
import { textOf } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';

const running: readonly ReportStageName[] = ['applying', 'undoing'];

/** The reports of a consignment: how far they have come, and taking one back. */
export function ReadReports({
  one,
  onUndo,
}: {
  readonly one: ConsignmentShape;
  readonly onUndo: () => void;
}): ReactNode {
  const { language, ask, tell } = usePage();
  const undo = (hash: string): void => {
    ask<ReportLineShape>('/report/undo', { hash }).then(onUndo, (problem: unknown) => {
      tell(textOf(problem, say(language, 'page.failed')));
    });
  };
  const columns: readonly Column<ReportLineShape>[] = [
    { heading: say(language, 'report.file'), cell: ({ name }) => name },
    {
      heading: say(language, 'con.stage'),
      cell: (line) => (
        <>
          {say(language, `report.stage.${line.stage}`)}
          <Progress line={line} />
        </>
      ),
    },
    {
      heading: say(language, 'req.act'),
      cell: ({ hash, name, stage }) =>
        stage === 'applied' ? (
          <Button
            size="small"
            aria-label={say(language, 'con.undo-one', { name })}
            onClick={() => {
              undo(hash);
            }}
          >
            {say(language, 'report.undo')}
          </Button>
        ) : undefined,
    },
  ];
  if (one.reports.length === 0) return null;
  return (
    <>
      <h2>{say(language, 'con.reports')}</h2>
      <Rows
        label={say(language, 'con.reports')}
        columns={columns}
        rows={one.reports}
        keyOf={({ hash }) => hash}
      />
    </>
  );
}

function Progress({ line }: { readonly line: ReportLineShape }): ReactNode {
  const { language } = usePage();
  const { stage, done, parts } = line;
  if (!running.includes(stage) || parts === 0) return null;
  const text = say(language, 'con.progress', { done, parts });
  return <ProgressBar aria-label={text} value={done} max={parts} />;
}
