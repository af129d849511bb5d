import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { timeText } from '../../../bot/locale/format';
import type { BatchShape } from '../../tab/import-shapes';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { ImportBatchView } from './import-batch';
import { ImportFile } from './import-file';

/** Devices, people or administrations from a file: choose one, say how it is read, see what would happen, do it, or undo it. */
export function Imports(): ReactNode {
  const { language } = usePage();
  const [opened, setOpened] = useState<string>();
  if (opened === undefined) {
    return (
      <>
        <ImportFile onChecked={setOpened} />
        <Earlier onOpen={setOpened} />
      </>
    );
  }
  return (
    <>
      <Button
        onClick={() => {
          setOpened(undefined);
        }}
      >
        {say(language, 'imp.close')}
      </Button>
      <ImportBatchView id={opened} />
    </>
  );
}

function Earlier({ onOpen }: { readonly onOpen: (id: string) => void }): ReactNode {
  const { language } = usePage();
  const asked = useAsked<{ readonly batches: readonly BatchShape[] }>('/imports');
  const columns: readonly Column<BatchShape>[] = [
    {
      heading: say(language, 'imp.name'),
      cell: ({ id, fileName }) => (
        <Button
          size="small"
          onClick={() => {
            onOpen(id);
          }}
        >
          {fileName === '' ? say(language, 'imp.open') : fileName}
        </Button>
      ),
    },
    {
      heading: say(language, 'imp.listed'),
      cell: ({ about }) => say(language, `imp.about-${about}`),
    },
    { heading: say(language, 'imp.at'), cell: ({ at }) => timeText(language, new Date(at)) },
    {
      heading: say(language, 'imp.status'),
      cell: ({ status }) => say(language, `imp.status-${status}`),
    },
  ];
  return (
    <>
      <h2>{say(language, 'imp.earlier')}</h2>
      <Shown asked={asked}>
        {({ batches }) =>
          batches.length === 0 ? (
            <p>{say(language, 'imp.none')}</p>
          ) : (
            <Rows
              label={say(language, 'imp.earlier')}
              columns={columns}
              rows={batches}
              keyOf={({ id }) => id}
            />
          )
        }
      </Shown>
    </>
  );
}
