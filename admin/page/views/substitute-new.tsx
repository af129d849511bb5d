import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { PersonShape } from '../../tab/people-shapes';
import { usePage } from '../page-context';
import { PersonPick } from './person-pick';

export interface NewStandIn {
  readonly for: string;
  readonly by: string;
  readonly from: string;
  readonly to: string;
}

/** Who is away, who stands in, and the first and the last day. */
export function NewSubstitute({ onAdd }: { readonly onAdd: (one: NewStandIn) => void }): ReactNode {
  const { language, tell } = usePage();
  const [away, setAway] = useState<PersonShape>();
  const [by, setBy] = useState<PersonShape>();
  const [days, setDays] = useState({ from: '', to: '' });
  const day = (name: 'from' | 'to'): ReactNode => (
    <Field label={say(language, `ppl.${name}`)} required>
      <Input
        type="date"
        value={days[name]}
        onChange={(_, { value }) => {
          setDays({ ...days, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const whole = away !== undefined && by !== undefined && days.from !== '' && days.to !== '';
        if (whole) onAdd({ for: away.id, by: by.id, ...days });
        else tell(say(language, 'ppl.incomplete'));
      }}
    >
      <h3>{say(language, 'ppl.new-stand-in')}</h3>
      <PersonPick label={say(language, 'ppl.away')} chosen={away} onChoose={setAway} />
      <PersonPick label={say(language, 'ppl.by')} chosen={by} onChoose={setBy} />
      {day('from')}
      {day('to')}
      <div>
        <Button appearance="primary" type="submit">
          {say(language, 'ppl.add')}
        </Button>
      </div>
    </form>
  );
}
