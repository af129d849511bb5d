import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { timeText } from '../../../bot/locale/format';
import type { DifferenceLine } from '../../tab/intune-shapes';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';

type Take = (line: DifferenceLine) => Promise<void>;

/** The differences of one kind, each with its press. */
export function IntuneRows({
  kind,
  count,
  lines,
  take,
}: {
  readonly kind: DifferenceLine['kind'];
  readonly count: number;
  readonly lines: readonly DifferenceLine[];
  readonly take: Take;
}): ReactNode {
  const { language } = usePage();
  const title = say(language, `intune.kind-${kind}`);
  const columns: readonly Column<DifferenceLine>[] = [
    { heading: say(language, 'intune.device'), cell: ({ tag }) => tag },
    { heading: say(language, 'intune.serial'), cell: ({ serial }) => serial },
    { heading: say(language, 'intune.here'), cell: ({ here }) => here },
    { heading: say(language, 'intune.there'), cell: ({ there }) => there },
    {
      heading: say(language, 'intune.seen'),
      cell: ({ seen }) => (seen === '' ? '' : timeText(language, new Date(seen))),
    },
    {
      heading: say(language, 'intune.step'),
      cell: (line) => <TakeButton line={line} take={take} />,
    },
  ];
  return (
    <>
      <h2>{title}</h2>
      {lines.length < count && (
        <p>{say(language, 'intune.more', { shown: lines.length, count })}</p>
      )}
      <Rows
        label={title}
        columns={columns}
        rows={lines}
        keyOf={({ managed, device }) => `${managed}/${device}`}
      />
    </>
  );
}

function TakeButton({
  line,
  take,
}: {
  readonly line: DifferenceLine;
  readonly take: Take;
}): ReactNode {
  const { language } = usePage();
  const [busy, setBusy] = useState(false);
  if (!line.takes) return say(language, 'intune.by-request');
  const device = line.tag === '' ? line.serial : line.tag;
  return (
    <Button
      size="small"
      disabled={busy}
      onClick={() => {
        setBusy(true);
        void take(line).finally(() => {
          setBusy(false);
        });
      }}
    >
      {say(language, `intune.take-${line.kind}`, { device })}
    </Button>
  );
}
