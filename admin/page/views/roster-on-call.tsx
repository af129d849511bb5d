import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { dayText } from '../../../bot/locale/format';
import type { RosterShape } from '../../tab/support-shapes';
import { usePage } from '../page-context';
import { DayField } from './day-field';
import { Choice } from './inventory-filters';

/** Who takes what can't wait, and from when to when. */
export function OnCall({
  roster,
  change,
}: {
  readonly roster: RosterShape;
  readonly change: (path: string, body: object) => void;
}): ReactNode {
  const { language } = usePage();
  const { technicians, onCall } = roster;
  const [oid, setOid] = useState(technicians[0]?.oid ?? '');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <>
      <h2>{say(language, 'roster.on-call')}</h2>
      {onCall.length === 0 && <p>{say(language, 'roster.on-call-none')}</p>}
      <ul>
        {onCall.map((one) => (
          <li key={one.from}>
            {one.name}: {dayText(language, one.from)} – {dayText(language, one.to)}
          </li>
        ))}
      </ul>
      {technicians.length > 0 && (
        <form
          className="filters"
          onSubmit={(event) => {
            event.preventDefault();
            change('on-call', { oid, from, to });
          }}
        >
          <Choice
            label={say(language, 'roster.who-on-call')}
            value={oid}
            options={technicians.map((one) => [one.oid, one.name] as const)}
            onChange={setOid}
          />
          <DayField label={say(language, 'roster.from')} value={from} onChange={setFrom} />
          <DayField label={say(language, 'roster.to')} value={to} onChange={setTo} />
          <Button type="submit">{say(language, 'roster.plan')}</Button>
        </form>
      )}
    </>
  );
}
