import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { dayText } from '../../../bot/locale/format';
import { modelText } from '../../../cards/returns/model-text';
import type { ReturnLineShape, ReturnsShape } from '../../tab/return-shapes';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { Reception } from './reception';

/** Devices on their way back, and receiving them one after another. */
export function Returns(): ReactNode {
  const { language } = usePage();
  const asked = useAsked<ReturnsShape>('/returns');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const add = (code: string): void => {
    setCodes((before) => (before.includes(code) ? before : [...before, code]));
  };
  return (
    <>
      <Reception codes={codes} onCodes={setCodes} onReceived={asked.again} />
      <h2>{say(language, 'ret.expected')}</h2>
      <Shown asked={asked}>
        {({ lines, more }) =>
          lines.length === 0 ? (
            <p>{say(language, 'back.list-none')}</p>
          ) : (
            <>
              <Expected lines={lines} onTake={add} />
              {more > 0 && <p>{say(language, 'ret.more', { count: more })}</p>}
            </>
          )
        }
      </Shown>
    </>
  );
}

function Expected({
  lines,
  onTake,
}: {
  readonly lines: readonly ReturnLineShape[];
  readonly onTake: (number: string) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<ReturnLineShape>[] = [
    { heading: say(language, 'ret.number'), cell: ({ number }) => number },
    {
      heading: say(language, 'ret.device'),
      cell: ({ device }) =>
        device === undefined
          ? say(language, 'ret.unregistered')
          : `${modelText(device.model, language)} · ${device.tag}`,
    },
    { heading: say(language, 'ret.from'), cell: ({ who }) => who },
    {
      heading: say(language, 'ret.hand-in'),
      cell: ({ handIn }) =>
        handIn && say(language, `back.list-${handIn.how}`, { place: handIn.place }),
    },
    {
      heading: say(language, 'ret.announced'),
      cell: ({ announced }) => dayText(language, announced.slice(0, 10)),
    },
    {
      heading: say(language, 'box.act'),
      cell: ({ number }) => (
        <Button
          size="small"
          aria-label={say(language, 'ret.take-one', { number })}
          onClick={() => {
            onTake(number);
          }}
        >
          {say(language, 'ret.act')}
        </Button>
      ),
    },
  ];
  return (
    <Rows
      label={say(language, 'ret.expected')}
      columns={columns}
      rows={lines}
      keyOf={({ number }) => number}
    />
  );
}
