import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised } from '../../../bot/locale/format';
import type { ConsignmentShape } from '../../tab/consignment-shapes';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import type { ActOn } from './consignment';

type Line = ConsignmentShape['lines'][number];

/** The list, and taking something off it while it is open. */
export function ConsignmentDevices({
  one,
  act,
}: {
  readonly one: ConsignmentShape;
  readonly act: ActOn;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<Line>[] = [
    {
      heading: say(language, 'con.device'),
      cell: ({ tag, serial }) => (serial === undefined ? tag : `${tag} · ${serial}`),
    },
    { heading: say(language, 'inv.model'), cell: ({ model }) => model },
    {
      heading: say(language, 'con.place'),
      cell: ({ place }) => capitalised(say(language, `con.place-${place}`)),
    },
    {
      heading: say(language, 'req.act'),
      cell: ({ tag }) =>
        one.stage === 'open' ? (
          <Button
            size="small"
            aria-label={say(language, 'con.take-one', { tag })}
            onClick={() => void act('/consignment/act', { act: 'take', devices: [tag] })}
          >
            {say(language, 'consignment.take')}
          </Button>
        ) : undefined,
    },
  ];
  if (one.lines.length === 0) return null;
  return (
    <>
      <h2>{say(language, 'con.devices')}</h2>
      <Rows
        label={say(language, 'con.devices')}
        columns={one.stage === 'open' ? columns : columns.slice(0, 3)}
        rows={one.lines}
        keyOf={({ device }) => device}
      />
      {one.more > 0 && <p>{say(language, 'con.more', { count: one.more })}</p>}
    </>
  );
}
