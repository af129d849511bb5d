import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { detailsOf } from '../../../cards/refurbisher/difference-text';
import type { ConsignmentShape, DifferenceShape } from '../../tab/consignment-shapes';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import type { ActOn } from './consignment';

/** What did not match and is not cleared up, each with its next step and room for what was found out. */
export function Differences({
  one,
  act,
}: {
  readonly one: ConsignmentShape;
  readonly act: ActOn;
}): ReactNode {
  const { language } = usePage();
  if (one.open.length === 0) return null;
  return (
    <>
      <h2>{say(language, 'report.differs')}</h2>
      <DifferenceRows
        lines={one.open}
        more={{
          heading: say(language, 'req.act'),
          cell: (line) => <Clear line={line} act={act} />,
        }}
      />
    </>
  );
}

/** What, which, and what to do about it. */
export function DifferenceRows({
  lines,
  more,
}: {
  readonly lines: readonly DifferenceShape[];
  readonly more?: Column<DifferenceShape>;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<DifferenceShape>[] = [
    { heading: say(language, 'con.what'), cell: ({ kind }) => say(language, `difference.${kind}`) },
    {
      heading: say(language, 'con.which'),
      cell: (line) => [line.name, ...detailsOf(line, language)].filter(Boolean).join(' · '),
    },
    { heading: say(language, 'con.next'), cell: ({ kind }) => say(language, `next.${kind}`) },
    ...(more === undefined ? [] : [more]),
  ];
  return (
    <Rows
      label={say(language, 'con.match-table')}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
    />
  );
}

function Clear({ line, act }: { readonly line: DifferenceShape; readonly act: ActOn }): ReactNode {
  const { language } = usePage();
  const { id, name } = line;
  const [note, setNote] = useState('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act('/consignment/clear', { id, note });
      }}
    >
      <Field label={say(language, 'con.note', { name })}>
        <Input
          value={note}
          maxLength={500}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <Button type="submit" size="small" aria-label={say(language, 'con.clear-one', { name })}>
        {say(language, 'differences.clear-yes')}
      </Button>
    </form>
  );
}
