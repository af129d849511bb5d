import { Button, MessageBar, MessageBarBody, Switch } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { dayText } from '../../../bot/locale/format';
import type { RosterShape, TechnicianShape } from '../../tab/support-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { OnCall } from './roster-on-call';
import { TechnicianDialog } from './roster-technician';

/** Who helps, when, and who is on call. */
export function RosterPart(): ReactNode {
  const { language, ask, tell } = usePage();
  const asked = useAsked<RosterShape>('/support/roster');
  const [editing, setEditing] = useState<TechnicianShape | 'new'>();
  const [problem, setProblem] = useState('');
  const change = (path: string, body: object): void => {
    ask<RosterShape>(`/support/${path}`, body).then(
      (roster) => {
        asked.put(roster);
        setProblem('');
        tell(say(language, 'roster.saved'));
      },
      (thrown: unknown) => {
        setProblem(textOf(thrown, say(language, 'page.failed')));
      },
    );
  };
  return (
    <>
      <h2>{say(language, 'roster.title')}</h2>
      {problem !== '' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <Shown asked={asked}>
        {(roster) => (
          <>
            {roster.technicians.length === 0 && <p>{say(language, 'roster.none')}</p>}
            <Technicians lines={roster.technicians} onEdit={setEditing} />
            <div className="acts">
              <Button
                onClick={() => {
                  setEditing('new');
                }}
              >
                {say(language, 'roster.add')}
              </Button>
            </div>
            {roster.calendar !== undefined && (
              <Switch
                checked={roster.calendar}
                label={say(
                  language,
                  roster.calendar ? 'roster.calendar-asked' : 'roster.calendar-own',
                )}
                onChange={(_, { checked }) => {
                  change('calendar', { asked: checked });
                }}
              />
            )}
            <OnCall roster={roster} change={change} />
            {editing !== undefined && (
              <TechnicianDialog
                known={editing === 'new' ? undefined : editing}
                places={roster.places}
                onClose={() => {
                  setEditing(undefined);
                }}
                onSaved={(saved) => {
                  asked.put(saved);
                  setEditing(undefined);
                  tell(say(language, 'roster.saved'));
                }}
                onRemove={(oid) => {
                  setEditing(undefined);
                  change('technician/remove', { oid });
                }}
              />
            )}
          </>
        )}
      </Shown>
    </>
  );
}

function Technicians({
  lines,
  onEdit,
}: {
  readonly lines: readonly TechnicianShape[];
  readonly onEdit: (one: TechnicianShape) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<TechnicianShape>[] = [
    {
      heading: say(language, 'booking.technician'),
      cell: (one) => (
        <Button
          size="small"
          aria-label={say(language, 'sup.edit-one', { name: one.name })}
          onClick={() => {
            onEdit(one);
          }}
        >
          {one.name}
        </Button>
      ),
    },
    { heading: say(language, 'sup.hours-short'), cell: ({ hours }) => hours },
    {
      heading: say(language, 'sup.skills-short'),
      cell: ({ skills }) =>
        skills.length === 0
          ? say(language, 'sup.everything')
          : skills.map((one) => say(language, `support.of.${one}`)).join(', '),
    },
    {
      heading: say(language, 'sup.away-short'),
      cell: ({ awayFrom, awayTo }) =>
        awayFrom === ''
          ? undefined
          : `${dayText(language, awayFrom)} – ${dayText(language, awayTo)}`,
    },
  ];
  return lines.length === 0 ? null : (
    <Rows
      label={say(language, 'roster.title')}
      columns={columns}
      rows={lines}
      keyOf={({ oid }) => oid}
    />
  );
}
