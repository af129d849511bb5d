import { Button, Checkbox, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised, dayText } from '../../../bot/locale/format';
import type { DeviceLineShape, DevicePage } from '../../tab/shapes';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { BulkBar } from './bulk-bar';
import { DeviceDialog } from './device-dialog';
import { Filters, nothingChosen, queryOf, type Chosen } from './inventory-filters';

/** Every device: sought, filtered, sorted, leafed through, and each with its story. */
export function Inventory(): ReactNode {
  const { language } = usePage();
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const [after, setAfter] = useState('');
  const [open, setOpen] = useState<string>();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const asked = useAsked<DevicePage>(`/devices?${queryOf(chosen, after)}`);
  const choose = (next: Chosen): void => {
    setAfter('');
    setPicked([]);
    setChosen(next);
  };
  return (
    <>
      <Filters chosen={chosen} onChoose={choose} />
      <Shown asked={asked}>
        {({ lines, count, next }) => (
          <>
            <p role="status">
              {count === undefined
                ? after === '' && next !== undefined && say(language, 'inv.several')
                : say(language, 'inv.count', { count })}
            </p>
            {lines.length === 0 ? (
              <p>{say(language, 'inv.none')}</p>
            ) : (
              <>
                <BulkBar
                  shown={lines.map(({ id }) => id)}
                  picked={picked}
                  onPick={setPicked}
                  onDone={() => {
                    setPicked([]);
                    asked.again();
                  }}
                />
                <List lines={lines} picked={picked} onPick={setPicked} onOpen={setOpen} />
              </>
            )}
            <div className="paging">
              {after !== '' && (
                <Button
                  onClick={() => {
                    setAfter('');
                  }}
                >
                  {say(language, 'inv.first')}
                </Button>
              )}
              {next !== undefined && (
                <Button
                  onClick={() => {
                    setAfter(next);
                    window.scrollTo({ top: 0 });
                  }}
                >
                  {say(language, 'inv.next')}
                </Button>
              )}
            </div>
          </>
        )}
      </Shown>
      {open !== undefined && (
        <DeviceDialog
          id={open}
          onClose={() => {
            setOpen(undefined);
            asked.again();
          }}
        />
      )}
    </>
  );
}

function List({
  lines,
  picked,
  onPick,
  onOpen,
}: {
  readonly lines: readonly DeviceLineShape[];
  readonly picked: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { language } = usePage();
  const focusComesBack = useRestoreFocusTarget();
  const columns: readonly Column<DeviceLineShape>[] = [
    {
      heading: say(language, 'bulk.pick'),
      cell: ({ id, tag }) => (
        <Checkbox
          aria-label={say(language, 'bulk.pick-one', { tag })}
          checked={picked.includes(id)}
          onChange={(_, { checked }) => {
            onPick(checked === true ? [...picked, id] : picked.filter((one) => one !== id));
          }}
        />
      ),
    },
    {
      heading: say(language, 'inv.tag'),
      cell: ({ id, tag }) => (
        <Button
          {...focusComesBack}
          size="small"
          onClick={() => {
            onOpen(id);
          }}
        >
          {tag}
        </Button>
      ),
    },
    { heading: say(language, 'inv.model'), cell: ({ model }) => model },
    {
      heading: say(language, 'inv.status'),
      cell: ({ state, overdue }) => (
        <>
          {capitalised(say(language, `state.${state}`))}
          {overdue && <span className="warn"> {say(language, 'inv.overdue-mark')}</span>}
        </>
      ),
    },
    { heading: say(language, 'inv.holder'), cell: ({ holder }) => holder },
    {
      heading: say(language, 'inv.administration'),
      cell: ({ administration }) => administration?.[language],
    },
    {
      heading: say(language, 'inv.due'),
      cell: ({ due }) => (due === undefined ? undefined : dayText(language, due)),
    },
    {
      heading: say(language, 'inv.since'),
      cell: ({ since }) => dayText(language, since.slice(0, 10)),
    },
  ];
  return (
    <Rows
      label={say(language, 'page.inventory')}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
    />
  );
}
