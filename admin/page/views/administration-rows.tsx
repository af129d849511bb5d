import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised } from '../../../bot/locale/format';
import type { AdministrationShape } from '../../tab/organisation-shapes';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';

export function AdministrationRows({
  administrations,
  onOpen,
}: {
  readonly administrations: readonly AdministrationShape[];
  readonly onOpen: (one: AdministrationShape) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<AdministrationShape>[] = [
    {
      heading: say(language, 'org.name'),
      cell: (one) => (
        <>
          <Button
            size="small"
            onClick={() => {
              onOpen(one);
            }}
          >
            {one[language]}
          </Button>
          {one.closed !== undefined && (
            <div>{capitalised(say(language, 'org.closed', { day: one.closed }))}</div>
          )}
        </>
      ),
    },
    {
      heading: say(language, 'org.departments'),
      cell: ({ departments }) => (
        <span style={{ overflowWrap: 'anywhere' }}>{departments.join(', ')}</span>
      ),
    },
    { heading: say(language, 'org.account'), cell: ({ account }) => account || '–' },
    {
      heading: say(language, 'org.coordinators'),
      cell: ({ coordinators }) => coordinators.join(', ') || '–',
    },
    { heading: say(language, 'org.devices'), cell: ({ devices }) => devices, number: true },
  ];
  return (
    <Rows
      label={say(language, 'org.administrations')}
      columns={columns}
      rows={administrations}
      keyOf={({ id }) => id}
    />
  );
}
