import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised } from '../../../bot/locale/format';
import type { PersonShape } from '../../tab/people-shapes';
import { usePage, type Page } from '../page-context';
import { Rows, type Column } from '../rows';

export function PeopleRows({
  people,
  onOpen,
}: {
  readonly people: readonly PersonShape[];
  readonly onOpen: (person: PersonShape) => void;
}): ReactNode {
  const page = usePage();
  const { language } = page;
  const columns: readonly Column<PersonShape>[] = [
    {
      heading: say(language, 'ppl.name'),
      cell: (person) => (
        <>
          <Button
            size="small"
            onClick={() => {
              onOpen(person);
            }}
          >
            {person.name}
          </Button>
          {!person.active && ` (${say(language, 'ppl.left')})`}
        </>
      ),
    },
    {
      heading: say(language, 'ppl.work'),
      cell: ({ title, department }) => [title, department].filter((one) => one !== '').join(', '),
    },
    {
      heading: say(language, 'ppl.roles'),
      cell: ({ roles }) =>
        capitalised(roles.map((role) => say(language, `ppl.role-${role}`)).join(', ')),
    },
    {
      heading: say(language, 'ppl.coordinates'),
      cell: (person) => coordinatesText(person, page),
    },
  ];
  return (
    <Rows
      label={say(language, 'ppl.list')}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
    />
  );
}

function coordinatesText({ coordinates, roles }: PersonShape, { language, me }: Page): string {
  if (coordinates === undefined)
    return roles.includes('coordinator') ? say(language, 'ppl.by-work') : '–';
  const names = me.administrations.filter(({ id }) => coordinates.includes(id));
  return names.map(({ name }) => name[language]).join(', ');
}
