import { Button, Combobox, Field, Input, Option, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { outcomes } from '../../../bot/domain/support/booking';
import { say } from '../../../bot/locale';
import { whenText } from '../../../cards/support/when-text';
import { usePage } from '../page-context';
import { Choice } from './inventory-filters';
import type { Act } from './support-case';

/** How a case ended. */
export function Ending({
  places,
  act,
}: {
  readonly places: readonly string[];
  readonly act: Act;
}): ReactNode {
  const { language } = usePage();
  const [outcome, setOutcome] = useState<string>('remote');
  const [done, setDone] = useState('');
  const [place, setPlace] = useState('');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act('finish', { outcome, done, place });
      }}
    >
      <h2>{say(language, 'sup.finish')}</h2>
      <Choice
        label={say(language, 'booking.outcome')}
        value={outcome}
        options={outcomes.map((one) => [one, say(language, `booking.outcome.${one}`)] as const)}
        onChange={setOutcome}
      />
      <Field label={say(language, 'booking.done')} required>
        <Input
          value={done}
          maxLength={500}
          onChange={(_, { value }) => {
            setDone(value);
          }}
        />
      </Field>
      <Field label={say(language, 'booking.place')}>
        <Combobox
          freeform
          value={place}
          selectedOptions={[place]}
          onOptionSelect={(_, { optionText = '' }) => {
            setPlace(optionText);
          }}
          onChange={({ target }) => {
            setPlace(target.value);
          }}
        >
          {places.map((one) => (
            <Option key={one}>{one}</Option>
          ))}
        </Combobox>
      </Field>
      <div>
        <Button type="submit">{say(language, 'booking.do.finish')}</Button>
      </div>
    </form>
  );
}

/** Another free time. */
export function Moving({
  times,
  act,
}: {
  readonly times: readonly string[];
  readonly act: Act;
}): ReactNode {
  const { language } = usePage();
  const [start, setStart] = useState(times[0] ?? '');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act('move', { start });
      }}
    >
      <Choice
        label={say(language, 'support.when')}
        value={start}
        options={times.map((time) => [time, whenText(language, new Date(time))] as const)}
        onChange={setStart}
      />
      <div>
        <Button type="submit">{say(language, 'booking.do.move')}</Button>
      </div>
    </form>
  );
}

export function Noting({ act }: { readonly act: Act }): ReactNode {
  const { language } = usePage();
  const [text, setText] = useState('');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act('note', { text }).then((saved) => {
          if (saved) setText('');
        });
      }}
    >
      <Field label={say(language, 'sup.add-note')}>
        <Textarea
          value={text}
          maxLength={500}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div>
        <Button type="submit">{say(language, 'booking.do.note')}</Button>
      </div>
    </form>
  );
}
