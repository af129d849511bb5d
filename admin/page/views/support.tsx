import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { daysAfter, isDay } from '../../../bot/domain/time';
import { say } from '../../../bot/locale';
import { capitalised } from '../../../bot/locale/format';
import type { CaseLine, SupportDay } from '../../tab/support-shapes';
import { Shown, useAsked } from '../asked';
import { hasRole, usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { RosterPart } from './roster';
import { CaseDialog } from './support-case';

/** The support day, and for IT admins who helps when. */
export function Support(): ReactNode {
  const page = usePage();
  const { language } = page;
  const [day, setDay] = useState('');
  const [open, setOpen] = useState<string>();
  const asked = useAsked<SupportDay>(`/support/day?day=${day}`);
  return (
    <>
      <h2>{say(language, 'sup.cases')}</h2>
      <Shown asked={asked}>
        {({ day: shown, lines }) => (
          <>
            <DayChoice day={shown} onDay={setDay} />
            {lines.length === 0 ? (
              <p>{say(language, 'sup.none')}</p>
            ) : (
              <Cases lines={lines} onOpen={setOpen} />
            )}
          </>
        )}
      </Shown>
      {open !== undefined && (
        <CaseDialog
          id={open}
          onClose={() => {
            setOpen(undefined);
            asked.again();
          }}
        />
      )}
      {hasRole(page, 'it-admin') && <RosterPart />}
    </>
  );
}

function DayChoice({
  day,
  onDay,
}: {
  readonly day: string;
  readonly onDay: (day: string) => void;
}): ReactNode {
  const { language } = usePage();
  const step = (by: number) => () => {
    onDay(daysAfter(day, by));
  };
  return (
    <div className="paging">
      <Button onClick={step(-1)}>{say(language, 'sup.day-before')}</Button>
      <Field label={say(language, 'sup.day')} orientation="horizontal">
        <Input
          type="date"
          value={day}
          onChange={(_, { value }) => {
            if (isDay(value)) onDay(value);
          }}
        />
      </Field>
      <Button onClick={step(1)}>{say(language, 'sup.day-after')}</Button>
      <Button
        onClick={() => {
          onDay('');
        }}
      >
        {say(language, 'sup.today')}
      </Button>
    </div>
  );
}

function Cases({
  lines,
  onOpen,
}: {
  readonly lines: readonly CaseLine[];
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<CaseLine>[] = [
    {
      heading: say(language, 'sup.number'),
      cell: ({ id, number }) => (
        <Button
          size="small"
          onClick={() => {
            onOpen(id);
          }}
        >
          {number}
        </Button>
      ),
    },
    { heading: say(language, 'sup.time'), cell: ({ start }) => clockText(start) },
    { heading: say(language, 'booking.by'), cell: ({ by }) => by },
    {
      heading: say(language, 'booking.about'),
      cell: ({ category }) => say(language, `support.of.${category}`),
    },
    { heading: say(language, 'booking.technician'), cell: ({ technician }) => technician },
    {
      heading: say(language, 'sup.stage'),
      cell: ({ stage, urgent }) => (
        <>
          {capitalised(say(language, `sup.stage-${stage}`))}{' '}
          {urgent && <span className="warn">{say(language, 'sup.urgent')}</span>}
        </>
      ),
    },
  ];
  return (
    <Rows
      label={say(language, 'sup.cases')}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
    />
  );
}

/** The hour in Sweden, wherever the browser is. */
function clockText(start: string): string {
  const clock = new Intl.DateTimeFormat('sv', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Stockholm',
  });
  return clock.format(new Date(start));
}
